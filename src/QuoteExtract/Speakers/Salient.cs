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
    /// <summary>Paragraph where it was last the subject of a verb of speech; negative if never.</summary>
    public int SpokeParagraph;

    public bool Subject;

    /// <summary>Subject of a verb of speech.</summary>
    public bool Spoke;

    /// <summary>Governed by a preposition.</summary>
    public bool Oblique;

    /// <summary>Governed by "in": "In a statement, …".</summary>
    public bool Within;
    public bool Quoted;
}
