using System.Runtime.InteropServices;

namespace QuoteExtract.Speakers;

/// <summary>An entity that was mentioned lately, and how.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Salient
{
    public int Entity;
    public int Sentence;
    public int Paragraph;
    public int Order;
    public bool Subject;
    public bool Quoted;
}
