namespace QuoteExtract.MachineLearning.Training;

internal static class Sample
{
    /// <summary>At most so many of the items, evenly spread over all of them.</summary>
    public static IEnumerable<T> Of<T>(IReadOnlyList<T> items, int most)
    {
        if (items.Count <= most)
            return items;
        return Enumerable.Range(0, most).Select(i => items[(int)((long)i * items.Count / most)]);
    }
}
