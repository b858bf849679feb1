using System.Text;
using CsCheck;

namespace QuoteExtract.Formats.Tests;

/// <summary>Texts to write: ordinary ones, awkward ones, and such as want to break out of a format.</summary>
internal static class Texts
{
    public const string Article =
        "Harbour board\n\nChair Ilse Grote shut the gate. “We open at six,” she said, “and not before ‘the tide’ turns.” 😀 “Why?” asked Tom Pell.\n\n"
        + "“I have waited,” Pell said. “A long time.\n\n“And I shall wait again.”\n\nThe council called it \"a mess\". \"Nobody knows.\"";

    public const string Hostile =
        "Mayor <img src=x onerror=alert(1)> O'Brien said: \"</said></p><script>alert('x')</script> & ]]> --> {{7*7}} \u0000\u0001\u000B\u001F\u007F\u0085\uFFFE\uFFFF end.\"\r\n\r\n"
        + "\"Two\rlines\r\nhere,\" said Ann <b onmouseover=\"x()\">Moss</b>. “A \uD83D lone \uDE00 half,” said Ann Moss. \"=cmd|' /C calc'!A0\" \u202E\"a\tb\u2028c,\" he said.";

    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "‘", "’", "«", "»", " ", "\n", "\r\n", "\r", "\n\n", "said ", "Ann Moss ", "he asked, ", "We go. ", "😀", "\uD83D", "\uDE00", "\0", "\u0008",
        "<p>", "</said>", "&amp;", "]]>", "\t", "\u2028", "\uFFFF", ": ", "— ", "漢字 ",
    ];

    public static string[] All { get; } =
    [
        "",
        " \r\n\t ",
        "Nobody says anything here.",
        Article,
        Hostile,
        "\"Unclosed, said the baker.\r\n\r\n\"Another,\" said Ann Moss.",
        "— Tudo bem? — ele pergunta. — Sim.\n\nROSA KEMP: We begin.\nJON LARK: At once.",
        "\"" + string.Concat(Enumerable.Repeat("“‘", 60)) + "deep" + string.Concat(Enumerable.Repeat("’”", 60)) + "\" said Bo Ode.",
    ];

    /// <summary>Text of marks, names, markup and bad characters in any order.</summary>
    public static Gen<string> Any { get; } = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(pieces => string.Concat(pieces));

    /// <summary>The bytes of one or several documents in a format.</summary>
    public static byte[] Write(ResultFormat format, params (string Id, string Text)[] documents)
    {
        using var stream = new MemoryStream();
        using (var results = new ResultStream(stream, format, new QuoteExtractor(new QuoteExtractorOptions { Kinds = QuoteKinds.All })))
        {
            foreach ((string id, string text) in documents)
                results.Add(id, text);
        }

        return stream.ToArray();
    }

    public static string Print(ResultFormat format, params (string Id, string Text)[] documents) => Encoding.UTF8.GetString(Write(format, documents));

    public static ExtractionResult Extract(string text) =>
        new QuoteExtractor(new QuoteExtractorOptions { Kinds = QuoteKinds.All }).ExtractQuotes(text);

    /// <summary>As it arrives through UTF-8: lone surrogates are U+FFFD.</summary>
    public static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    public static Rune[] Runes(string text) => [.. text.EnumerateRunes()];

    public static string Slice(Rune[] runes, int start, int end) => string.Concat(runes[start..end].Select(rune => rune.ToString()));
}
