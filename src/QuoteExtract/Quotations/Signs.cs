using System.Runtime.CompilerServices;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>What a character is to the scan, looked up without a branch: which of them comes next in a text nobody can guess.</summary>
internal static class Signs
{
    // What it is, as bits; the glyph of a mark stands above them, the character itself above that.
    public const uint Break = 1;

    /// <summary>No line break.</summary>
    public const uint Other = 2;

    public const uint Colon = 4;
    public const uint Mark = 8;
    public const uint Apostrophe = 16;

    public const int GlyphShift = 8;
    private const int CharacterShift = 16;

    private const string All = "\n\r\f\u0085\u2028\u2029:\u2013\u2014\u2015&\"\uFF02\u2033\u201C\u201D\u201E\u201F'`\u2018\u2019\u201A\u201B\u00AB\u00BB\u2039\u203A\u300C\u300D\u300E\u300F";

    // Found by trying: it gives each of them a place of its own.
    private const uint Spread = 0x5804F923;
    private const int Bits = 6;

    private static readonly uint[] Entries = Fill();

    /// <summary>Where <see cref="Of"/> looks.</summary>
    public static ReadOnlySpan<uint> Table => Entries;

    /// <summary>The bits of a character; none of them for one that is no sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ReadOnlySpan<uint> table, char c)
    {
        uint entry = table[(int)Place(c)];

        // All ones if the entry is of this character.
        uint same = (uint)((int)(((entry >> CharacterShift) ^ c) - 1) >> 31);
        return entry & same;
    }

    private static uint Place(char c) => (c * Spread) >> (32 - Bits);

    private static uint[] Fill()
    {
        uint[] entries = new uint[1 << Bits];
        foreach (char c in All)
            entries[Place(c)] = ((uint)c << CharacterShift) | ((uint)MarkGlyphs.Of(c) << GlyphShift) | KindOf(c);
        return entries;
    }

    private static uint KindOf(char c) => c switch
    {
        ':' => Other | Colon,
        '\u2013' or '\u2014' or '\u2015' => Other,
        '\'' or '\u2019' => Other | Mark | Apostrophe,
        _ => ParagraphFinder.IsBreak(c) ? Break : Other | Mark,
    };
}
