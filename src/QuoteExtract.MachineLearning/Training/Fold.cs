namespace QuoteExtract.MachineLearning.Training;

/// <summary>Deals documents out to folds, always alike.</summary>
internal static class Fold
{
    public static int Of(string document, int folds)
    {
        uint hash = 2166136261;
        foreach (char c in document)
            hash = (hash ^ c) * 16777619;
        return (int)((hash ^ (hash >> 16)) % (uint)folds);
    }
}
