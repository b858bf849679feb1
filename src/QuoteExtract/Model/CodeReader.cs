namespace QuoteExtract.Model;

/// <summary>Takes the facts out of a code, the last first.</summary>
internal struct CodeReader(int code)
{
    private int _rest = code;

    /// <summary>The next fact, which is one of so many.</summary>
    public int Take(int of)
    {
        (_rest, int fact) = Math.DivRem(_rest, of);
        return fact;
    }
}
