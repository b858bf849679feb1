using QuoteExtract.Buffers;
using QuoteExtract.Model;
using QuoteExtract.Quotations;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Quotations;

public class RegionOfTokensTests
{
    [Theory]
    [InlineData("Nothing is quoted here.")]
    [InlineData("“One,” she said. “Two ‘within’ it,” he said, and “three.”")]
    [InlineData("\"\"Twice opened,\" she said. \"And 'inner' 'inner' ones.\"")]
    [InlineData("“It begins\n\n“and goes on\n\n“without an end")]
    [InlineData("“”“One”“Two”“Three ‘four “five” six’ seven”")]
    public void Each_token_has_the_innermost_region_around_it(string text) => Check(text);

    [Fact]
    public void So_it_is_in_a_long_text() => Check(GeneratedTexts.News(20_000));

    private static void Check(string text)
    {
        using var work = new Workspace();
        if (!Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work))
        {
            work.Regions.Count.Should().Be(0);
            return;
        }

        Token[] tokens = work.Tokens.Span.ToArray();
        QuotationRegion[] regions = work.Regions.Span.ToArray();
        foreach (ref Token token in tokens.AsSpan())
            token.Flags &= ~TokenFlags.Quoted;
        using PooledList<int> found = new();
        int outside = RegionOfTokens.Mark(tokens, regions, found);
        outside.Should().Be(found.Span.Count(-1));
        for (int i = 0; i < tokens.Length; i++)
        {
            int around = Array.FindLastIndex(regions, r => r.Start < tokens[i].End && tokens[i].Start < r.End);
            found[i].Should().Be(around, "token {0} of “{1}” at {2}", i, text.Length > 100 ? "news" : text, tokens[i].Start);
            tokens[i].Has(TokenFlags.Quoted).Should().Be(around >= 0);
        }
    }
}
