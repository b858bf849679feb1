using CsCheck;

namespace QuoteExtract.Tests.Properties;

/// <summary>Generators of texts nobody writes: what meets in bad ways, of every script, of any depth.</summary>
internal static class AnyText
{
    private static readonly string[] Marks =
        ["\"", "'", "“", "”", "‘", "’", "„", "«", "»", "‹", "›", "「", "」", "『", "』", "``", "''", "—", "–", "-", "&quot;", "&ldquo;", "&#8221;", "5'", "6\"", "'80s"];

    private static readonly string[] Breaks =
        ["\n", "\n\n", "\r\n", "\r", "\t", " ", " ", " ", " ", "\u00A0", "\u202F", "\u2028", "\u2029", "\u0085", "\v", "\f", "\0", "\uFEFF", "\u200B", "\u202E", "\u2066", "\u2069"];

    private static readonly string[] Words =
    [
        "he", "she", "I", "they", "said", "says", "told", "asked", "according to", "Mara", "Quist", "Mr.", "Dr", "van", "the minister", "NASA", "MARA:", "who", "that",
        "don't", "rock 'n' roll", "We will go", "and", ",", ".", ":", ";", "?", "!", "…", "(", ")", "[", "]", "a\u0301", "e\u0308\u0301", "é", "ß", "İ", "ı",
        "漢字", "Мария", "сказала", "η", "Άννα", "مريم", "قالت", "שרה", "मीरा", "ไทย", "한국", "😀", "👩‍👩‍👧", "\uD83D", "\uDE00", "𝔐", "Ǆ", "ﬁ",
    ];

    /// <summary>Pieces of all kinds in a row.</summary>
    public static Gen<string> Soup { get; } = Pieces([.. Marks, .. Breaks, .. Words], 80);

    /// <summary>Marks and little else.</summary>
    public static Gen<string> MarkSoup { get; } = Pieces([.. Marks, .. Marks, .. Breaks, "a", "A"], 120);

    /// <summary>Any UTF-16 code units, lone halves of surrogate pairs among them.</summary>
    public static Gen<string> Characters { get; } = Gen.String[Gen.Char, 0, 200];

    /// <summary>Well-made paragraphs with soup between.</summary>
    public static Gen<string> Articles { get; } =
        Gen.OneOf(Gen.Int[0, 12].Select(i => GeneratedTexts.News(200 + (i * 97))), Soup, MarkSoup).Array[1, 5].Select(parts => string.Join("\n\n", parts));

    /// <summary>All of them.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(Soup, MarkSoup, Characters, Articles);

    public static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static Gen<string> Pieces(string[] pieces, int most) => OneOf(pieces).Array[0, most].Select(string.Concat);
}
