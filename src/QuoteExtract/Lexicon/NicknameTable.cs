using QuoteExtract.Text;

namespace QuoteExtract.Lexicon;

/// <summary>Which given names a short form can stand for.</summary>
internal sealed class NicknameTable
{
    private readonly Dictionary<uint, uint[]> _fullNames = [];

    public void Add(ReadOnlySpan<char> shortForm, ReadOnlySpan<char> full)
    {
        uint key = WordHash.Of(shortForm);
        _fullNames[key] = _fullNames.TryGetValue(key, out uint[]? names) ? [.. names, WordHash.Of(full)] : [WordHash.Of(full)];
    }

    public ReadOnlySpan<uint> FullNames(uint shortForm) => _fullNames.TryGetValue(shortForm, out uint[]? names) ? names : default;

    /// <summary>Whether two given names, by their hashes, can be one person's: a short form and its full name, or two short forms of one.</summary>
    public bool CanBeSame(uint a, uint b)
    {
        if (a == b)
            return true;
        bool shortA = _fullNames.TryGetValue(a, out uint[]? namesOfA);
        bool shortB = _fullNames.TryGetValue(b, out uint[]? namesOfB);
        if (shortA && Array.IndexOf(namesOfA!, b) >= 0)
            return true;
        if (!shortB)
            return false;
        if (Array.IndexOf(namesOfB!, a) >= 0)
            return true;
        if (!shortA)
            return false;
        foreach (uint name in namesOfA!)
        {
            if (Array.IndexOf(namesOfB!, name) >= 0)
                return true;
        }

        return false;
    }
}
