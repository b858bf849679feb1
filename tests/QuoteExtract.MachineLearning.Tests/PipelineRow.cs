namespace QuoteExtract.MachineLearning.Tests;

/// <summary>A row that comes out of <c>ExtractQuotes("Quotes", "Text")</c>.</summary>
internal sealed class PipelineRow
{
    public string[] Quotes { get; set; } = [];

    public string[] QuotesSpeakers { get; set; } = [];

    public int[] QuotesStarts { get; set; } = [];

    public int[] QuotesLengths { get; set; } = [];

    public float[] QuotesConfidences { get; set; } = [];
}
