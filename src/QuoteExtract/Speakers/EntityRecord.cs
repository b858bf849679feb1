using System.Runtime.InteropServices;
using QuoteExtract.Mentions;

namespace QuoteExtract.Speakers;

/// <summary>Somebody or something that mentions of a document refer to.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct EntityRecord
{
    /// <summary>The mention with the fullest name (or the description, where there is no name).</summary>
    public int Name;

    /// <summary>Words of that name.</summary>
    public int NameLength;

    /// <summary>The mention that gives the role, or -1.</summary>
    public int Role;

    /// <summary>The latest mention so far, in the order of the text.</summary>
    public int Latest;

    /// <summary>The first mention found with its full name.</summary>
    public int Introduced;

    /// <summary>The latest mention by one word of the name, or 0.</summary>
    public int Shortened;

    /// <summary>Index of the known speaker, or -1.</summary>
    public int Known;

    /// <summary>The named entity that a description turned out to be, or -1.</summary>
    public int Same;

    /// <summary>Number of mentions by name.</summary>
    public int Count;

    /// <summary>First token of the name as it is shown: a title of courtesy that tells two people apart is kept.</summary>
    public int NameFirst;

    /// <summary>Number of the form (<see cref="NameForm"/>) that it was named in last, counted from 1; 0 if in none so far.</summary>
    public int LatestForm;

    /// <summary>How good that name is, for comparison with others of it.</summary>
    public int NameRank;

    /// <summary>The name is mostly used with its title.</summary>
    public bool TitleIsUsual;

    /// <summary>How often a given name of it stands alone.</summary>
    public int CalledByFirst;

    /// <summary>How often its surname stands alone in the narration.</summary>
    public int CalledBySurname;

    public Courtesy Courtesy;

    /// <summary>The title was found before more than a surname: "Mr. John Knightley".</summary>
    public bool FullyTitled;

    public EntityKind Kind;
    public Gender Gender;

    /// <summary>Gender comes from a title or a known given name, not from a pronoun.</summary>
    public bool GenderIsSure;

    /// <summary>Never named, only described.</summary>
    public bool Nominal;

    /// <summary>Described by a style that is written like a name: "the General".</summary>
    public bool Styled;

    /// <summary>Number of mentions by description, of one who is never named.</summary>
    public int Described;
}
