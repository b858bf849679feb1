using QuoteExtract.Attribution;
using QuoteExtract.Model;

namespace QuoteExtract.Tests.Attribution;

/// <summary>Which of the candidates speaks, and how sure that is.</summary>
public sealed class AttributorTests
{
    private static readonly QuoteExtractor News = new(new QuoteExtractorOptions { Genre = Genre.News });

    /// <summary>How often a sign that leaves no choice is right has been counted: that is the confidence.</summary>
    [Theory]
    [InlineData("ADA BELL, HOST: Are you there?\n\nBO KARI: I am.\n\nBELL: Good.", SureSign.Label)]
    [InlineData("“ADA BELL: We wait, all of us.”", SureSign.InnerLabel)]
    [InlineData("“We wait, all of us.” — Ada Bell, teacher", SureSign.Signature)]
    [InlineData("— We wait, said Ada Bell of “the Two Bells, in town”, and stay.\n\n— Not yet, all of us.\n\n— When, then?", SureSign.InnerClause)]
    public void A_sure_sign_is_as_sure_as_it_was_right(string text, object sign)
    {
        Quote quote = News.ExtractQuotes(text).Quotes[0];
        quote.Speaker!.Name.Should().BeEquivalentTo("Ada Bell");
        quote.Confidence.Should().BeApproximately(ModelSet.Default.Attribution(fiction: false).Rate((int)(SureSign)sign), 1e-6f);
    }

    /// <summary>"The museum's director, Khadija El Amrani": the name says more than the description before it.</summary>
    [Theory]
    [InlineData("“We wait, all of us,” said the museum's director, Khadija El Amrani.", "Khadija El Amrani")]
    [InlineData("The museum's director, Khadija El Amrani, said: “We wait, all of us.”", "Khadija El Amrani")]
    [InlineData("The director said: “We wait, all of us.” Khadija El Amrani left.", "The director")]
    public void A_name_beside_a_description_is_pointed_at(string text, string mention) => News.ExtractQuotes(text).Quotes[0].Mention!.Text.Should().Be(mention);

    /// <summary>Who is named more plainly is surer.</summary>
    [Fact]
    public void A_plain_clause_is_surer_than_a_name_somewhere()
    {
        float said = Confidence("Tom Abara said: “We wait, all of us.”");
        float knew = Confidence("Tom Abara knew well “we wait, all of us”.");
        float left = Confidence("Tom Abara left with Ines Vale. The rain fell. “We wait, all of us.”");
        said.Should().BeInRange(0.9f, 1);
        knew.Should().BeInRange(0, said);
        left.Should().BeInRange(0, knew);
    }

    /// <summary>Two mentions of one are one: together they are the likelier.</summary>
    [Fact]
    public void What_two_mentions_say_of_one_is_added_up()
    {
        float one = Confidence("The rain fell on Tom Abara. “We wait, all of us.”");
        float two = Confidence("The rain fell on Tom Abara. Mr Abara nodded. “We wait, all of us.”");
        two.Should().BeGreaterThan(one);
    }

    /// <summary>What goes on from the words before rests on no clause of its own.</summary>
    [Fact]
    public void Whoever_goes_on_has_no_cue()
    {
        Quote[] quotes = [.. News.ExtractQuotes("“We wait, all of us,” Tom Abara said. “You wait, all of you.”").Quotes];
        quotes[0].Cue!.Text.Should().Be("said");
        quotes[1].Speaker.Should().BeSameAs(quotes[0].Speaker);
        quotes[1].Evidence.Should().Be(Evidence.FollowOn);
        quotes[1].Cue.Should().BeNull();
    }

    [Fact]
    public void Where_nobody_is_named_nobody_speaks() => News.ExtractQuotes("The rain fell. “We wait, all of us.”").Quotes[0].Speaker.Should().BeNull();

    private static float Confidence(string text) => (float)News.ExtractQuotes(text).Quotes[0].Confidence;
}
