using System.Text;
using CsCheck;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Tests.Offsets;

public class OffsetMapTests
{
    [Theory]
    [InlineData("abc", 3, 3, 3)]
    [InlineData("é", 1, 1, 2)]
    [InlineData("漢", 1, 1, 3)]
    [InlineData("😀", 2, 1, 4)]
    [InlineData("a😀b", 3, 2, 5)]
    public void Units_are_counted(string text, int utf16, int codePoints, int utf8)
    {
        Convert(OffsetUnit.Utf16, text, utf16).Should().Be(utf16);
        Convert(OffsetUnit.CodePoint, text, utf16).Should().Be(codePoints);
        Convert(OffsetUnit.Utf8, text, utf16).Should().Be(utf8);
    }

    /// <summary>Not among the data above: attributes cannot hold lone surrogates.</summary>
    [Fact]
    public void A_lone_surrogate_counts_as_the_replacement_character()
    {
        foreach ((string text, int codePoints, int utf8) in new[] { ("\uD83D", 1, 3), ("\uDE00", 1, 3), ("\uDE00\uD83D", 2, 6), ("\uD83D\uD83D\uDE00", 2, 7) })
            Units_are_counted(text, text.Length, codePoints, utf8);
    }

    [Fact]
    public void Any_offset_between_code_points_is_what_the_encoder_says()
    {
        var chars = Gen.Frequency((6, Gen.Char['a', 'z']), (2, Gen.Char['\u0080', '\u0900']), (2, Gen.Char['\uD800', '\uDFFF']), (1, Gen.Const('漢')));
        var maps = new[] { OffsetUnit.CodePoint, OffsetUnit.Utf8 }.Select(unit => new OffsetMap(unit)).ToArray();
        chars.Array[0, 400].Sample(
            array =>
            {
                string text = new(array);
                foreach (OffsetMap map in maps)
                {
                    map.Load(text);
                    for (int i = 0, expected = 0; i < text.Length;)
                    {
                        Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int used);
                        map.Convert(text, i).Should().Be(expected);
                        i += used;
                        expected += map.Unit == OffsetUnit.CodePoint ? 1 : rune.Utf8SequenceLength;
                        map.Convert(text, i).Should().Be(expected);
                    }
                }
            },
            iter: 300,
            threads: 1);
    }

    private static int Convert(OffsetUnit unit, string text, int offset)
    {
        var map = new OffsetMap(unit);
        map.Load(text);
        return map.Convert(text, offset);
    }
}
