namespace QuoteExtract.Cli.Evaluation;

/// <summary>Whose a name is in a cast: one character's and no other's, or nobody's.</summary>
internal sealed class CastIndex
{
    /// <summary>Marks a name that several characters have.</summary>
    private const string Shared = "";

    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byBareName = new(StringComparer.Ordinal);

    public CastIndex(IEnumerable<GoldCharacter> cast)
    {
        foreach (GoldCharacter character in cast)
        {
            foreach (string name in character.Aliases.Prepend(character.Name))
            {
                Add(_byName, NameNormalizer.Name(name), character.Name);
                Add(_byBareName, NameNormalizer.WithoutTitle(name), character.Name);
            }
        }
    }

    /// <summary>Whether a name is an alias of that character and of no other.</summary>
    /// <remarks>Titles tell Mr. from Mrs. Bennet, so the name counts as it stands; only one that nobody has is tried without.</remarks>
    public bool IsOnlyNameOf(string name, string character)
    {
        if (!_byName.TryGetValue(NameNormalizer.Name(name), out string? owner)
            && !_byBareName.TryGetValue(NameNormalizer.WithoutTitle(name), out owner))
        {
            return false;
        }

        return string.Equals(owner, character, StringComparison.Ordinal);
    }

    private static void Add(Dictionary<string, string> owners, string name, string character)
    {
        if (name.Length == 0)
            return;
        if (!owners.TryAdd(name, character) && !string.Equals(owners[name], character, StringComparison.Ordinal))
            owners[name] = Shared;
    }
}
