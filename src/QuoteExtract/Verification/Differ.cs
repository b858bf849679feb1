using QuoteExtract.Buffers;

namespace QuoteExtract.Verification;

/// <summary>Judges how the pieces of a claim lie in the source: which words differ, and whether one place gives them all.</summary>
internal sealed class Differ : IDisposable
{
    /// <summary>Words in brackets stand for no more words of the source than this.</summary>
    private const int MostReplaced = 8;

    /// <summary>With less of it in the source, the claim is absent.</summary>
    private const double LeastCoverage = 0.5;

    private const double LeastSplicedCoverage = 0.6;

    private int _sameWords;
    private int _sameWeight;
    private int _differing;

    public PooledList<WordDifference> Differences { get; } = new();

    /// <summary>The places in the source, in the order of the claim.</summary>
    public PooledList<TextSpan> Places { get; } = new();

    public Finding Judge(ReadOnlySpan<char> claimText, Claim claim, ReadOnlySpan<char> sourceText, SourceWords source, PieceFinder found)
    {
        Differences.Clear();
        Places.Clear();
        _sameWords = _sameWeight = _differing = 0;
        Texts texts = new(claimText, claim.Words.Span, sourceText, source.Words.Span);
        bool spliced = false;
        for (int p = 0; p < found.Pieces.Count; p++)
        {
            Piece piece = found.Pieces[p];
            if (p == 0)
                piece.First -= AddEdge(texts, source, claim, 0, piece.ClaimFirst, piece.First, -1);
            else
                spliced |= !Join(texts, source, found.Pieces[p - 1], piece);
            AddPairs(texts, claim, found.Pairs.Span.Slice(piece.FirstPair, piece.PairCount));
            if (p == found.Pieces.Count - 1)
                piece.End += AddEdge(texts, source, claim, piece.ClaimEnd, claim.Count, piece.End, 1);
            AddPlaces(texts.Source, piece.First, piece.End);
        }

        int total = claim.WeightOf(0, claim.Count);
        double coverage = total == 0 ? 0 : (double)_sameWeight / total;
        double score = _sameWords == 0 ? 0 : (double)_sameWords / (_sameWords + _differing);
        bool enough = _sameWords > 1 || (_sameWords == 1 && _differing == 0);
        Finding finding = new() { Score = score, Speaker = -1 };
        if (!enough || coverage < (spliced ? LeastSplicedCoverage : LeastCoverage) || score < LeastCoverage)
            finding.Verdict = Verdict.Absent;
        else if (spliced)
            finding.Verdict = Verdict.Spliced;
        else
            finding.Verdict = Differences.Count > 0 ? Verdict.Altered : Verdict.Normalised;
        return finding;
    }

    /// <summary>Lists where a stretch of the source's sequence stands in the text.</summary>
    public void AddPlaces(ReadOnlySpan<FoldedWord> source, int first, int end)
    {
        int start = first;
        for (int i = first + 1; i <= end; i++)
        {
            if (i < end && !source[i].Has(WordTraits.Jump))
                continue;
            Places.Add(TextSpan.FromBounds(source[start].Start, source[i - 1].End));
            start = i;
        }
    }

    public void Dispose()
    {
        Differences.Dispose();
        Places.Dispose();
    }

    /// <summary>Sets the words at the head or end of a claim against what stands there in the source, as far as the sentence goes.</summary>
    /// <returns>How many words of the source turned out to be the same, only written otherwise.</returns>
    private int AddEdge(in Texts texts, SourceWords source, Claim claim, int claimFirst, int claimEnd, int at, int direction)
    {
        const int MostWords = 8;
        int count = claimEnd - claimFirst;
        int there = count is > 0 and <= MostWords ? SentenceWords(texts, source, at, count + 1, direction) : 0;
        for (int n = Math.Min(there, count + 1); n > 0; n--)
        {
            if (!WordForms.AreSame(texts, claimFirst, claimEnd, direction < 0 ? at - n : at, direction < 0 ? at : at + n))
                continue;
            CountSame(claim, claimFirst, claimEnd);
            return n;
        }

        there = Math.Min(there, count);
        if (direction < 0)
            AddDifference(texts, claimFirst, claimEnd, at - there, at);
        else
            AddDifference(texts, claimFirst, claimEnd, at, at + there);
        return 0;
    }

    /// <summary>How many words go on from a place in the same sentence and the same quotation, at most so many.</summary>
    private static int SentenceWords(in Texts texts, SourceWords source, int at, int most, int direction)
    {
        int inside = direction < 0 ? at : at - 1;
        int part = source.PartAt(texts.Source[inside].Start);
        int count = 0;
        while (count < most)
        {
            int next = inside + direction;
            if ((uint)next >= (uint)texts.Source.Length || texts.Source[next].Hash == 0 || texts.Source[Math.Max(inside, next)].Has(WordTraits.Jump))
                break;
            ReadOnlySpan<char> between = texts.SourceText[texts.Source[Math.Min(inside, next)].End..texts.Source[Math.Max(inside, next)].Start];
            if (between.IndexOfAny('.', '!', '?') >= 0 || source.PartAt(texts.Source[next].Start) != part)
                break;
            inside = next;
            count++;
        }

        return count;
    }

    /// <summary>Whether two pieces, one behind the other in the claim, are of one place.</summary>
    private bool Join(in Texts texts, SourceWords source, in Piece left, in Piece right)
    {
        int end = texts.Source[left.End - 1].End;
        int start = texts.Source[right.First].Start;
        bool marked = false;
        for (int i = left.ClaimEnd; i <= right.ClaimFirst; i++)
            marked |= texts.Claim[i].Has(WordTraits.AfterGap);
        bool together = start >= end && start - end <= (marked ? PieceFinder.GapReach : PieceFinder.DropReach) && !AreOfTwo(source, end - 1, start);

        // Dots own up to what is left out of the source, not to what is put into the claim.
        if (!together || marked)
            AddDifference(texts, left.ClaimEnd, right.ClaimFirst, left.End, left.End);
        else
            AddDifference(texts, left.ClaimEnd, right.ClaimFirst, source.WordAt(end), source.WordAt(start));
        return together;
    }

    private static bool AreOfTwo(SourceWords source, int left, int right)
    {
        int a = source.PartAt(left), b = source.PartAt(right);
        return a >= 0 && b >= 0 && source.Parts[a].Speaker >= 0 && source.Parts[b].Speaker >= 0 && source.Parts[a].Speaker != source.Parts[b].Speaker
            && !source.Parts[a].IsNested && !source.Parts[b].IsNested;
    }

    private void AddPairs(in Texts texts, Claim claim, ReadOnlySpan<WordPair> pairs)
    {
        int claimAt = 0, sourceAt = 0;
        for (int p = 0; p < pairs.Length;)
        {
            WordPair pair = pairs[p];
            if (pair.Claim >= 0 && pair.Source >= 0 && texts.Claim[pair.Claim].Hash == texts.Source[pair.Source].Hash)
            {
                CountSame(claim, pair.Claim, pair.Claim + 1);
                claimAt = pair.Claim + 1;
                sourceAt = pair.Source + 1;
                p++;
                continue;
            }

            int claimEnd = claimAt, sourceEnd = sourceAt;
            for (; p < pairs.Length && !(pairs[p].Claim >= 0 && pairs[p].Source >= 0 && texts.Claim[pairs[p].Claim].Hash == texts.Source[pairs[p].Source].Hash); p++)
            {
                claimEnd = Math.Max(claimEnd, pairs[p].Claim + 1);
                sourceEnd = Math.Max(sourceEnd, pairs[p].Source + 1);
            }

            if (AddDifference(texts, claimAt, claimEnd, sourceAt, sourceEnd))
                continue;
            CountSame(claim, claimAt, claimEnd);
        }
    }

    private void CountSame(Claim claim, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            _sameWords += claim.Words[i].Has(WordTraits.Bracketed) ? 0 : 1;
            _sameWeight += claim.Weights[i];
        }
    }

    /// <summary>Notes words that differ.</summary>
    /// <returns>Whether they do: what stands in brackets, or is only written otherwise, does not.</returns>
    private bool AddDifference(in Texts texts, int claimFirst, int claimEnd, int sourceFirst, int sourceEnd)
    {
        int claimed = Count(texts.Claim, claimFirst, claimEnd);
        int there = Count(texts.Source, sourceFirst, sourceEnd);
        bool bracketed = claimed == 0 && (there == 0 || (claimEnd > claimFirst && there <= MostReplaced));
        if (bracketed || WordForms.AreSame(texts, claimFirst, claimEnd, sourceFirst, sourceEnd))
            return false;
        _differing += Math.Max(claimed, there);
        Differences.Add(new WordDifference(SpanOf(texts.Claim, claimFirst, claimEnd), SpanOf(texts.Source, sourceFirst, sourceEnd)));
        return true;
    }

    /// <summary>The words that are not in brackets.</summary>
    private static int Count(ReadOnlySpan<FoldedWord> words, int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
            count += words[i].Has(WordTraits.Bracketed) ? 0 : 1;
        return count;
    }

    private static TextSpan SpanOf(ReadOnlySpan<FoldedWord> words, int first, int end)
    {
        if (end > first)
            return TextSpan.FromBounds(words[first].Start, words[end - 1].End);
        return new TextSpan(first > 0 && words[first - 1].Hash != 0 ? words[first - 1].End : first < words.Length ? words[first].Start : 0, 0);
    }
}
