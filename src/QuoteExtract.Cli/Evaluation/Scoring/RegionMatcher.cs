namespace QuoteExtract.Cli.Evaluation;

/// <summary>Pairs gold and predicted regions: IoU of at least 0.8, each once, the best first.</summary>
internal static class RegionMatcher
{
    public const double LeastOverlap = 0.8;

    /// <param name="gold">Stripped regions, in any order.</param>
    /// <param name="predicted">Stripped regions, in any order.</param>
    /// <returns>The pairs by gold index.</returns>
    public static List<RegionMatch> Match(IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> predicted)
    {
        int[] goldOrder = Order(gold);
        var candidates = new List<RegionMatch>();
        foreach (int p in Order(predicted))
        {
            // At IoU >= 0.8 the starts differ by at most a quarter of the length to the left, a fifth to the right.
            TextSpan part = predicted[p];
            int from = part.Start - part.Length / 4;
            int to = part.Start + part.Length / 5;
            for (int i = LowerBound(gold, goldOrder, from); i < goldOrder.Length && gold[goldOrder[i]].Start <= to; i++)
            {
                double overlap = Overlap(gold[goldOrder[i]], part);
                if (overlap >= LeastOverlap)
                    candidates.Add(new RegionMatch(goldOrder[i], p, overlap));
            }
        }

        return Choose(candidates, gold, predicted);
    }

    /// <summary>Intersection over union, in characters.</summary>
    public static double Overlap(TextSpan a, TextSpan b)
    {
        int shared = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return shared <= 0 ? 0 : (double)shared / (a.Length + b.Length - shared);
    }

    private static List<RegionMatch> Choose(List<RegionMatch> candidates, IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> predicted)
    {
        var goldTaken = new bool[gold.Count];
        var predictedTaken = new bool[predicted.Count];
        var chosen = new List<RegionMatch>();
        // Ties go by position, so that a run is like the next.
        IEnumerable<RegionMatch> best = candidates
            .OrderByDescending(c => c.Overlap)
            .ThenBy(c => gold[c.Gold].Start).ThenBy(c => c.Gold)
            .ThenBy(c => predicted[c.Predicted].Start).ThenBy(c => c.Predicted);
        foreach (RegionMatch candidate in best)
        {
            if (goldTaken[candidate.Gold] || predictedTaken[candidate.Predicted])
                continue;
            goldTaken[candidate.Gold] = predictedTaken[candidate.Predicted] = true;
            chosen.Add(candidate);
        }

        chosen.Sort((a, b) => a.Gold.CompareTo(b.Gold));
        return chosen;
    }

    private static int[] Order(IReadOnlyList<TextSpan> spans) =>
        [.. Enumerable.Range(0, spans.Count).OrderBy(i => spans[i].Start).ThenBy(i => spans[i].End).ThenBy(i => i)];

    private static int LowerBound(IReadOnlyList<TextSpan> spans, int[] order, int start)
    {
        int low = 0;
        int high = order.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (spans[order[middle]].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
