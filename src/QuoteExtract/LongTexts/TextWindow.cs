using System.Runtime.InteropServices;

namespace QuoteExtract.LongTexts;

/// <summary>A stretch of a very long text that is understood by itself, with the paragraphs and regions in it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TextWindow
{
    public int Start;
    public int End;

    /// <summary>Index of its first paragraph among all.</summary>
    public int FirstParagraph;
    public int ParagraphEnd;

    /// <summary>Index of its first region among all.</summary>
    public int FirstRegion;
    public int RegionEnd;
}
