using QuoteExtract.Attribution;

namespace QuoteExtract.Tests.Attribution;

/// <summary>Who comes into question as speaker of the last quotation of a text, and where they stand.</summary>
public sealed class CandidateFinderTests
{
    [Theory]
    [InlineData("“We wait, all of us,” Tom Abara said.", "Abara After")]
    [InlineData("Tom Abara said: “We wait, all of us.”", "Abara Before")]
    [InlineData("“We wait,” Tom Abara said, “all of us.”", "Abara Between")]
    [InlineData("Tom Abara left. “We wait, all of us.” Ines Vale stayed.", "Vale NextSentence, Abara PreviousSentence")]
    [InlineData("Tom Abara left. Ines Vale stayed. “We wait, all of us.” Rosa Lind came.\n\nKarl Moss slept.", "Lind NextSentence, Vale PreviousSentence, Abara EarlierSentence")]
    [InlineData(
        "Tom Abara left. Ines Vale stayed.\n\nRosa Lind came. Karl Moss slept.\n\n“We wait, all of us.”\n\nAda Bell rose.",
        "Bell NextParagraph, Moss EndOfPreviousParagraph, Lind PreviousParagraph, Vale EarlierParagraph, Abara EarlierParagraph")]
    [InlineData("Tom Abara left.\n\nInes Vale stayed.\n\nRosa Lind came. Karl Moss slept.\n\n“We wait, all of us.”", "Moss EndOfPreviousParagraph, Lind PreviousParagraph, Vale EarlierParagraph")]
    [InlineData("Ada Bell rose. Tom Abara left. Ines Vale stayed. Rosa Lind came. Karl Moss slept. “We wait, all of us.”", "Moss PreviousSentence, Lind EarlierSentence, Vale EarlierSentence, Abara EarlierSentence")]
    [InlineData("Tom Abara called it “a mess” and Ines Vale “we wait, all of us” today.", "Vale Before, it BeforeBeyondQuotation, Abara BeforeBeyondQuotation")]
    [InlineData("He saw “a mess and a shame”, Tom Abara said, and “we wait, all of us” too.", "Abara Between, He Before")]
    public void They_stand_around_the_quotation_nearest_first_on_each_side(string text, string places) => new CandidateReading(text).Places.Should().Be(places);

    /// <summary>"… said Tom" right beside it: whoever stands in other sentences is not asked about.</summary>
    [Theory]
    [InlineData("Ines Vale stayed. “We wait, all of us,” Tom Abara said. Rosa Lind came.", "Abara After")]
    [InlineData("Ines Vale stayed. Tom Abara said: “We wait, all of us.” Rosa Lind came.", "Lind NextSentence, Abara Before")]
    [InlineData("Ines Vale stayed. “We wait, all of us,” Tom Abara laughed. Rosa Lind came.", "Abara After")]
    [InlineData("Ines Vale stayed. “We wait, all of us,” Tom Abara, a doctor, said. Rosa Lind came.", "Abara After, Lind NextSentence, Vale PreviousSentence")]
    public void A_plain_clause_of_its_own_ends_the_search(string text, string places) => new CandidateReading(text).Places.Should().Be(places);

    [Theory]
    [InlineData("“TOM ABARA: We wait, all of us.”", "ABARA InsideMarks", SureSign.InnerLabel)]
    [InlineData("He left. “TOM ABARA: We wait, all of us.”", "ABARA InsideMarks, He PreviousSentence", SureSign.None)]
    [InlineData("“Tom Abara: We wait, all of us.”", "Abara InsideMarks", SureSign.None)]
    [InlineData("“We wait, all of us.” — Tom Abara, teacher", "Abara Signature", SureSign.Signature)]
    [InlineData("“We wait, all of us” – said Tom Abara.", "Abara Signature", SureSign.None)]
    public void Some_signs_leave_no_choice(string text, string places, object sign)
    {
        CandidateReading reading = new(text);
        reading.Places.Should().Be(places);
        reading.Candidates[0].Sure.Should().Be((SureSign)sign);
    }

    [Theory]
    [InlineData("“Tom Abara waits: we go.”")]
    [InlineData("“The boats: we go.”")]
    [InlineData("“: we go.”")]
    [InlineData("“Ada Bo Cy Di Ed Flo Gus: we go.”")]
    [InlineData("“We go,” TOM ABARA: he left.")]
    public void What_is_no_label_gives_none(string text) => new CandidateReading(text).Places.Should().NotContain("InsideMarks");

    /// <summary>Items between, candidates nearer on that side, and verbs, pauses and openers of clauses on the way.</summary>
    [Theory]
    [InlineData("Tom Abara said: “We wait, all of us.”", "Abara", 3, 0, "1 0 0")]
    [InlineData("“We wait, all of us,” Tom Abara said.", "Abara", 2, 0, "0 0 0")]
    [InlineData("“We wait,” Tom Abara said, “all of us.”", "Abara", 2, 0, "0 0 0")]
    [InlineData("“We wait, all of us,” Tom Abara told Ines Vale.", "Vale", 5, 1, "1 0 0")]
    [InlineData("“We wait, all of us” – said Tom Abara.", "Abara", 4, 0, "1 1 0")]
    [InlineData("Tom Abara, who never told Ines Vale that it was late, said: “We wait, all of us.”", "Vale", 8, 0, "2 1 1")]
    [InlineData("Tom Abara, who never told Ines Vale that it was late, said: “We wait, all of us.”", "who", 12, 1, "3 1 1")]
    [InlineData("Tom Abara, who never told Ines Vale that it was late, said: “We wait, all of us.”", "Abara", 14, 2, "3 2 2")]
    [InlineData("Tom Abara left. Ines Vale stayed.\n\nRosa Lind came. Karl Moss slept.\n\n“We wait, all of us.”", "Abara", 15, 3, "4 0 0")]
    public void The_way_to_a_candidate_is_measured(string text, string head, int distance, int rank, string steps)
    {
        Candidate candidate = new CandidateReading(text)[head];
        candidate.Distance.Should().Be(distance);
        candidate.Rank.Should().Be(rank);
        $"{candidate.Path.Verbs} {candidate.Path.Pauses} {candidate.Path.Openers}".Should().Be(steps);
    }

    [Theory]
    [InlineData("“We wait, all of us,” Tom Abara told Ines Vale.", "Abara", "told", "")]
    [InlineData("“We wait, all of us,” Tom Abara told Ines Vale.", "Vale", "told", "")]
    [InlineData("He saw “a mess and a shame”, Tom Abara said, and “we wait, all of us” too.", "He", "", "saw")]
    [InlineData("Tom Abara laughed and Ines Vale went out, because Rosa Lind knew “we wait, all of us”.", "Lind", "", "knew")]
    [InlineData("Tom Abara laughed and Ines Vale went out, because Rosa Lind knew “we wait, all of us”.", "Vale", "went", "")]
    [InlineData("Tom Abara laughed and Ines Vale went out, because Rosa Lind knew “we wait, all of us”.", "Abara", "laughed", "")]
    public void A_candidate_has_its_clause_and_its_verb(string text, string head, string cue, string verb) =>
        new CandidateReading(text).ClauseOf(head).Should().Be((cue, verb));

    [Theory]
    [InlineData("“Go on, all of you,” Tom Abara said. Ines Vale nodded. “We wait, all of us.”", "Abara", Turn.Last)]
    [InlineData("“Go on, all of you,” Tom Abara said. Ines Vale nodded. “We wait, all of us.”", "Vale", Turn.None)]
    [InlineData("“Go on, all of you,” Tom Abara said. “No, all of us,” Ines Vale said. “We wait, all of us.”", "Vale", Turn.Last)]
    [InlineData("“Go on, all of you,” Tom Abara said. “No, all of us,” Ines Vale said. “We wait, all of us.”", "Abara", Turn.LastButOne)]
    [InlineData("“Go on, all of you,” Tom Abara said. “No, all of us,” Tom Abara said. Ines Vale nodded. “We wait, all of us.”", "Vale", Turn.None)]
    public void Who_spoke_before_is_marked(string text, string head, object turn) =>
        new CandidateReading(text)[head].Turn.Should().Be((Turn)turn);

    /// <summary>Named too far off, or not at all since: whoever spoke last comes into question still.</summary>
    [Fact]
    public void Who_spoke_before_comes_into_question_however_far_off()
    {
        string far = "“Go on, all of you,” Tom Abara said.\n\nThe rain fell.\n\nThe wind rose.\n\nThe boats left.\n\n“We wait, all of us.”";
        CandidateReading reading = new(far);
        Candidate candidate = reading["Abara"];
        candidate.Relation.Should().Be(Relation.PreviousSpeaker);
        candidate.Turn.Should().Be(Turn.Last);
        candidate.Clause.Should().Be(-1);
        candidate.Verb.Should().Be(-1);
    }

    /// <summary>"… ," Hill said, according to the Post: the Post reports that Hill spoke.</summary>
    [Theory]
    [InlineData("“We wait, all of us,” Tom Abara said, according to Ines Vale.", "Abara After")]
    [InlineData("“We wait, all of us,” said Tom Abara, according to Ines Vale.", "Abara After")]
    [InlineData("“We wait,” Tom Abara said, “all of us,” according to Ines Vale.", "Abara Between")]
    [InlineData("“We wait, all of us,” according to Ines Vale.", "Vale After")]
    public void Whoever_reports_that_another_spoke_does_not(string text, string places) => new CandidateReading(text).Places.Should().Be(places);

    /// <summary>"his" speaks only in "his words".</summary>
    [Theory]
    [InlineData("“We wait, all of us” was his answer.", "")]
    [InlineData("In his words, “we wait, all of us”.", "his Before")]
    [InlineData("His statement that “we wait, all of us” was heard.", "statement Before, His Before")]
    public void A_possessive_speaks_only_by_its_own_words(string text, string places) => new CandidateReading(text).Places.Should().Be(places);

    /// <summary>The name behind a dash that ends the line signs the words.</summary>
    [Theory]
    [InlineData("“We wait, all of us.” — Tom Abara", true)]
    [InlineData("“We wait, all of us.” – Tom Abara.", true)]
    [InlineData("“We wait, all of us.” - Tom Abara (Halm)", true)]
    [InlineData("“We wait, all of us.” — Tom Abara, of Halm", true)]
    [InlineData("“We wait, all of us.” — Tom Abara\nThe rain fell.", true)]
    [InlineData("“We wait, all of us.” — Tom Abara\n\nThe rain fell.", true)]
    [InlineData("“We wait, all of us.”\n\n— Tom Abara", true)]
    [InlineData("“We wait, all of us.” — Old Bay Captain Tom Abara", true)]
    [InlineData("He said so: “We wait, all of us.”\n\n— Tom Abara", false)]
    [InlineData("“We wait, all of us.” — so Tom Abara", false)]
    [InlineData("“We wait, all of us.” — Tom Abara knew it.", false)]
    [InlineData("“We wait, all of us.” — Tom Abara and Ines Vale.", false)]
    [InlineData("“We wait, all of us.” — a teacher", false)]
    [InlineData("“We wait, all of us.” — he", false)]
    [InlineData("“We wait, all of us.” Tom Abara", false)]
    [InlineData("“We wait, all of us.” —", false)]
    public void A_name_behind_a_dash_signs(string text, bool signs)
    {
        CandidateReading reading = new(text);
        (reading.Candidates.Length == 1 && reading.Candidates[0].Sure == SureSign.Signature).Should().Be(signs);
        if (signs)
        {
            reading.Places.Should().Be("Abara Signature");
            reading.Candidates[0].Clause.Should().Be(-1);
            reading.Candidates[0].Verb.Should().Be(-1);
        }
    }

    /// <summary>A clause right behind a quotation is of that one, and what leads into the next is of the next.</summary>
    [Theory]
    [InlineData("“Is it late?” asked Tom Abara, and Ines Vale answered: “We wait, all of us.”", 1, "Vale Before, Abara PreviousSpeaker")]
    [InlineData("When Tom Abara said, “We wait, all of us,” Ines Vale replied, “You wait, all of you.”", 0, "Abara Before")]
    [InlineData("When Tom Abara said, “We wait, all of us,” Ines Vale nodded.", 0, "Vale After, Abara Before")]
    [InlineData("Tom Abara left, “we wait, all of us,” Ines Vale replied, “you wait, all of you.”", 0, "Vale Between, Abara Before")]
    public void Each_of_two_quotations_in_a_sentence_has_its_own(string text, int unit, string places) => new CandidateReading(text, unit).Places.Should().Be(places);
}
