namespace QuoteExtract.Tests.Speakers;

/// <summary>Which names are one person's.</summary>
public sealed class NamesakeTests
{
    [Theory]
    [InlineData("Hillary Rodham Moreau", "Hillary Moreau")]
    [InlineData("Hillary Moreau", "H. Moreau")]
    [InlineData("H. Moreau", "Hillary Moreau")]
    [InlineData("Debbie Wasserman Moreau", "Wasserman Moreau")]
    [InlineData("Elizabeth Moreau", "Liz Moreau")]
    [InlineData("Creswell Moreau", "Cres Moreau")]
    [InlineData("Kristin Moreau", "Kristen Moreau")]
    [InlineData("Reince Moreau", "Rence Moreau")]
    [InlineData("Lydia Buchtmann", "Bauchtmann")]
    [InlineData("Lydia Buchtmann", "Buchtmann")]
    [InlineData("Lydia Buchtmann", "Lydia")]
    [InlineData("Elizabeth Buchtmann", "Lizzy")]
    [InlineData("the Collective Harbour Treaty Organization", "CHTO")]
    [InlineData("the Harbour Treaty Organization", "Harbour Treaty Organization")]
    [InlineData("the Harbour Treaty Organization", "HTO")]
    [InlineData("Harbour Treaty Organization (HTO)", "HTO")]
    [InlineData("Tom Abara 2", "Tom Abara 2")]
    [InlineData("Sebastian Moreau", "Sebas Moreau")]
    [InlineData("RIVKA STERN", "STERN")]
    [InlineData("Wanda Vázquez Garced", "Vázquez")]
    [InlineData("Robert Moreau", "Bob Moreau")]
    [InlineData("Robert Moreau", "Bob")]
    [InlineData("Mark Cuban", "Cuban")]
    [InlineData("Anna Poland", "Poland")]
    [InlineData("Colonel Robert Moreau", "Moreau")]
    [InlineData("Colonel Robert Moreau", "Colonel Moreau")]
    [InlineData("Robert Moreau", "Colonel Moreau")]
    public void One(string first, string second) => Speakers(first, second).Should().ContainSingle();

    [Theory]
    [InlineData("Hillary Moreau", "B. Moreau")]
    [InlineData("Hillary Moreau", "Tom Moreau")]
    [InlineData("Lydia Buchtmann", "Mr. Buchtmann")]
    [InlineData("Lydia Buchtmann", "Halvorsen")]
    [InlineData("the Collective Harbour Treaty Organization", "CHTX")]
    [InlineData("the Harbour Treaty Organization", "the Harbour Peace Organization")]
    [InlineData("the Harbour Treaty Organization", "the Organization")]
    [InlineData("Tom Moreau", "Tim Moreau")]
    [InlineData("Anna Moreau", "Hanna Moreau")]
    [InlineData("Tobias Moreau", "Tomas Moreau")]
    [InlineData("Ed Moreau", "Edo Moreau")]
    [InlineData("Mark Cuban", "the Cuban")]
    [InlineData("Mark Moreau", "Cubans")]
    [InlineData("Kristin Moreau", "Kirsten Moreau")]
    [InlineData("Sir Thomas Moreau", "Tom Moreau")]
    [InlineData("the Harbour Treaty Organization", "Harbour")]
    [InlineData("Lydia Buchtmann", "BUCHTMAN")]
    [InlineData("Lydia Buchtmann", "Mr. Bauchtmann")]
    public void Two(string first, string second) => Speakers(first, second).Should().HaveCount(2);

    [Theory]
    [InlineData("Mr. Crawford", "Miss Mary Crawford", "Crawford", "Mr. Crawford")]
    [InlineData("Nerys Crawford", "Tom Abara", "Crawford", "Nerys Crawford")]
    public void A_surname_leads_to_the_one_whom_it_is_used_of(string first, string second, string third, string name)
    {
        IReadOnlyList<Quote> quotes = Quotes(first, second, third);
        quotes[2].Speaker.Should().BeSameAs(quotes[0].Speaker);
        name.Should().EndWith(quotes[0].Speaker!.Name);
    }

    /// <summary>Two sisters who go by their given names: neither of them is "Miss Vale".</summary>
    [Fact]
    public void Of_relatives_called_by_their_given_names_none_is_the_Miss()
    {
        IReadOnlyList<Quote> quotes = Quotes("Lydia Vale", "Kitty Vale", "Lydia", "Kitty", "Lydia", "Kitty", "Lydia", "Kitty", "Lydia", "Kitty", "Miss Vale");
        quotes.Where((_, i) => i < 10 && i % 2 == 0).Should().OnlyContain(quote => quote.Speaker == quotes[0].Speaker);
        quotes.Where((_, i) => i < 10 && i % 2 == 1).Should().OnlyContain(quote => quote.Speaker == quotes[1].Speaker);
        quotes[10].Speaker.Should().NotBeSameAs(quotes[0].Speaker).And.NotBeSameAs(quotes[1].Speaker);
    }

    [Fact]
    public void Where_there_is_a_wife_and_a_daughter_the_one_with_the_given_name_is_the_daughter()
    {
        IReadOnlyList<Quote> quotes = Quotes("Lydia Vale", "Miss Vale", "Mrs. Vale");
        quotes[1].Speaker.Should().BeSameAs(quotes[0].Speaker);
        quotes[2].Speaker.Should().NotBeSameAs(quotes[0].Speaker);
    }

    /// <summary>Where the husband is called Mr. and the sister Miss, the bare surname is not hers.</summary>
    [Theory]
    [InlineData("Mr. Crawford", "Miss Crawford", "Crawford", 0)]
    [InlineData("Miss Crawford", "Mr. Crawford", "Crawford", 1)]
    [InlineData("Mary Crawford", "Mr. Crawford", "Crawford", 1)]
    [InlineData("Lord Crawford", "Lady Crawford", "Lady Crawford", 1)]
    [InlineData("Lydia Crawford", "Miss Crawford", "Lady Crawford", 2)]
    public void The_title_tells_who_of_a_family_it_is(string first, string second, string third, int speaker)
    {
        IReadOnlyList<Quote> quotes = Quotes(first, second, third);
        quotes[2].Speaker.Should().BeSameAs(quotes[speaker].Speaker);
        quotes[2].Speaker.Should().NotBeSameAs(quotes[1 - Math.Min(speaker, 1)].Speaker);
    }

    /// <summary>A lord is called by his title and surname; whom all call by the given name is not.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(4, false)]
    public void Whom_all_call_by_the_given_name_is_no_lord_by_it(int often, bool same)
    {
        IReadOnlyList<Quote> quotes = Quotes(["Harold Vale", .. Enumerable.Repeat("Harold", often), "Lord Harold"]);
        (quotes[^1].Speaker == quotes[0].Speaker).Should().Be(same);
    }

    [Fact]
    public void A_speaker_and_a_quotation_print_as_name_and_words()
    {
        Quote quote = Quotes("Tom Abara")[0];
        quote.ToString().Should().Be("Tom Abara: “We wait, all of us,”");
        quote.Speaker!.ToString().Should().Be("Tom Abara");
        QuoteExtractor.Default.ExtractQuotes("“We wait.”").Quotes[0].ToString().Should().Be("unknown: “We wait.”");
        QuoteVerifier.Verify("We wait.", "“We wait.”").ToString().Should().Be("Verbatim [1..9)");
    }

    [Fact]
    public void Spans_contain_and_overlap()
    {
        var span = new TextSpan(2, 3);
        span.Contains(new TextSpan(2, 3)).Should().BeTrue();
        span.Contains(new TextSpan(1, 3)).Should().BeFalse();
        span.Contains(new TextSpan(3, 3)).Should().BeFalse();
        span.Overlaps(new TextSpan(4, 9)).Should().BeTrue();
        span.Overlaps(new TextSpan(5, 9)).Should().BeFalse();
        span.Overlaps(new TextSpan(0, 2)).Should().BeFalse();
        span.IsEmpty.Should().BeFalse();
        TextSpan.FromBounds(2, 2).IsEmpty.Should().BeTrue();
        span.Slice("abcdef").ToString().Should().Be("cde");
    }

    private static IReadOnlyList<Speaker> Speakers(string first, string second) => QuoteExtractor.Default.ExtractQuotes(Text(first, second)).Speakers;

    private static IReadOnlyList<Quote> Quotes(params string[] names) => QuoteExtractor.Default.ExtractQuotes(Text(names)).Quotes;

    private static string Text(params string[] names) => string.Concat(names.Select(name => $"“We wait, all of us,” said {name} on Monday.\n\n"));
}
