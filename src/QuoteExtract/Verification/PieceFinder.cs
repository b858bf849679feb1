using QuoteExtract.Buffers;

namespace QuoteExtract.Verification;

/// <summary>Lays a claim over the source in as few pieces as it takes: the longest part first, then what is left beside it.</summary>
internal sealed class PieceFinder : IDisposable
{
    /// <summary>Dots in the claim may leave out so many characters of the source.</summary>
    public const int GapReach = 420;

    /// <summary>Without dots, words further apart come from several places.</summary>
    public const int DropReach = 90;

    private const int MostPieces = 12;
    private const int MostTasks = 40;

    /// <summary>What a piece of its own, far from the others, must hold: any three words meet by chance.</summary>
    private const int FewestFarWords = 4;

    private const int LeastFarWeight = 9;

    /// <summary>A whole stretch between dots is less likely to be chance.</summary>
    private const int LeastWholeWeight = 5;

    private readonly RunFinder _runs = new();
    private readonly BandAligner _aligner = new();
    private readonly PooledList<TextSpan> _tasks = new();
    private readonly PooledList<WordPair> _side = new();

    public PooledList<Piece> Pieces { get; } = new();

    public PooledList<WordPair> Pairs { get; } = new();

    public long Work => _runs.Work + _aligner.Work;

    public void Find(Claim claim, ReadOnlySpan<FoldedWord> source)
    {
        _runs.Work = 0;
        _aligner.Work = 0;
        Pieces.Clear();
        Pairs.Clear();
        CutAtGaps(claim.Words.Span);
        for (int done = 0; done < MostTasks && _tasks.Count > 0 && Pieces.Count < MostPieces; done++)
        {
            int longest = 0;
            for (int t = 1; t < _tasks.Count; t++)
                longest = _tasks[t].Length > _tasks[longest].Length ? t : longest;
            TextSpan task = _tasks[longest];
            _tasks[longest] = _tasks[_tasks.Count - 1];
            _tasks.RemoveLast();
            if (!Place(claim, source, task.Start, task.End))
                continue;
            Piece piece = Pieces[Pieces.Count - 1];
            AddTask(task.Start, piece.ClaimFirst);
            AddTask(piece.ClaimEnd, task.End);
        }

        Pieces.Span.Sort(static (a, b) => a.ClaimFirst.CompareTo(b.ClaimFirst));
    }

    public void Dispose()
    {
        _runs.Dispose();
        _aligner.Dispose();
        _tasks.Dispose();
        _side.Dispose();
        Pieces.Dispose();
        Pairs.Dispose();
    }

    private void CutAtGaps(ReadOnlySpan<FoldedWord> words)
    {
        _tasks.Clear();
        int start = 0;
        for (int i = 1; i <= words.Length; i++)
        {
            // The rest of a claim that is all dots stays in one.
            if (i < words.Length && (!words[i].Has(WordTraits.AfterGap) || _tasks.Count >= MostPieces))
                continue;
            AddTask(start, i);
            start = i;
        }
    }

    private void AddTask(int start, int end)
    {
        if (end > start)
            _tasks.Add(TextSpan.FromBounds(start, end));
    }

    private bool Place(Claim claim, ReadOnlySpan<FoldedWord> source, int first, int end)
    {
        Surroundings near = SurroundingsOf(claim, source, first, end);
        _runs.Find(claim, first, end, source, near);
        int best = -1, bestScore = 0;
        for (int r = 0; r < _runs.Runs.Count; r++)
        {
            Run run = _runs.Runs[r];
            int score = (2 * run.Score)
                + _aligner.Extend(claim, source, new WordPair(run.Claim - 1, run.Source - 1), run.Claim - first, -1, null)
                + _aligner.Extend(claim, source, new WordPair(run.Claim + run.Length, run.Source + run.Length), end - run.Claim - run.Length, 1, null);
            if (score > bestScore)
            {
                best = r;
                bestScore = score;
            }
        }

        if (best < 0)
            return false;
        Piece piece = Build(claim, source, _runs.Runs[best], first, end);
        if (!IsEnough(claim, source, piece, near, first, end))
        {
            Pairs.Truncate(piece.FirstPair);
            return false;
        }

        Pieces.Add(piece);
        return true;
    }

    private Piece Build(Claim claim, ReadOnlySpan<FoldedWord> source, Run run, int first, int end)
    {
        Piece piece = new() { FirstPair = Pairs.Count, ClaimFirst = run.Claim, ClaimEnd = run.Claim + run.Length, First = run.Source, End = run.Source + run.Length };
        _side.Clear();
        _aligner.Extend(claim, source, new WordPair(run.Claim - 1, run.Source - 1), run.Claim - first, -1, _side);
        for (int p = _side.Count - 1; p >= 0; p--)
            AddPair(_side[p], ref piece);
        for (int k = 0; k < run.Length; k++)
            Pairs.Add(new WordPair(run.Claim + k, run.Source + k));
        _side.Clear();
        _aligner.Extend(claim, source, new WordPair(run.Claim + run.Length, run.Source + run.Length), end - run.Claim - run.Length, 1, _side);
        foreach (WordPair pair in _side.Span)
            AddPair(pair, ref piece);
        piece.PairCount = Pairs.Count - piece.FirstPair;
        return piece;
    }

    private void AddPair(WordPair pair, ref Piece piece)
    {
        Pairs.Add(pair);
        if (pair.Claim >= 0)
        {
            piece.ClaimFirst = Math.Min(piece.ClaimFirst, pair.Claim);
            piece.ClaimEnd = Math.Max(piece.ClaimEnd, pair.Claim + 1);
        }

        if (pair.Source >= 0)
        {
            piece.First = Math.Min(piece.First, pair.Source);
            piece.End = Math.Max(piece.End, pair.Source + 1);
        }
    }

    /// <summary>What stands where the claim goes on needs little; what is brought in from elsewhere has to be more than chance.</summary>
    private bool IsEnough(Claim claim, ReadOnlySpan<FoldedWord> source, in Piece piece, in Surroundings near, int first, int end)
    {
        int same = 0, weight = 0;
        foreach (WordPair pair in Pairs.Span.Slice(piece.FirstPair, piece.PairCount))
        {
            if (pair.Claim < 0 || pair.Source < 0 || claim.Words[pair.Claim].Hash != source[pair.Source].Hash)
                continue;
            same++;
            weight += claim.Weights[pair.Claim];
        }

        if (Pieces.Count == 0)
            return same > 0;
        if (near.IsNear(source[piece.First].Start, source[piece.End - 1].End))
            return weight >= Claim.ContentWeight || same == end - first;
        bool whole = same == end - first && same >= FewestFarWords - 1 && weight >= LeastWholeWeight;
        return whole || (same >= FewestFarWords && weight >= LeastFarWeight);
    }

    private Surroundings SurroundingsOf(Claim claim, ReadOnlySpan<FoldedWord> source, int first, int end)
    {
        int before = -1, after = -1, latest = -1, earliest = int.MaxValue;
        foreach (ref readonly Piece piece in Pieces.Span)
        {
            if (piece.ClaimEnd <= first && piece.ClaimEnd > latest)
            {
                latest = piece.ClaimEnd;
                before = source[piece.End - 1].End;
            }

            if (piece.ClaimFirst >= end && piece.ClaimFirst < earliest)
            {
                earliest = piece.ClaimFirst;
                after = source[piece.First].Start;
            }
        }

        bool gapBefore = first < claim.Count && claim.Words[first].Has(WordTraits.AfterGap);
        bool gapAfter = end < claim.Count && claim.Words[end].Has(WordTraits.AfterGap);
        return new Surroundings(before, gapBefore ? GapReach : DropReach, after, gapAfter ? GapReach : DropReach);
    }
}
