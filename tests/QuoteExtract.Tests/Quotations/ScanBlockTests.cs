using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using QuoteExtract.Quotations;

namespace QuoteExtract.Tests.Quotations;

/// <summary>Whatever the processor can do, the same characters matter.</summary>
public sealed class ScanBlockTests
{
    private const string Mixed = "a\"é“\u0100:\nñ’\uFF02`\u2014&ab\u4E00\u00ABx\0\u2028 z";

    private delegate ulong Look(ref ushort from);

    [Fact]
    public void A_block_tells_of_every_character_whether_it_may_matter() => Check((ref ushort from) => ScanBlock.Likely(in Unsafe.As<ushort, char>(ref from), 0));

    [Fact]
    public void So_does_a_processor_that_looks_up_thirty_two_bytes()
    {
        if (Avx2.IsSupported)
            Check(ScanBlock.ByMany);
    }

    [Fact]
    public void So_does_a_processor_that_looks_up_sixteen_bytes()
    {
        if (Ssse3.IsSupported)
            Check(ScanBlock.BySome);
    }

    [Fact]
    public void So_does_a_processor_that_cannot_look_up_bytes() => Check(ScanBlock.ByAny);

    private static void Check(Look look)
    {
        char[] text = new char[ScanBlock.Length + 2];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            Array.Fill(text, 'a');
            int at = 1 + (c % ScanBlock.Length);
            text[at] = (char)c;
            Compare(text, 1, look);
        }

        // Neighbours change nothing: a mark beside wide characters, a wide mark beside others.
        string turned = string.Concat(Enumerable.Repeat(Mixed, 1 + (2 * ScanBlock.Length / Mixed.Length)));
        for (int from = 0; from < ScanBlock.Length; from++)
            Compare(turned.ToCharArray(), from, look);
    }

    private static void Compare(char[] text, int from, Look look)
    {
        ulong matters = 0;
        ulong wide = 0;
        for (int i = 0; i < ScanBlock.Length; i++)
        {
            matters |= ScanBlock.Matters(text[from + i]) ? 1UL << i : 0;
            wide |= text[from + i] > 127 ? 1UL << i : 0;
        }

        ulong likely = look(ref Unsafe.As<char, ushort>(ref text[from]));
        if ((likely & matters) != matters || (likely & ~matters & ~wide & ~Zeros(text, from)) != 0)
            likely.Should().Be(matters | wide, $"{text[from + 5]} and its neighbours matter or not");
        ulong sure = ScanBlock.Sure(in MemoryMarshal.GetArrayDataReference(text), from, likely);
        if (sure != matters)
            sure.Should().Be(matters, $"{text[from + 5]} and its neighbours matter or not");
    }

    /// <summary>To the narrowest processor, what it cannot tell from NUL may matter.</summary>
    private static ulong Zeros(char[] text, int from)
    {
        ulong zeros = 0;
        for (int i = 0; i < ScanBlock.Length; i++)
            zeros |= text[from + i] == '\0' ? 1UL << i : 0;
        return zeros;
    }
}
