using QuoteExtract.Mentions;

namespace QuoteExtract.Tests.Mentions;

/// <summary>Where a name begins and ends, whatever stands around it.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("The work began in June, and it was hard.")]
    [InlineData("Nothing moved. In June the work began.")]
    [InlineData("It has rained since April and longer.")]
    [InlineData("They wept. Since April it has rained.")]
    [InlineData("We wait until June for the ferry.")]
    [InlineData("They wept. Until June nothing moved.")]
    [InlineData("The bridge should stand by June at the latest.")]
    [InlineData("She left last June without a word.")]
    [InlineData("They wept. Last June she left.")]
    [InlineData("The vote is next June at noon.")]
    [InlineData("The storm of June was the worst.")]
    [InlineData("The thaw came in early June and stayed.")]
    [InlineData("The thaw came in late April and stayed.")]
    [InlineData("The thaw came in mid June and stayed.")]
    [InlineData("The thaw comes this June again.")]
    [InlineData("The thaw came on June 4 at noon.")]
    [InlineData("The thaw came on 4 June at noon.")]
    public void A_month_that_is_a_given_name_too_is_nobody_in_a_date(string text) =>
        MentionReading.Of(text).Should().NotContain(m => m.Text == "June" || m.Text == "April");

    [Theory]
    [InlineData("The keeper was June Okoro, they said.", "June Okoro")]
    [InlineData("The keeper was Jun Watanabe, they said.", "Jun Watanabe")]
    public void A_month_before_a_surname_is_a_given_name(string text, string name) => Names(text).Should().Contain(name);

    [Theory]
    [InlineData("al")]
    [InlineData("el")]
    [InlineData("ul")]
    [InlineData("as")]
    [InlineData("ash")]
    [InlineData("ad")]
    [InlineData("ar")]
    [InlineData("at")]
    [InlineData("az")]
    [InlineData("bin")]
    [InlineData("ibn")]
    [InlineData("ol")]
    public void A_particle_with_a_hyphen_belongs_to_the_name(string particle)
    {
        Names($"The poet Karim {particle}-Vashir came in.").Should().Contain($"Karim {particle}-Vashir");
        Names($"Then {particle}-Vashir came in.").Should().Contain($"{particle}-Vashir");
    }

    [Theory]
    [InlineData("Then co-Chair left the room.")]
    [InlineData("Then al-qasr left the room.")]
    public void Another_word_with_a_hyphen_does_not(string text) => Names(text).Should().BeEmpty();

    [Theory]
    [InlineData("Ada Moreau (R-Texas) came in.")]
    [InlineData("Ada Moreau (D-Ohio) came in.")]
    [InlineData("Ada Moreau [I-Vermont] came in.")]
    [InlineData("Ada Moreau, D-Ohio, came in.")]
    [InlineData("Ada Moreau, D-N.M., came in.")]
    public void A_party_and_a_state_behind_a_name_are_no_name(string text) => Names(text).Should().Equal("Ada Moreau");

    [Theory]
    [InlineData("New", "York")]
    [InlineData("North", "Korea")]
    [InlineData("South", "Africa")]
    [InlineData("East", "London")]
    [InlineData("West", "Virginia")]
    [InlineData("Northern", "Ireland")]
    [InlineData("Southern", "California")]
    [InlineData("Great", "Britain")]
    [InlineData("Upper", "Austria")]
    [InlineData("Lower", "Austria")]
    [InlineData("Central", "London")]
    public void A_place_may_begin_with_a_frequent_word_at_the_head_of_a_sentence(string word, string place) =>
        Names($"They all slept. {word} {place} slept too.").Should().Contain($"{word} {place}");

    [Theory]
    [InlineData("Old")]
    [InlineData("Big")]
    [InlineData("Now")]
    [InlineData("Near")]
    [InlineData("Wide")]
    [InlineData("Next")]
    [InlineData("Sunny")]
    [InlineData("Whole")]
    [InlineData("Small")]
    [InlineData("Little")]
    [InlineData("Natural")]
    [InlineData("Central-most")]
    [InlineData("Possible")]
    [InlineData("Standard")]
    public void Another_frequent_word_before_a_place_is_no_part_of_it(string word) =>
        Names($"They all slept. {word} Texas slept too.").Should().Contain("Texas").And.NotContain($"{word} Texas");

    [Theory]
    [InlineData("California")]
    [InlineData("Texas")]
    [InlineData("Wisconsin")]
    [InlineData("Illinois")]
    [InlineData("Maryland")]
    [InlineData("Massachusetts")]
    [InlineData("Colorado")]
    [InlineData("Nebraska")]
    [InlineData("Missouri")]
    public void The_seat_of_a_university_of_a_state_is_part_of_its_name(string state)
    {
        Names($"She joined the University of {state}, Marrowgate last year.").Should().Contain($"University of {state}, Marrowgate");
        Names($"She joined the University of {state}, they say.").Should().Contain($"University of {state}");
    }

    [Theory]
    [InlineData("They passed Companies Act 2006 by one vote.", "Companies Act 2006")]
    [InlineData("They passed Resolution 2231 by one vote.", "Resolution 2231")]
    [InlineData("They passed Republic Act No. 3846 by one vote.", "Republic Act No. 3846")]
    [InlineData("They passed Republic Act No 3846 by one vote.", "Republic Act No 3846")]
    public void An_act_has_its_number(string text, string name) => Names(text).Should().Contain(name);

    [Theory]
    [InlineData("Then Tom Abara 14 times asked again.", "Tom Abara")]
    [InlineData("They asked Tom Abara. No answer came.", "Tom Abara")]
    public void A_person_has_none(string text, string name) => Names(text).Should().Contain(name);

    [Theory]
    [InlineData("Jr.")]
    [InlineData("Sr.")]
    [InlineData("II")]
    [InlineData("III")]
    [InlineData("IV")]
    [InlineData("Jnr")]
    [InlineData("Snr")]
    [InlineData("Jr")]
    [InlineData("Sr")]
    [InlineData("V")]
    [InlineData("VI")]
    public void What_tells_father_and_son_apart_is_part_of_the_name(string generation) =>
        Names($"Then Tom Abara {generation} came in and sat down.").Should().Contain($"Tom Abara {generation}");

    [Theory]
    [InlineData("QC")]
    [InlineData("MBE")]
    [InlineData("PhD")]
    public void Honours_are_not(string honours) =>
        Names($"Then Tom Abara {honours} came in and sat down.").Should().Contain("Tom Abara");

    [Theory]
    [InlineData("Then Dwayne \"The Hammer\" Quist came in.", "Dwayne \"The Hammer\" Quist")]
    [InlineData("Then Dwayne “Rocky” Quist came in.", "Dwayne “Rocky” Quist")]
    public void A_nickname_in_marks_is_part_of_the_name(string text, string name) => Names(text).Should().Contain(name);

    [Theory]
    [InlineData("Johnson & Quist sells boats.", "Johnson & Quist")]
    [InlineData("Then Ludwig van Abara came in.", "Ludwig van Abara")]
    [InlineData("Then Maria de la Vega came in.", "Maria de la Vega")]
    [InlineData("She leads the Ministry of Defence in town.", "Ministry of Defence")]
    [InlineData("She leads the Department of Health and Human Services in town.", "Department of Health and Human Services")]
    [InlineData("She leads the Service And Survey Administration in town.", "Service And Survey Administration")]
    [InlineData("She leads the Committee on Taxonomy of Viruses in town.", "Committee on Taxonomy of Viruses")]
    [InlineData("She leads the Organisation for the Prohibition of Noise in town.", "Organisation for the Prohibition of Noise")]
    public void Small_words_join_the_parts_of_one_name(string text, string name) => Names(text).Should().Contain(name);

    [Theory]
    [InlineData("Then Governor Ada Moreau of Texas came in.", "Ada Moreau")]
    [InlineData("Then Ada Moreau and Tom Abara came in.", "Ada Moreau")]
    [InlineData("Then Ada Moreau and Tom Abara came in.", "Tom Abara")]
    public void But_not_two_names(string text, string name) => Names(text).Should().Contain(name);

    [Theory]
    [InlineData("COVID-19 was gone.")]
    [InlineData("Underwhelmed, they left the room.")]
    [InlineData("Fourteen-year-old boats leak.")]
    [InlineData("Plan F-16 was a failure.")]
    public void What_only_looks_like_a_name_names_nobody(string text) =>
        MentionReading.Of(text).Should().NotContain(m => m.Type == MentionType.Name && m.Kind == EntityKind.Person);

    [Theory]
    [InlineData("Then Mr. Abara came in.", Gender.Male, true)]
    [InlineData("Then Mrs Abara came in.", Gender.Female, true)]
    [InlineData("Then Professor Abara came in.", Gender.Unknown, true)]
    [InlineData("Then Ingrid Abara came in.", Gender.Female, false)]
    public void A_title_is_read_and_tells_the_gender(string text, Gender gender, bool titled)
    {
        MentionReading mention = MentionReading.Of(text).Should().ContainSingle(m => m.Text.EndsWith("Abara", StringComparison.Ordinal)).Subject;
        mention.Gender.Should().Be(gender);
        mention.Flags.HasFlag(MentionFlags.Titled).Should().Be(titled);
    }

    [Theory]
    [InlineData("He met June at the harbour.")]
    [InlineData("He told June about the harbour.")]
    [InlineData("He saw June at the harbour.")]
    [InlineData("He spoke to June at the harbour.")]
    [InlineData("He went with June to the harbour.")]
    [InlineData("He is June's brother.")]
    [InlineData("He asked June about the harbour.")]
    [InlineData("He has known June for years.")]
    [InlineData("He likes June and the harbour.")]
    [InlineData("He came after June to the harbour.")]
    [InlineData("They wept. Under June nothing moved.")]
    [InlineData("They wept. If June knows, all know.")]
    [InlineData("They wept. Then June came.")]
    [InlineData("They wept. Dear June came.")]
    [InlineData("He and June came.")]
    [InlineData("He let June go.")]
    [InlineData("He is no June.")]
    [InlineData("He trusts June.")]
    [InlineData("He loved June.")]
    [InlineData("June, who knew, came.")]
    public void A_month_that_is_a_given_name_too_is_a_person_elsewhere(string text) =>
        MentionReading.Of(text).Should().Contain(m => m.Text == "June" && m.Type == MentionType.Name);

    [Theory]
    [InlineData("Then the South Carolina Republican came in.", "the South Carolina Republican", true)]
    [InlineData("Then a South Carolina Republican came in.", "a South Carolina Republican", false)]
    [InlineData("Then another South Carolina Republican came in.", "another South Carolina Republican", false)]
    [InlineData("They wept. The South Carolina Republican came in.", "The South Carolina Republican", true)]
    [InlineData("They wept. A South Carolina Republican came in.", "A South Carolina Republican", false)]
    public void A_party_member_of_a_state_is_described_not_named(string text, string phrase, bool definite)
    {
        MentionReading mention = MentionReading.Of(text).Should().ContainSingle(m => m.Phrase == phrase).Subject;
        mention.Type.Should().Be(MentionType.Nominal);
        mention.Flags.HasFlag(MentionFlags.Definite).Should().Be(definite);
    }

    [Theory]
    [InlineData("Then Professor Emeritus Teodora Vlaicu came in.", "Teodora Vlaicu")]
    [InlineData("Then Professor Emerita Teodora Vlaicu came in.", "Teodora Vlaicu")]
    [InlineData("Then Mayor Elect Teodora Vlaicu came in.", "Teodora Vlaicu")]
    [InlineData("Then Governor Designate Teodora Vlaicu came in.", "Teodora Vlaicu")]
    [InlineData("Then Gov. Earl Ray Vlaicu came in.", "Earl Ray Vlaicu")]
    [InlineData("Then Secretary of State Teodora Vlaicu came in.", "Teodora Vlaicu")]
    [InlineData("Then Secretary of the Treasury Teodora Vlaicu came in.", "Teodora Vlaicu")]
    [InlineData("Then Democrat Teodora Vlaicu came in.", "Teodora Vlaicu")]
    [InlineData("Then Korean-born Teodora Vlaicu came in.", "Teodora Vlaicu")]
    [InlineData("Then Aaron Judge came in.", "Aaron Judge")]
    [InlineData("Then Hernan Dario Vlaicu came in.", "Hernan Dario Vlaicu")]
    [InlineData("Then the director at Amnesty International Teodora Vlaicu came in.", "Teodora Vlaicu")]
    [InlineData("Then the director for Amnesty International Teodora Vlaicu came in.", "Teodora Vlaicu")]
    public void A_name_begins_behind_its_offices(string text, string name) => Names(text).Should().Contain(name);

    private static IEnumerable<string> Names(string text) => MentionReading.Of(text).Where(m => m.Type == MentionType.Name).Select(m => m.Text);
}
