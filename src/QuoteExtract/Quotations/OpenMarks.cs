using System.Runtime.CompilerServices;

namespace QuoteExtract.Quotations;

/// <summary>Indexes of the marks that are open, outermost first. Deeper ones than fit are not followed.</summary>
[InlineArray(Capacity)]
internal struct OpenMarks
{
    public const int Capacity = 16;
    private int _first;
}
