namespace QuoteExtract.Benchmarks;

/// <summary>The kinds of text that are measured.</summary>
public enum CorpusKind
{
    /// <summary>Articles one by one, with as many quotation marks as in newspapers (3.7 in a thousand characters), and names that vary.</summary>
    Press,

    /// <summary>One sample article, dense with quotations.</summary>
    ShortArticle,

    /// <summary>The sample articles over and over as one text, dense with quotations, with names that vary.</summary>
    LongArticle,

    /// <summary>A scene of a story, mostly narration, over and over, with names that vary.</summary>
    Novel,

    /// <summary>A scene that is nearly all talk, over and over.</summary>
    Dialogue,

    /// <summary>The articles without a quotation mark.</summary>
    NoQuotations,

    /// <summary>Marks that never pair, dashes and labels, name after name.</summary>
    Hostile,
}
