using System.Globalization;

namespace QuoteExtract.Tests;

/// <summary>
/// 16 times the text is about 16 times the work, whatever the text; counted, not timed. The variable
/// QUOTEEXTRACT_TEST_CHARACTERS asks for larger texts.
/// </summary>
public sealed class LinearWorkTests
{
    private const int Times = 16;
    private static readonly int Large =
        int.TryParse(Environment.GetEnvironmentVariable("QUOTEEXTRACT_TEST_CHARACTERS"), NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? asked : 1_000_000;

    [Fact]
    public void Ordinary_news() => AssertLinear(GeneratedTexts.News);

    [Fact]
    public void An_endless_line() => AssertLinear(length => GeneratedTexts.EndlessLine(length, quotes: false), mayLeaveAtOnce: true);

    [Fact]
    public void An_endless_line_with_quotations() => AssertLinear(length => GeneratedTexts.EndlessLine(length, quotes: true));

    [Fact]
    public void Everybody_has_another_name() => AssertLinear(GeneratedTexts.Crowd);

    [Theory]
    [InlineData("“", "”")]
    [InlineData("\"a ", "\"")]
    [InlineData("“a ‘", "’ b”")]
    public void All_opened_before_any_is_closed(string open, string close) =>
        AssertLinear(length => GeneratedTexts.Repeat(open, length / 2) + GeneratedTexts.Repeat(close, length - (length / 2)));

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("'")]
    [InlineData("«")]
    [InlineData("“‘")]
    [InlineData("\"'")]
    [InlineData("\" ")]
    [InlineData(" \"a")]
    [InlineData("'a ")]
    [InlineData("“\n")]
    [InlineData("\"a\n\n")]
    [InlineData("— a\n")]
    public void A_million_marks(string piece) => AssertLinear(length => GeneratedTexts.Repeat(piece, length));

    [Theory]
    [InlineData("A ")]
    [InlineData("A. ")]
    [InlineData("Mara Quist ")]
    [InlineData("he said ")]
    [InlineData("a:")]
    [InlineData("MARA: a\n")]
    [InlineData("\"a,\" he said. ")]
    [InlineData("(")]
    [InlineData(",")]
    [InlineData("\n")]
    [InlineData(" ")]
    public void The_same_over_and_over(string piece) => AssertLinear(length => GeneratedTexts.Repeat(piece, length), mayLeaveAtOnce: true);

    /// <summary>A text in which nothing can be quoted may be left at once: then there is no work to count.</summary>
    private static void AssertLinear(Func<int, string> make, bool mayLeaveAtOnce = false)
    {
        using QuoteBuffer buffer = new();
        QuoteExtractor.Default.ExtractQuotes(make(Large / Times), buffer);
        long small = buffer.Work;
        QuoteExtractor.Default.ExtractQuotes(make(Large), buffer);
        long large = buffer.Work;

        if (mayLeaveAtOnce && small == 0)
        {
            large.Should().Be(0);
            return;
        }

        small.Should().BePositive("every stage counts what it visits");
        ((double)large / small).Should().BeInRange(Times * 0.5, Times * 1.25);
    }
}
