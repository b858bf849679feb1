using System.Runtime.InteropServices;

namespace QuoteExtract;

/// <summary>A speaker as the engine leaves it in a <see cref="QuoteBuffer"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SpeakerRecord
{
    public TextSpan Name;

    /// <summary>Index into the known speakers of the options, or -1.</summary>
    public int Known;

    public SpeakerKind Kind;

    /// <summary>Empty where there is none.</summary>
    public TextSpan Role;

    /// <summary>Empty where there is none.</summary>
    public TextSpan Affiliation;

    public Gender Gender;
    public int FirstAlias;
    public int AliasCount;
    public int FirstMention;
    public int MentionCount;
}
