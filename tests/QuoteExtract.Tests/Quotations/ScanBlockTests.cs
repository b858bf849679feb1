using System.Runtime.Intrinsics.X86;
using QuoteExtract.Quotations;

namespace QuoteExtract.Tests.Quotations;

/// <summary>Whatever the processor can do, the same characters matter.</summary>
public sealed class ScanBlockTests
{
    private const int Longest = 32;

    private delegate uint Look(ref readonly char start, int at);

    [Fact]
    public void A_block_tells_of_every_character_whether_it_matters() => Check(ScanBlock.Of, ScanBlock.Length);

    [Fact]
    public void So_does_a_processor_that_looks_up_sixteen_bytes()
    {
        if (Ssse3.IsSupported)
            Check(ScanBlock.OfSome, 16);
    }

    [Fact]
    public void So_does_a_processor_that_cannot_look_up_bytes() => Check(ScanBlock.OfAny, 16);

    private static void Check(Look look, int length)
    {
        char[] text = new char[Longest + 1];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            Array.Fill(text, 'a');
            int at = 1 + (c % length);
            text[at] = (char)c;
            uint expected = ScanBlock.Matters((char)c) ? 1u << (at - 1) : 0;
            uint found = look(ref text[0], 1);
            if (found != expected)
                found.Should().Be(expected, $"U+{c:X4} matters or not");
        }

        // Neighbours change nothing: a mark beside wide characters, a wide mark beside others.
        const string mixed = "a\"é“\u0100:\nñ’\uFF02`\u2014&ab\u4E00\u00ABx";
        for (int from = 0; from + length <= mixed.Length * 4; from++)
        {
            string turned = string.Concat(Enumerable.Repeat(mixed, 4)).Substring(from, length);
            uint expected = 0;
            for (int i = 0; i < length; i++)
                expected |= ScanBlock.Matters(turned[i]) ? 1u << i : 0;
            look(ref System.Runtime.InteropServices.MemoryMarshal.GetReference(turned.AsSpan()), 0).Should().Be(expected);
        }
    }
}
