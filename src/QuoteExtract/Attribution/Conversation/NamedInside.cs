namespace QuoteExtract.Attribution.Conversation;

/// <summary>Somebody named in a quotation.</summary>
internal struct NamedInside
{
    public int Entity;

    /// <summary>Spoken to, not of: "Come in, Ruth."</summary>
    public bool Vocative;
}
