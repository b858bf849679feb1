namespace QuoteExtract.MachineLearning.Corpora;

internal static class CodePoints
{
    /// <summary>The UTF-16 offset of every code point of a text, and of its end.</summary>
    public static int[] Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            offsets.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
        }

        offsets.Add(text.Length);
        return [.. offsets];
    }
}
