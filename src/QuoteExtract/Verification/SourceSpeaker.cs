using System.Runtime.InteropServices;

namespace QuoteExtract.Verification;

/// <summary>Somebody who is quoted in the source.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SourceSpeaker
{
    /// <summary>The fullest name, or the description, in the text.</summary>
    public TextSpan Name;

    /// <summary>Empty if none.</summary>
    public TextSpan Role;

    /// <summary>Index into the known speakers, or -1.</summary>
    public int Known;

    public int FirstAlias;
    public int AliasCount;

    /// <summary>Whether the text gives a name, and not only a description.</summary>
    public bool IsNamed;
}
