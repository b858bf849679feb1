using QuoteExtract.Buffers;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Quotations;

/// <summary>The one pass over all characters finds what a look at each of them finds.</summary>
public sealed class TextScanTests
{
    private const string Pieces = "\"'“”‘’„«»‹›「」`—–―&:\n\r\f\u0085\u2028\u2029\u2033\uFF02\0éñЖ中\uD83D\uDE00 -.asé";

    [Fact]
    public void Every_sign_has_its_bits_and_nothing_else_has_any()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            uint kind = Signs.Of(Signs.Table, (char)c);
            ((kind & Signs.Break) != 0).Should().Be(ParagraphFinder.IsBreak((char)c), $"of U+{c:X4}");
            ((kind & Signs.Colon) != 0).Should().Be(c == ':', $"of U+{c:X4}");
            ((kind & Signs.Mark) != 0).Should().Be(c == '&' || MarkGlyphs.Of((char)c) != MarkGlyph.None, $"of U+{c:X4}");
            ((kind & Signs.Apostrophe) != 0).Should().Be(c is '\'' or '\u2019', $"of U+{c:X4}");
            ((kind & Signs.Other) != 0).Should().Be((kind & (Signs.Mark | Signs.Colon)) != 0 || c is 0x2013 or 0x2014 or 0x2015, $"of U+{c:X4}");
            new Sign { Kind = kind }.Glyph.Should().Be(MarkGlyphs.Of((char)c), $"of U+{c:X4}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(127)]
    [InlineData(500)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(9000)]
    public void Places_are_those_of_all_that_may_matter(int length)
    {
        using PooledList<int> places = new();
        Random random = new(length);

        // From a sign now and then to nothing but signs.
        for (int rarity = 0; rarity < 40; rarity += 3)
        {
            char[] text = new char[length];
            for (int i = 0; i < length; i++)
                text[i] = random.Next(rarity + 1) == 0 ? Pieces[random.Next(Pieces.Length)] : 'x';
            SignFinder.Find(text, 0, length, places);

            int[] found = places.Span.ToArray();
            found.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            found.Where(at => ScanBlock.Matters(text[at])).Should().Equal(Enumerable.Range(0, length).Where(at => ScanBlock.Matters(text[at])));
            found.Where(at => !ScanBlock.Matters(text[at]) && text[at] is > (char)0 and < (char)128).Should().BeEmpty();
        }
    }

    [Fact]
    public void A_stretch_ends_where_it_is_told()
    {
        using PooledList<int> places = new();
        string text = new('"', 200);
        SignFinder.Find(text, 64, 128, places);
        places.Span.ToArray().Should().Equal(Enumerable.Range(64, 64));
        SignFinder.Find(text, 128, 200, places);
        places.Span.ToArray().Should().Equal(Enumerable.Range(128, 72));
    }

    [Theory]
    [InlineData("a\r\nb\n\nc\u2029d\fe\u0085f\u2028", 1, 2, 4, 5, 7, 9, 11, 13)]
    [InlineData("\n", 0)]
    [InlineData("")]
    public void Line_breaks_stand_where_they_are(string text, params int[] breaks)
    {
        using TextScan scan = new();
        scan.Read(text);
        scan.Breaks.Span.ToArray().Should().Equal(breaks);
    }

    [Theory]
    [InlineData("a: b: c", false, true)]
    [InlineData("a: b", false, false)]
    [InlineData("- a", true, false)]
    [InlineData("a\n- b", true, false)]
    [InlineData("a\n", false, false)]
    [InlineData("a - b", false, false)]
    [InlineData("a\r- b", false, false)]
    [InlineData("a — b", true, false)]
    [InlineData("a – b", true, false)]
    [InlineData("a ― b", true, false)]
    [InlineData("a &mdash; b", true, false)]
    [InlineData("a &quot; b", false, false)]
    [InlineData("a & b", false, false)]
    public void Dashes_and_labels_are_seen(string text, bool dashes, bool labels)
    {
        using TextScan scan = new();
        foreach (string padding in (string[])["", new('x', 100), new('x', 5000)])
        {
            scan.Read(text + ' ' + padding);
            scan.HasDashes.Should().Be(dashes);
            scan.HasLabels.Should().Be(labels);
        }
    }

    [Theory]
    [InlineData("It's the boats’s", 0)]
    [InlineData("'", 1)]
    [InlineData("'s", 1)]
    [InlineData("s'", 1)]
    [InlineData("’s'", 2)]
    [InlineData("80's", 0)]
    [InlineData("é's", 0)]
    [InlineData("a ' b", 1)]
    [InlineData("''a''", 2)]
    [InlineData("a=\"b\"", 0)]
    [InlineData("&quot;a&lsquo;&amp;", 2)]
    [InlineData("&nbsp;&ndash;&#8220;", 1)]
    public void Apostrophes_in_words_are_no_marks(string text, int marks)
    {
        using TextScan scan = new();
        scan.Read(text);
        scan.Marks.Count.Should().Be(marks);
    }
}
