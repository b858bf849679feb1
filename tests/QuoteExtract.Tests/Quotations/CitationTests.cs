using QuoteExtract.Model;
using QuoteExtract.Quotations;
using QuoteExtract.Speakers;

namespace QuoteExtract.Tests.Quotations;

/// <summary>Titles in a list of sources.</summary>
public sealed class CitationTests
{
    [Theory]
    [InlineData("“Bridge reopens” — The Courier, May 4, 2019")]
    [InlineData("“Bridge reopens” – The Courier, May 4, 2019.")]
    [InlineData("“Bridge reopens” ― The Courier (4 May 2019)")]
    [InlineData("“Bridge reopens” - The Courier, Tuesday 4 May 2019")]
    [InlineData("“Bridge reopens”, The Courier, May 2019")]
    [InlineData("“Bridge reopens”. The Courier of Lindhaven, May 4, 2019\n\nAnother line.")]
    [InlineData("“Bridge reopens” — Courier.example, May 4, 2019")]
    [InlineData("“Bridge reopens” — Moss & Vale, May 4, 2019")]
    [InlineData("“Bridge reopens” — Moss-Vale, May 4, 2019")]
    public void A_paper_and_a_date_follow_the_title(string text) => Is(text).Should().BeTrue();

    [Theory]
    [InlineData("“Bridge reopens”")]
    [InlineData("“Bridge reopens”\n\n— The Courier, May 4, 2019")]
    [InlineData("“Bridge reopens” the Courier, May 4, 2019")]
    [InlineData("“Bridge reopens”; The Courier, May 4, 2019")]
    [InlineData("“Bridge reopens” —")]
    [InlineData("“Bridge reopens” — , May 4, 2019")]
    [InlineData("“Bridge reopens” — The Courier")]
    [InlineData("“Bridge reopens” — The\n\nCourier, May 4, 2019")]
    [InlineData("“Bridge reopens” — The Courier! May 4, 2019")]
    [InlineData("“Bridge reopens” — The Courier sells, May 4, 2019")]
    [InlineData("“Bridge reopens” — The Very Old And True Courier Of Lindhaven, May 4, 2019")]
    [InlineData("“Bridge reopens” — The Courier, 2019")]
    [InlineData("“Bridge reopens” — The Courier, May 4")]
    [InlineData("“Bridge reopens” — The Courier, May 4; 2019")]
    [InlineData("“Bridge reopens” — The Courier, May of 2019")]
    [InlineData("“Bridge reopens” — The Courier, May 4, 2019, 12, 13, 14, 15, 16")]
    [InlineData("“Bridge reopens,” Ada said, May 4, 2019")]
    public void Something_else_follows_it(string text) => Is(text).Should().BeFalse();

    private static bool Is(string text)
    {
        using Workspace work = new();
        Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        QuotationRegion region = work.Regions[0];
        int behind = 0;
        while (behind < work.Tokens.Count && work.Tokens[behind].Start < region.End)
            behind++;
        return Citation.Is(new KindContext { Text = text, Tokens = work.Tokens.Span, Region = region, Behind = behind });
    }
}
