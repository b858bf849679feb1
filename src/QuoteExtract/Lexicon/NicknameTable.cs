namespace QuoteExtract.Lexicon;

/// <summary>Which given names a short form can stand for, all by their hashes.</summary>
internal sealed unsafe class NicknameTable
{
    private readonly uint* _shortForms;
    private readonly uint* _ends;
    private readonly uint* _names;
    private readonly int _count;

    /// <param name="shortForms">In order.</param>
    /// <param name="ends">Where the full names of each end.</param>
    /// <param name="names">The full names.</param>
    /// <param name="count">The number of short forms.</param>
    /// <remarks>The memory is never moved or freed.</remarks>
    public NicknameTable(uint* shortForms, uint* ends, uint* names, int count)
    {
        _shortForms = shortForms;
        _ends = ends;
        _names = names;
        _count = count;
    }

    public ReadOnlySpan<uint> FullNames(uint shortForm)
    {
        int i = new ReadOnlySpan<uint>(_shortForms, _count).BinarySearch(shortForm);
        if (i < 0)
            return default;
        uint start = i == 0 ? 0 : _ends[i - 1];
        return new ReadOnlySpan<uint>(_names + start, (int)(_ends[i] - start));
    }

    /// <summary>Whether two given names can be one person's: a short form and its full name, or two short forms of one.</summary>
    public bool CanBeSame(uint a, uint b)
    {
        if (a == b)
            return true;
        ReadOnlySpan<uint> namesOfA = FullNames(a);
        ReadOnlySpan<uint> namesOfB = FullNames(b);
        return namesOfA.Contains(b) || namesOfB.Contains(a) || namesOfA.ContainsAny(namesOfB);
    }
}
