using System.Text;
using System.Text.Unicode;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Text;

/// <summary>Decoded as .NET decodes, and every char leads back to its byte.</summary>
public sealed class Utf8TextTests
{
    private static readonly string[] Pieces = ["a", "“", "é", "漢", "😀", "Long ago, in a harbour. "];

    private static readonly byte[][] Broken = [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0x80]];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(2000)]
    public void Ascii_keeps_its_offsets(int length) => Check(Encoding.UTF8.GetBytes(new string('x', length)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_char_leads_back_wherever_blocks_end(bool isBroken)
    {
        var random = new Random(7);
        for (int round = 0; round < 400; round++)
        {
            List<byte> utf8 = [.. Encoding.UTF8.GetBytes(new string('x', random.Next(600)))];
            for (int pieces = random.Next(300); pieces > 0; pieces--)
                utf8.AddRange(isBroken && random.Next(4) == 0 ? Broken[random.Next(Broken.Length)] : Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
            Check([.. utf8]);
        }
    }

    [Fact]
    public void Pairs_across_the_end_of_a_block_are_not_split()
    {
        for (int before = 250; before < 260; before++)
            Check(Encoding.UTF8.GetBytes(new string('é', before) + string.Concat(Enumerable.Repeat("😀", 300))));
    }

    [Fact]
    public void Nothing_but_invalid_bytes() => Check([.. Enumerable.Repeat((byte)0xFF, 1000)]);

    [Fact]
    public void An_offset_outside_is_refused()
    {
        using Utf8Text text = new();
        text.Decode("ab"u8);
        FluentActions.Invoking(() => text.ToByteOffset(3)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => text.ToByteOffset(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static void Check(byte[] utf8)
    {
        using Utf8Text text = new();

        // What it held before does not matter.
        text.Decode("“vorher” "u8);
        text.Decode(utf8);
        text.Chars.ToString().Should().Be(Encoding.UTF8.GetString(utf8));
        text.HasInvalidBytes.Should().Be(!Utf8.IsValid(utf8));
        int at = 0, chars = 0;
        while (at < utf8.Length)
        {
            Rune.DecodeFromUtf8(utf8.AsSpan(at), out Rune rune, out int read);
            for (int i = 0; i < rune.Utf16SequenceLength; i++)
                text.ToByteOffset(chars + i).Should().Be(at);
            chars += rune.Utf16SequenceLength;
            at += read;
        }

        text.ToByteOffset(chars).Should().Be(utf8.Length);
    }
}
