using QuoteExtract.Buffers;

namespace QuoteExtract.Verification;

/// <summary>
/// Goes on from a run, to one side, over changed words: the best alignment within a band around the diagonal, given up
/// where it only gets worse. Work grows with the claim alone.
/// </summary>
internal sealed class BandAligner : IDisposable
{
    /// <summary>So many more words may be dropped than put in, or the other way round.</summary>
    private const int Reach = 24;

    private const int Width = (2 * Reach) + 1;
    private const int GiveUp = 60;
    private const int Never = int.MinValue / 2;

    private readonly PooledList<int> _scores = new();
    private readonly PooledList<Step> _steps = new();

    private enum Step : byte
    {
        None,
        Same,
        Changed,
        Added,
        Dropped,
    }

    public long Work { get; set; }

    /// <summary>Aligns up to <paramref name="count"/> words of the claim from a place on.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="source">The source's sequence.</param>
    /// <param name="from">First words, in the claim and in the source.</param>
    /// <param name="count">How many words of the claim there are in that direction.</param>
    /// <param name="direction">1 to the right, -1 to the left.</param>
    /// <param name="pairs">Takes the pairs, outwards; <see langword="null"/> if only the score is wanted.</param>
    /// <returns>The score gained.</returns>
    public int Extend(Claim claim, ReadOnlySpan<FoldedWord> source, WordPair from, int count, int direction, PooledList<WordPair>? pairs)
    {
        ReadOnlySpan<FoldedWord> words = claim.Words.Span;
        _scores.Reset(2 * Width);
        _steps.Clear();
        Span<int> row = _scores.Span[..Width];
        Span<int> above = _scores.Span[Width..];
        int limit = int.MaxValue;
        int best = 0, bestRow = 0, bestCell = Reach;
        FillFirstRow(source, from.Source, direction, above, ref limit, pairs is not null);
        for (int r = 1; r <= count; r++)
        {
            int i = from.Claim + (direction * (r - 1));
            int weight = claim.Weights[i];
            bool soft = words[i].Has(WordTraits.Bracketed | WordTraits.PartlyBracketed);
            int rowBest = Never;
            for (int k = 0; k < Width; k++)
            {
                int column = r + k - Reach;
                Step step = Step.None;
                int score = Never;
                if (column >= 0 && column < limit)
                {
                    if (k + 1 < Width && above[k + 1] > Never)
                    {
                        score = above[k + 1] - weight;
                        step = Step.Added;
                    }

                    if (column > 0)
                    {
                        int j = from.Source + (direction * (column - 1));
                        if ((uint)j >= (uint)source.Length || source[j].Hash == 0)
                        {
                            limit = column;
                        }
                        else
                        {
                            bool same = source[j].Hash == words[i].Hash;
                            int diagonal = above[k] + (same ? Math.Max(1, 2 * weight) : soft ? -1 : -weight - 1);
                            if (above[k] > Never && diagonal >= score)
                            {
                                score = diagonal;
                                step = same ? Step.Same : Step.Changed;
                            }

                            int dropped = k > 0 ? row[k - 1] - Cost(source[j]) : Never;
                            if (k > 0 && row[k - 1] > Never && dropped > score)
                            {
                                score = dropped;
                                step = Step.Dropped;
                            }
                        }
                    }

                    if (column >= limit)
                        score = Never;
                }

                row[k] = score;
                if (pairs is not null)
                    _steps.Add(score > Never ? step : Step.None);
                rowBest = Math.Max(rowBest, score);
                if (score > best && step == Step.Same)
                {
                    best = score;
                    bestRow = r;
                    bestCell = k;
                }
            }

            Work += Width;
            if (rowBest < best - GiveUp)
                break;
            Span<int> swap = above;
            above = row;
            row = swap;
        }

        if (pairs is not null)
            Trace(from, direction, bestRow, bestCell, pairs);
        return best;
    }

    public void Dispose()
    {
        _scores.Dispose();
        _steps.Dispose();
    }

    private static int Cost(in FoldedWord dropped) => dropped.Has(WordTraits.Bracketed) ? 0 : 1;

    private void FillFirstRow(ReadOnlySpan<FoldedWord> source, int from, int direction, Span<int> row, ref int limit, bool trace)
    {
        for (int k = 0; k < Width; k++)
        {
            int column = k - Reach;
            row[k] = column == 0 ? 0 : Never;
            if (column > 0 && column < limit)
            {
                int j = from + (direction * (column - 1));
                if ((uint)j >= (uint)source.Length || source[j].Hash == 0)
                    limit = column;
                else
                    row[k] = row[k - 1] - Cost(source[j]);
            }

            if (trace)
                _steps.Add(column > 0 && row[k] > Never ? Step.Dropped : Step.None);
        }
    }

    /// <summary>Walks back from the best cell and turns what comes out, so that the pairs go outwards.</summary>
    private void Trace(WordPair from, int direction, int r, int k, PooledList<WordPair> pairs)
    {
        int first = pairs.Count;
        while (_steps[(r * Width) + k] is var step && step != Step.None)
        {
            int i = from.Claim + (direction * (r - 1));
            int j = from.Source + (direction * (r + k - Reach - 1));
            switch (step)
            {
                case Step.Added:
                    pairs.Add(new WordPair(i, -1));
                    r--;
                    k++;
                    break;
                case Step.Dropped:
                    pairs.Add(new WordPair(-1, j));
                    k--;
                    break;
                default:
                    pairs.Add(new WordPair(i, j));
                    r--;
                    break;
            }
        }

        pairs.Span[first..].Reverse();
    }
}
