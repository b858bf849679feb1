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

    /// <summary>Its latest mention as a subject has a reporting verb: "Hill said".</summary>
    public bool Speaks;
    public bool Quoted;
}
