using QuoteExtract.Buffers;

namespace QuoteExtract.Speakers;

/// <summary>The entities of a document, and the words by which they are found again.</summary>
internal sealed class EntityTable : IDisposable
{
    public PooledList<EntityRecord> Entities { get; } = new();

    /// <summary>Hash of a last name, a single name or an acronym to entities.</summary>
    public HashChains ByName { get; } = new();

    /// <summary>Hash of a first name to entities.</summary>
    public HashChains ByFirstName { get; } = new();

    /// <summary>Hash of an office ("minister") to the named entities that hold it.</summary>
    public HashChains ByRole { get; } = new();

    /// <summary>Hash of a head noun to the entities that are only described.</summary>
    public HashChains ByNoun { get; } = new();

    /// <summary>Titles of courtesy with surnames that the document has (<see cref="Courtesies.Key"/>).</summary>
    public HashChains ByTitle { get; } = new();

    /// <summary>Sound of a surname (<see cref="NameSound"/>) to the people who have one before it.</summary>
    public HashChains BySound { get; } = new();

    /// <summary>An institution's name in either order: "Department of State", "State Department" (<see cref="InstitutionKey"/>).</summary>
    public HashChains ByInstitution { get; } = new();

    /// <summary>The mentions that are names, in the order of the text.</summary>
    public PooledList<int> Names { get; } = new();

    /// <summary>Two counts an entity, for whoever counts.</summary>
    public PooledList<int> Tallies { get; } = new();

    /// <summary>The entity that a list of known people calls the narrator, or -1.</summary>
    public int Narrator { get; set; }

    /// <summary>Whether it is known beforehand who tells the story, named in the text or not.</summary>
    public bool NarratorIsGiven { get; set; }

    /// <summary>Whether the document is a story with people of its own.</summary>
    public bool Story { get; set; }

    public PooledList<NameForm> Forms { get; } = new();

    /// <summary>Key of a form to its index.</summary>
    public HashChains ByForm { get; } = new();

    /// <summary>Adds an entity of which only the mention that names or describes it, and its length, is known.</summary>
    public ref EntityRecord Add(int mention, int length)
    {
        ref EntityRecord entity = ref Entities.Append();
        entity = default;
        entity.Name = mention;
        entity.NameLength = length;
        entity.Role = -1;
        entity.Latest = -1;
        entity.Known = -1;
        entity.Same = -1;
        return ref entity;
    }

    public void Clear()
    {
        Entities.Clear();
        Names.Clear();
        ByName.Clear();
        ByFirstName.Clear();
        ByRole.Clear();
        ByNoun.Clear();
        ByTitle.Clear();
        BySound.Clear();
        ByInstitution.Clear();
        Forms.Clear();
        Narrator = -1;
        NarratorIsGiven = false;
        ByForm.Clear();
    }

    public void Dispose()
    {
        Entities.Dispose();
        Names.Dispose();
        ByName.Dispose();
        ByFirstName.Dispose();
        ByRole.Dispose();
        ByNoun.Dispose();
        ByTitle.Dispose();
        BySound.Dispose();
        ByInstitution.Dispose();
        Tallies.Dispose();
        Forms.Dispose();
        ByForm.Dispose();
    }
}
