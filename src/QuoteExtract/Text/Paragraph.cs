using System.Runtime.InteropServices;

namespace QuoteExtract.Text;

/// <summary>A paragraph of the text: from its first to its last character that is not blank.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Paragraph
{
    public int Start;
    public int End;
}
