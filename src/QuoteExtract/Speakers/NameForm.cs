using System.Runtime.InteropServices;

namespace QuoteExtract.Speakers;

/// <summary>One way in which a document writes the name of an entity.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct NameForm
{
    /// <summary>The first mention in this form.</summary>
    public int Mention;

    public int Entity;
    public uint Key;
    public int Count;

    /// <summary>How often it stands behind a title.</summary>
    public int Titled;
}
