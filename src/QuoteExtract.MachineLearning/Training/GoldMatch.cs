using QuoteExtract.Corpora;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Finds the gold region that a marked region is.</summary>
internal static class GoldMatch
{
    private const double LeastOverlap = 0.8;

    /// <summary>The gold region that shares four fifths with a span, or <see langword="null"/>.</summary>
    public static GoldRegion? Find(GoldDocument document, TextSpan span)
    {
        foreach (GoldRegion gold in document.Regions)
        {
            if (gold.Span.Start >= span.End)
                break;
            int shared = Math.Min(gold.Span.End, span.End) - Math.Max(gold.Span.Start, span.Start);
            int union = Math.Max(gold.Span.End, span.End) - Math.Min(gold.Span.Start, span.Start);
            if (shared >= LeastOverlap * union)
                return gold;
        }

        return null;
    }
}
