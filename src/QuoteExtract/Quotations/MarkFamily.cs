namespace QuoteExtract.Quotations;

/// <summary>Marks that open and close one another, whatever their shape.</summary>
internal enum MarkFamily : byte
{
    Double,
    Single,
    Guillemet,
    Angle,
    Corner,
    WhiteCorner,
}
