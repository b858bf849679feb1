namespace QuoteExtract.Tests.Speakers;

/// <summary>People given beforehand who share names, and those who are only described.</summary>
public sealed class KnownSpeakerTests
{
    private static readonly KnownSpeaker Father = new("Edmund Vale") { Aliases = ["Mr. Vale", "Vale"], Gender = Gender.Male };
    private static readonly KnownSpeaker Mother = new("Clara Vale") { Aliases = ["Mrs. Vale", "Vale"], Gender = Gender.Female };

    [Theory]
    [InlineData("“We wait,” said Mr. Vale.", "Edmund Vale")]
    [InlineData("“We wait,” said Mrs. Vale.", "Clara Vale")]
    [InlineData("“We wait,” said Clara.", "Clara Vale")]
    [InlineData("“We wait,” said Edmund Vale.", "Edmund Vale")]
    [InlineData("“We wait,” said Vale.", "Edmund Vale")]
    public void The_title_or_the_given_name_tells_who_of_a_family_is_meant(string text, string speaker) => SpeakerOf(text, Father, Mother).Should().Be(speaker);

    [Theory]
    [InlineData("“We wait,” said Vale.")]
    [InlineData("“We wait,” said Mr. Vale.")]
    public void A_name_of_two_men_leads_to_nobody(string text) =>
        SpeakerOf(text, new KnownSpeaker("Edmund Vale") { Aliases = ["Vale", "Mr. Vale"], Gender = Gender.Male }, new KnownSpeaker("Ross Vale") { Aliases = ["Vale", "Mr. Vale"], Gender = Gender.Male })
            .Should().BeNull();

    [Fact]
    public void A_name_of_two_whose_gender_nobody_knows_leads_to_nobody() =>
        SpeakerOf("“We wait,” said Vale.", new KnownSpeaker("Edmund Vale") { Aliases = ["Vale"] }, new KnownSpeaker("Ross Vale") { Aliases = ["Vale"] }).Should().BeNull();

    /// <summary>A list may have the bare surname too: it yields to those who have more.</summary>
    [Fact]
    public void Whoever_has_a_bare_surname_alone_yields_it()
    {
        var bare = new KnownSpeaker("Vale") { Aliases = ["VALE"] };
        SpeakerOf("“We wait,” said Vale.", Father, Mother, bare).Should().Be("Edmund Vale");
        SpeakerOf("“We wait,” said Vale.", bare).Should().Be("Vale");
        SpeakerOf("“We wait,” said the Count.", Father, Mother, bare with { Aliases = ["the Count"] }).Should().Be("Vale");
    }

    [Theory]
    [InlineData("“We wait,” said the gentleman in the white waistcoat.", "the gentleman in the white waistcoat")]
    [InlineData("“We wait,” said the Grandmother.", "the Grandmother")]
    public void Whoever_is_only_described_can_be_known(string text, string name)
    {
        SpeakerOf(text, new KnownSpeaker(name)).Should().Be(name);
        SpeakerOf(text + " Then she left. “And wait,” she added.", new KnownSpeaker(name) { Gender = Gender.Female }).Should().Be(name);
    }

    /// <summary>Lists describe more than the text does: who is the only clerk of the list is the clerk.</summary>
    [Theory]
    [InlineData("“We wait,” said the clerk.", "The Reception Clerk")]
    [InlineData("“We wait,” said the valet.", "His Valet")]
    [InlineData("“We wait,” said Tom's clerk.", null)]
    [InlineData("“We wait,” said a clerk.", null)]
    [InlineData("“We wait,” said the man.", null)]
    [InlineData("“We wait,” said the cook.", null)]
    public void Who_is_the_only_one_of_a_trade_is_meant_by_it(string text, string? name) =>
        SpeakerOf(text, new KnownSpeaker("The Reception Clerk"), new KnownSpeaker("His Valet"), new KnownSpeaker("A Tall Man"), new KnownSpeaker("Ida Cook")).Should().Be(name);

    [Fact]
    public void Of_two_of_a_trade_neither_is_meant_by_it() =>
        SpeakerOf("“We wait,” said the clerk.", new KnownSpeaker("The Reception Clerk"), new KnownSpeaker("The Night Clerk")).Should().BeNull();

    [Fact]
    public void Two_descriptions_of_one_person_are_one_speaker()
    {
        var known = new KnownSpeaker("Ida Moss") { Aliases = ["the old pilot", "the woman with the lamp"], Gender = Gender.Female };
        ExtractionResult result = Extract("“We wait,” said the old pilot.\n\n“And wait,” said the woman with the lamp.", known);
        result.Speakers.Should().ContainSingle().Which.Name.Should().Be("Ida Moss");
        result.Quotes.Should().OnlyContain(quote => quote.Speaker == result.Speakers[0]);
    }

    [Theory]
    [InlineData("_narr")]
    [InlineData("Narrator")]
    [InlineData("(the narrator)")]
    [InlineData("I")]
    public void Who_tells_the_story_is_known_by_what_lists_call_him(string alias)
    {
        var story = new System.Text.StringBuilder();
        for (int i = 0; i < 16; i++)
            story.Append("“The boat is late again tonight,” I said, and I looked at the water for a while.\n\n“It always is,” said Ruth, and she went back to her lamp.\n\n");
        ExtractionResult result = new QuoteExtractor(new QuoteExtractorOptions
        {
            Genre = Genre.Fiction,
            KnownSpeakers = [new KnownSpeaker("Pip Hale") { Aliases = [alias], Gender = Gender.Male }, new KnownSpeaker("Ruth Moss") { Aliases = ["Ruth"], Gender = Gender.Female }],
        }).ExtractQuotes(story.ToString());
        result.Quotes.Where((_, i) => i % 2 == 0).Should().OnlyContain(quote => quote.Speaker!.Name == "Pip Hale");
        result.Quotes.Where((_, i) => i % 2 == 1).Should().OnlyContain(quote => quote.Speaker!.Name == "Ruth Moss");
    }

    /// <summary>Whom the narration calls by the surname it does not call by the given name too, if another has that as well.</summary>
    [Theory]
    [InlineData(8, true, "“We wait,” said Edmund.", "Edmund Vale")]
    [InlineData(2, true, "“We wait,” said Edmund.", "Edmund Hale")]
    [InlineData(8, false, "“We wait,” said Edmund.", "Edmund Hale")]
    [InlineData(8, true, "“We wait,” said Mr. Hale.", "Edmund Hale")]
    [InlineData(8, true, "“We wait,” said Edmund Hale.", "Edmund Hale")]
    public void A_given_name_of_two_is_his_whom_the_narration_does_not_call_by_his_surname(int often, bool rivalNamed, string quotation, string speaker)
    {
        KnownSpeaker[] cast = [new("Edmund Hale") { Aliases = ["Edmund", "Hale", "Mr. Hale"], Gender = Gender.Male }, new("Edmund Vale") { Gender = Gender.Male }];
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < often; i++)
            text.Append("Then Hale looked at the water, and the boat was late again. ");
        if (rivalNamed)
            text.Append("Edmund Vale came in with the lamp. ");
        SpeakerOf($"{text}\n\n{quotation}", cast).Should().Be(speaker);
    }

    [Fact]
    public void A_person_of_the_list_is_told_apart_from_another_whom_the_text_alone_would_take_for_the_same()
    {
        ExtractionResult result = Extract("“We wait,” said Anna Vale.\n\n“And wait,” said Annie Vale.", new KnownSpeaker("Anna Vale"), new KnownSpeaker("Annie Vale"));
        result.Speakers.Select(speaker => speaker.Name).Should().Equal("Anna Vale", "Annie Vale");
    }

    [Fact]
    public void A_title_that_tells_no_gender_does_not_choose() =>
        SpeakerOf("“We wait,” said Professor Okoro.", new KnownSpeaker("Edmund Okoro") { Gender = Gender.Male }, new KnownSpeaker("Clara Okoro") { Gender = Gender.Female }).Should().NotBe("Edmund Okoro").And.NotBe("Clara Okoro");

    /// <summary>In talk a given name of two is whoever the narration had last.</summary>
    [Theory]
    [InlineData("Edmund Vale came in with the lamp.", "Edmund Vale")]
    [InlineData("Edmund Vale came in with the lamp. Then Hale looked at the water.", "Edmund Hale")]
    public void A_given_name_in_talk_is_whoever_was_named_last(string before, string called)
    {
        KnownSpeaker[] cast = [new("Edmund Hale") { Aliases = ["Edmund", "Hale"], Gender = Gender.Male }, new("Edmund Vale") { Gender = Gender.Male }, new("Ruth Moss") { Gender = Gender.Female }];
        string hale = string.Concat(Enumerable.Repeat("Then Hale looked at the water, and the boat was late again. ", 8));
        ExtractionResult result = Extract($"{hale}{before}\n\n“We wait for Edmund,” said Ruth Moss.\n\n“Do we?” Edmund Hale said. “Do we?” Edmund Vale said.", cast);
        result.Speakers.Single(speaker => speaker.Name == called).Mentions.Should().Contain(mention => mention.Text == "Edmund");
    }

    [Theory]
    [InlineData("“Pip Hale, you are late,” said Ruth.\n\n")]
    [InlineData("“Mr. Hale, you are late,” said Ruth.\n\n")]
    [InlineData("")]
    public void Who_tells_the_story_may_be_called_in_it(string opening)
    {
        string talk = string.Concat(Enumerable.Repeat("“The boat is late again tonight,” I said, and I looked at the water for a while.\n\n“It always is,” said Ruth, and she went back to her lamp.\n\n", 16));
        ExtractionResult result = new QuoteExtractor(new QuoteExtractorOptions
        {
            Genre = Genre.Fiction,
            KnownSpeakers = [new KnownSpeaker("Pip Hale") { Aliases = ["I"], Gender = Gender.Male }, new KnownSpeaker("Ruth Moss") { Aliases = ["Ruth"], Gender = Gender.Female }],
        }).ExtractQuotes(opening + talk);
        result.Quotes.Where(quote => quote.Content.StartsWith("The boat", StringComparison.Ordinal)).Should().OnlyContain(quote => quote.Speaker!.Name == "Pip Hale");
    }

    /// <summary>A word of a name is known too; one that two people have is his whom the title fits, without one the man's.</summary>
    [Theory]
    [InlineData("“We wait,” said Hale.", "Edmund Hale")]
    [InlineData("“We wait,” said Mr. Hale.", "Edmund Hale")]
    [InlineData("“We wait,” said Mrs. Hale.", "Clara Hale")]
    [InlineData("“We wait,” said Edmund.", "Edmund Hale")]
    [InlineData("“We wait,” said Ruth.", "Ruth Vale")]
    public void A_part_of_a_name_is_known(string text, string speaker) =>
        SpeakerOf(text, new KnownSpeaker("Edmund Hale") { Gender = Gender.Male }, new KnownSpeaker("Clara Hale") { Gender = Gender.Female }, new KnownSpeaker("Ruth Vale"))
            .Should().Be(speaker);

    [Fact]
    public void Of_three_rivals_for_a_given_name_the_one_who_is_named_most_has_it()
    {
        KnownSpeaker[] cast =
        [
            new("Edmund Hale") { Aliases = ["Edmund", "Hale"], Gender = Gender.Male },
            new("Edmund Vale") { Aliases = ["Edmund Vale"], Gender = Gender.Male },
            new("Edmund Moss") { Aliases = ["Moss"], Gender = Gender.Male },
        ];
        string hale = string.Concat(Enumerable.Repeat("Then Hale looked at the water, and the boat was late again. ", 8));
        SpeakerOf($"{hale}Edmund Vale came in. Edmund Moss came in. Edmund Moss sat down.\n\n“We wait,” said Edmund.", cast).Should().Be("Edmund Moss");
        SpeakerOf($"{hale}Edmund Vale came in. Edmund Vale sat down. Edmund Moss came in.\n\n“We wait,” said Edmund.", cast).Should().Be("Edmund Vale");
        string moss = string.Concat(Enumerable.Repeat("Then Moss looked at the water, and the boat was late again. ", 8));
        SpeakerOf($"{hale}{moss}Edmund Moss came in.\n\n“We wait,” said Edmund.", cast).Should().Be("Edmund Hale");
    }

    private static string? SpeakerOf(string text, params KnownSpeaker[] known)
    {
        ExtractionResult result = Extract(text, known);
        return result.Quotes[^1].Speaker?.Name;
    }

    private static ExtractionResult Extract(string text, params KnownSpeaker[] known) => new QuoteExtractor(new QuoteExtractorOptions { KnownSpeakers = known }).ExtractQuotes(text);
}
