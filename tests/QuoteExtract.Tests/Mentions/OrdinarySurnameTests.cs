using QuoteExtract.Mentions;

namespace QuoteExtract.Tests.Mentions;

/// <summary>People whose names are words of another use: Brown, King, Cook, Ford, Will, May.</summary>
public sealed class OrdinarySurnameTests
{
    [Theory]
    [InlineData("Brown")]
    [InlineData("Young")]
    [InlineData("Price")]
    [InlineData("Banks")]
    [InlineData("Hunt")]
    [InlineData("English")]
    [InlineData("King")]
    [InlineData("Cook")]
    [InlineData("Major")]
    [InlineData("Ford")]
    [InlineData("Fox")]
    [InlineData("Will")]
    [InlineData("May")]
    public void A_surname_that_means_something_else_is_the_person_named_in_full_before(string surname)
    {
        var result = QuoteExtractor.Default.ExtractQuotes(
            $"Olof {surname} has left the harbour board, the port said on Friday. Hanna Lindgren takes over.\n\n"
            + $"{surname} said: “It was time.”\n\n“Nobody asked me,” said {surname}. {surname}’s lawyer, Ida Falk, called the sum “a joke”.\n\n"
            + $"{surname} also wrote: “I leave gladly.”\n\n{surname}, who is 61, said: “I will sail.”");
        result.Quotes.Select(q => q.Speaker?.Name).Should().Equal(
            $"Olof {surname}", $"Olof {surname}", "Ida Falk", $"Olof {surname}", $"Olof {surname}");
    }

    [Theory]
    [InlineData("Mr. Brown came in. Brown sat down.", "Brown")]
    [InlineData("Captain Cook came in. Cook was tired.", "Cook")]
    [InlineData("Mayor Ada Young came in. Young (Lab) sat down.", "Young")]
    [InlineData("Ada Young came in. Young: nobody knew.", "Young")]
    [InlineData("Ada Young came in. Young — nobody else — sat down.", "Young")]
    [InlineData("Ada Young came in. They saw Young.", "Young")]
    [InlineData("Theresa May came in. They saw May.", "May")]
    public void The_surname_alone_is_a_name(string text, string surname) =>
        MentionReading.Of(text).Last(m => m.Text.EndsWith(surname, StringComparison.Ordinal))
            .Should().Match<MentionReading>(m => m.Text == surname && m.Type == MentionType.Name && m.Kind == EntityKind.Person);

    [Theory]
    [InlineData("the manager Dean Cole", "Dean Cole")]
    [InlineData("striker Duke Moss", "Duke Moss")]
    [InlineData("then Dean Cole", "Cole")]
    public void Behind_what_somebody_is_a_title_is_a_given_name(string phrase, string name) =>
        MentionReading.Of($"They saw {phrase} come in.").Should().ContainSingle(m => m.Type == MentionType.Name).Which.Text.Should().Be(name);

    [Theory]
    [InlineData("Ada Brown came in. Then Brown laughed.", "Brown")]
    [InlineData("Ada Brown came in. When Brown laughed, they left.", "Brown")]
    public void A_small_word_before_it_has_its_capital_from_its_place(string text, string surname) =>
        MentionReading.Of(text).Count(m => m.Text.EndsWith(surname, StringComparison.Ordinal)).Should().Be(2);

    [Theory]
    [InlineData("Ada Young came in. Young people sat down.", "Young")]
    [InlineData("Ada Young came in. Young and old sat down.", "Young")]
    [InlineData("Ada Banks came in. Banks of the river were green.", "Banks")]
    [InlineData("Ada Price came in. Price", "Price")]
    [InlineData("Ada Price came in. Price rises hurt.", "Price")]
    [InlineData("Ada King came in. They saw the King.", "King")]
    [InlineData("Ada May came in. They left in May.", "May")]
    [InlineData("Ada May came in. They left before May.", "May")]
    [InlineData("Ada May came in. They left on 4 May.", "May")]
    [InlineData("Tim Ordway came in. Young said so.", "Young")]
    public void Elsewhere_the_word_is_what_it_is(string text, string word) =>
        MentionReading.Of(text).Should().NotContain(m => m.Text == word && m.Type == MentionType.Name);

    [Theory]
    [InlineData("They met Mr. Baker there.", "Baker")]
    [InlineData("They met Miss Butler there.", "Butler")]
    [InlineData("They met Dr King there.", "King")]
    [InlineData("They met Captain Cook there.", "Cook")]
    [InlineData("They met Judge Carpenter there.", "Carpenter")]
    public void An_occupation_behind_a_title_is_a_surname(string text, string surname) =>
        MentionReading.Of(text).Should().Contain(m => m.Text == surname && m.Type == MentionType.Name && m.Kind == EntityKind.Person);

    [Theory]
    [InlineData("They met Mr. President there.")]
    [InlineData("They met Mr Speaker there.")]
    [InlineData("They met Captain General there.")]
    [InlineData("They met Deputy Baker there.")]
    [InlineData("They met MR. BAKER there.")]
    public void An_office_behind_a_title_is_none(string text) =>
        MentionReading.Of(text).Should().NotContain(m => m.Type == MentionType.Name);

    [Theory]
    [InlineData("They wept.\n\n08:40 Good morning all.")]
    [InlineData("They wept.\n\n3 Young leaves fell.")]
    [InlineData("12. Young leaves fell.")]
    public void A_word_behind_the_time_or_number_of_a_paragraph_opens_it(string text) =>
        MentionReading.Of(text).Should().NotContain(m => m.Type == MentionType.Name);

    [Theory]
    [InlineData("They ate 3 Young cheeses.", "Young")]
    [InlineData("Since 2,000 , 3 : 4 Young leaves fell.", "Young")]
    public void Behind_another_number_the_capital_tells_a_name(string text, string name) =>
        MentionReading.Of(text).Should().Contain(m => m.Text.StartsWith(name, StringComparison.Ordinal) && m.Type == MentionType.Name);

    [Theory]
    [InlineData("Will said so.", "Will")]
    [InlineData("May laughed.", "May")]
    [InlineData("So said Will.", "Will")]
    [InlineData("So said May softly.", "May")]
    [InlineData("So said May", "May")]
    [InlineData("They saw Will Penrose there.", "Will Penrose")]
    [InlineData("Will Penrose laughed.", "Will Penrose")]
    public void People_are_called_like_auxiliaries(string text, string name) =>
        MentionReading.Of(text).Should().Contain(m => m.Text == name && m.Type == MentionType.Name);

    [Theory]
    [InlineData("Will they come?")]
    [InlineData("May they come.")]
    [InlineData("May")]
    [InlineData("Will Penrose come?")]
    [InlineData("WILL said so.")]
    [InlineData("It will, said the cook.")]
    public void An_auxiliary_is_nobody(string text) =>
        MentionReading.Of(text).Should().NotContain(m => m.Type == MentionType.Name && m.Text.StartsWith("Wi", StringComparison.OrdinalIgnoreCase) | m.Text.StartsWith("May", StringComparison.Ordinal));

    [Fact]
    public void The_church_that_a_given_name_begins_stays_one()
    {
        MentionReading.Of("They went to Grace Church on Friday.").Should().Contain(m => m.Text == "Grace Church" && m.Kind == EntityKind.Organization);
        MentionReading.Of("They met Olof Ford on Friday.").Should().Contain(m => m.Text == "Olof Ford" && m.Kind == EntityKind.Person);
        MentionReading.Of("They sued Paris Ford on Friday.").Should().NotContain(m => m.Text == "Paris Ford" && m.Kind == EntityKind.Person);
    }
}
