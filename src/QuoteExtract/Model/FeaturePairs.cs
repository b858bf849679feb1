namespace QuoteExtract.Model;

/// <summary>Numbers features that are present or not, and behind them the pairs of them.</summary>
internal static class FeaturePairs
{
    /// <summary>The number of a pair, the lower feature first.</summary>
    /// <param name="singles">How many features there are.</param>
    /// <param name="low">One of them.</param>
    /// <param name="high">A later one.</param>
    public static int Number(int singles, int low, int high) => singles + (high * (high - 1) / 2) + low;
}
