namespace QuoteExtract.Corpora;

/// <summary>A speaker's mention in a gold file as it is written.</summary>
internal sealed class GoldMentionLine
{
    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>Further stretches of a mention that is interrupted.</summary>
    public List<int[]>? More { get; set; }
}
