using System.Runtime.InteropServices;

namespace QuoteExtract.Mentions;

/// <summary>Words that may refer to somebody.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct MentionRecord
{
    /// <summary>First token of the mention in its minimal form.</summary>
    public int First;

    /// <summary>Token after its last one.</summary>
    public int End;

    /// <summary>The token that carries the reference: the surname, the pronoun, the head noun.</summary>
    public int Head;

    /// <summary>First token of the wider phrase: with titles, roles and determiners before the name.</summary>
    public int PhraseFirst;

    public MentionType Type;
    public EntityKind Kind;
    public Gender Gender;
    public MentionFlags Flags;

    /// <summary>Tokens that give an office or description; empty if <see cref="RoleEnd"/> is not greater.</summary>
    public int RoleFirst;

    public int RoleEnd;

    /// <summary>Token after the institution that is named right behind the name: "Lucy Fischer of The Times"; 0 if none is.</summary>
    public int AffiliationEnd;

    /// <summary>Innermost quotation around it, or -1.</summary>
    public int Region;

    /// <summary>Index of the entity it refers to, or -1.</summary>
    public int Entity;

    public readonly bool Has(MentionFlags any) => (Flags & any) != MentionFlags.None;

    public readonly bool HasRole => RoleEnd > RoleFirst;
}
