namespace QuoteExtract.Benchmarks;

/// <summary>The kinds of text that are measured.</summary>
public enum CorpusKind
{
    /// <summary>One sample article.</summary>
    ShortArticle,

    /// <summary>The sample articles over and over, with names that vary.</summary>
    LongArticle,

    /// <summary>As long, without a quotation mark.</summary>
    NoQuotations,
}
