namespace QuoteExtract.MachineLearning.Tests;

/// <summary>A row that goes in.</summary>
internal sealed class PipelineArticle
{
    public string? Text { get; set; }

    public bool IsLocal { get; set; }
}
