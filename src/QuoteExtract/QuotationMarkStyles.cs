namespace QuoteExtract;

/// <summary>Which marks open and close quotations.</summary>
[Flags]
public enum QuotationMarkStyles
{
    /// <summary>Work it out from the document.</summary>
    Auto = 0,

    /// <summary>Straight <c>"…"</c>, with the doubled forms <c>''…''</c> and <c>``…''</c>.</summary>
    StraightDouble = 1,

    /// <summary>Curly <c>“…”</c>, and the low openers <c>„…“</c> and <c>„…”</c>.</summary>
    CurlyDouble = 2,

    /// <summary>Straight <c>'…'</c>.</summary>
    StraightSingle = 4,

    /// <summary>Curly <c>‘…’</c>, and the low opener <c>‚…‘</c>.</summary>
    CurlySingle = 8,

    /// <summary>Guillemets <c>«…»</c>, <c>»…«</c>, <c>‹…›</c>.</summary>
    Guillemets = 16,

    /// <summary>Corner brackets <c>「…」</c> and <c>『…』</c>.</summary>
    CornerBrackets = 32,

    /// <summary>A dash that begins a paragraph, or a turn in it: <c>— Tudo bem? — ele pergunta.</c></summary>
    Dash = 64,

    /// <summary>All of them.</summary>
    All = StraightDouble | CurlyDouble | StraightSingle | CurlySingle | Guillemets | CornerBrackets | Dash,
}
