using QuoteExtract.Buffers;
using QuoteExtract.Speakers;

namespace QuoteExtract.Verification;

/// <summary>
/// Finds the longest stretches of a claim that stand in the source word for word: the words of the claim go into a
/// table, three, two or one at a time, and the source is walked once.
/// </summary>
internal sealed class RunFinder : IDisposable
{
    private const int MostKept = 12;

    /// <summary>In a short claim a changed word leaves no three in a row.</summary>
    private const int ShortClaim = 12;

    private const int LongestGram = 3;

    /// <summary>Of the places that the same words have in the claim, the last ones are looked at.</summary>
    private const int MostFollowed = 4;

    /// <summary>A near place is worth as much as this.</summary>
    private const int NearBonus = 12;

    private readonly HashChains _grams = new();

    /// <summary>The best runs, best first.</summary>
    public PooledList<Run> Runs { get; } = new();

    public long Work { get; set; }

    public void Find(Claim claim, int first, int end, ReadOnlySpan<FoldedWord> source, in Surroundings near)
    {
        Runs.Clear();
        int length = end - first;
        for (int gram = Math.Min(length, length > ShortClaim ? LongestGram : LongestGram - 1); gram > 0 && Runs.Count == 0; gram--)
            Find(claim, first, end, gram, source, near);
    }

    public void Dispose()
    {
        _grams.Dispose();
        Runs.Dispose();
    }

    private void Find(Claim claim, int first, int end, int gram, ReadOnlySpan<FoldedWord> source, in Surroundings near)
    {
        ReadOnlySpan<FoldedWord> words = claim.Words.Span;
        _grams.Clear();
        for (int i = first; i + gram <= end; i++)
            _grams.Add(Key(words, i, gram), i);

        // Text that repeats itself without end is not extended without end.
        long budget = (8L * source.Length) + (64L * (end - first));
        for (int j = 0; j + gram <= source.Length; j++)
        {
            int followed = 0;
            for (int link = _grams.First(Key(source, j, gram)); link >= 0 && followed < MostFollowed; link = _grams.Next(link), followed++)
            {
                Work++;
                int i = _grams.Value(link);
                if (!AreSame(words, i, source, j, gram) || (i > first && j > 0 && words[i - 1].Hash == source[j - 1].Hash))
                    continue;
                int length = gram;
                while (budget > 0 && i + length < end && j + length < source.Length && words[i + length].Hash == source[j + length].Hash)
                {
                    length++;
                    budget--;
                }

                Work += length;
                Keep(claim, source, near, new Run { Claim = i, Source = j, Length = length });
            }
        }

        Work += source.Length + (end - first);
    }

    private void Keep(Claim claim, ReadOnlySpan<FoldedWord> source, in Surroundings near, Run run)
    {
        run.Score = claim.WeightOf(run.Claim, run.Claim + run.Length);
        if (near.IsNear(source[run.Source].Start, source[run.Source + run.Length - 1].End))
            run.Score += NearBonus;
        if (Runs.Count == MostKept)
        {
            if (run.Score <= Runs[MostKept - 1].Score)
                return;
            Runs.RemoveLast();
        }

        int at = Runs.Count;
        Runs.Add(run);
        for (; at > 0 && Runs[at - 1].Score < run.Score; at--)
            Runs[at] = Runs[at - 1];
        Runs[at] = run;
    }

    private static bool AreSame(ReadOnlySpan<FoldedWord> words, int i, ReadOnlySpan<FoldedWord> source, int j, int count)
    {
        for (int k = 0; k < count; k++)
        {
            if (words[i + k].Hash != source[j + k].Hash)
                return false;
        }

        return true;
    }

    private static uint Key(ReadOnlySpan<FoldedWord> words, int start, int count)
    {
        ulong key = 0;
        for (int k = 0; k < count; k++)
            key = (key * 0x9E3779B97F4A7C15UL) ^ words[start + k].Hash;
        return (uint)(key ^ (key >> 32));
    }
}
