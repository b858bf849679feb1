using QuoteExtract.Attribution;
using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Quotations;

namespace QuoteExtract.Tests.Attribution;

/// <summary>The clauses that candidates speak in.</summary>
public sealed class CandidateClausesTests
{
    private static readonly QuoteUnit Unit = new() { FirstItem = 50, LastItem = 53 };

    [Theory]
    [InlineData(Relation.After, 54, true)]
    [InlineData(Relation.After, 59, true)]
    [InlineData(Relation.After, 60, false)]
    [InlineData(Relation.Before, 44, true)]
    [InlineData(Relation.Before, 43, false)]
    [InlineData(Relation.Between, 51, true)]
    [InlineData(Relation.NextSentence, 54, false)]
    [InlineData(Relation.AfterBeyondQuotation, 54, false)]
    public void A_plain_clause_right_beside_a_quotation_is_its_own(object relation, int cue, bool own)
    {
        var clause = new ReportingClause { CueItem = cue, CueEnd = cue + 1, Speaker = 3, Form = ClauseForm.Subject, Strength = CueStrength.Finite };
        var candidate = new Candidate { Mention = 3, Clause = 0, Relation = (Relation)relation };
        AnyIsOwn(clause, candidate).Should().Be(own);
        AnyIsOwn(clause with { Form = ClauseForm.Inverted }, candidate).Should().Be(own);
        AnyIsOwn(clause with { Form = ClauseForm.SubjectAcrossAside }, candidate).Should().BeFalse();
        AnyIsOwn(clause with { Strength = CueStrength.Manner }, candidate).Should().BeFalse();
        AnyIsOwn(clause with { Speaker = 4 }, candidate).Should().BeFalse();
        AnyIsOwn(clause, candidate with { Clause = -1 }).Should().BeFalse();
        CandidateClauses.AnyIsOwn([clause], Unit, []).Should().BeFalse();
        CandidateClauses.AnyIsOwn([clause], Unit, [candidate with { Clause = -1 }, candidate]).Should().Be(own);
    }

    [Fact]
    public void Of_several_clauses_of_a_mention_the_nearest_is_taken()
    {
        Nearest(out _, Says(40), Says(48), Says(45)).Should().Be(1);
        Nearest(out _, Says(60), Says(56), Says(58)).Should().Be(1);
        Nearest(out _, Says(47), Says(55)).Should().Be(1);
        Nearest(out _, Says(48), Says(55)).Should().Be(0);
        Nearest(out _, Says(51), Says(49)).Should().Be(0);
        Nearest(out _, Says(49), Says(52)).Should().Be(1);
        Nearest(out _).Should().Be(-1);
    }

    [Fact]
    public void Another_ones_clause_and_another_sentence_do_not_count()
    {
        Nearest(out _, Says(48) with { Speaker = 9 }).Should().Be(-1);
        Nearest(out _, Says(40), Says(48) with { Speaker = 9 }).Should().Be(0);
        Nearest(out _, Says(40), Says(48) with { Sentence = 6 }, Says(49)).Should().Be(0);
    }

    /// <summary>Who is spoken to stands in the clause too, but whoever speaks comes first.</summary>
    [Fact]
    public void A_clause_that_the_mention_hears_is_the_last_choice()
    {
        Nearest(out _, Says(48) with { Speaker = 9, Addressee = 0 }).Should().Be(0);
        Nearest(out _, Says(10), Says(48) with { Speaker = 9, Addressee = 0 }).Should().Be(0);
        Nearest(out _, Says(48) with { Speaker = 9, Addressee = 0 }, Says(10)).Should().Be(1);
    }

    [Fact]
    public void A_verb_of_manner_counts_as_six_words_farther_off()
    {
        Nearest(out _, Says(49) with { Strength = CueStrength.Manner }, Says(44)).Should().Be(1, "six words are more than five");
        Nearest(out _, Says(43), Says(49) with { Strength = CueStrength.Manner }).Should().Be(0, "of two as near the first is taken");
        Nearest(out _, Says(42), Says(49) with { Strength = CueStrength.Manner }).Should().Be(1);
    }

    [Fact]
    public void Another_verb_is_no_clause_but_told()
    {
        Nearest(out int verb, Says(40) with { Strength = CueStrength.Common }, Says(44) with { Strength = CueStrength.Common }).Should().Be(-1);
        verb.Should().Be(44);
        Nearest(out verb, Says(50) with { Strength = CueStrength.Common }, Says(60) with { Strength = CueStrength.Common }).Should().Be(-1);
        verb.Should().Be(-1);
        Nearest(out verb, Says(40) with { Strength = CueStrength.Common }, Says(30)).Should().Be(1);
        verb.Should().Be(40);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    [InlineData(5, 4)]
    [InlineData(6, 5)]
    public void The_first_clause_of_a_sentence_is_found(int sentence, int clause) =>
        ClauseSearch.FirstOfSentence([Of(1), Of(2), Of(2), Of(4), Of(5)], sentence).Should().Be(clause);

    [Fact]
    public void Subjects_between_a_candidate_and_the_quotation_are_counted_from_near_to_far()
    {
        ReportingClause[] clauses = [new() { Speaker = 3, Form = ClauseForm.Subject }, new() { Speaker = 3, Form = ClauseForm.Owner }];
        NearerCandidates nearer = default;
        nearer.After(clauses, new Candidate { Mention = 3, Clause = 0, Verb = -1 });
        (nearer.Speakers, nearer.Subjects).Should().Be((1, 0));
        nearer.After(clauses, new Candidate { Mention = 4, Clause = 0, Verb = -1 });
        nearer.After(clauses, new Candidate { Mention = 3, Clause = 1, Verb = -1 });
        nearer.After(clauses, new Candidate { Mention = 3, Clause = -1, Verb = -1 });
        (nearer.Speakers, nearer.Subjects).Should().Be((1, 0));
        nearer.After(clauses, new Candidate { Mention = 4, Clause = 0, Verb = 0 });
        (nearer.Speakers, nearer.Subjects).Should().Be((1, 1));
        nearer.After(clauses, new Candidate { Mention = 3, Clause = 0, Verb = 5 });
        (nearer.Speakers, nearer.Subjects).Should().Be((2, 1));
        for (int i = 0; i < 10; i++)
        {
            nearer.After(clauses, new Candidate { Mention = 3, Clause = 0, Verb = -1 });
            nearer.After(clauses, new Candidate { Mention = 3, Clause = -1, Verb = 5 });
        }

        (nearer.Speakers, nearer.Subjects).Should().Be((FeatureSpace.Nearer - 1, FeatureSpace.Nearer - 1));
        nearer.Before(new Candidate { Rank = 1 });
        nearer.Speakers.Should().Be(FeatureSpace.Nearer - 1);
        nearer.Before(new Candidate { Rank = 0 });
        (nearer.Speakers, nearer.Subjects).Should().Be((0, 0));
    }

    private static ReportingClause Of(int sentence) => new() { Sentence = sentence };

    private static ReportingClause Says(int cue) => new() { CueItem = cue, CueEnd = cue + 1, Speaker = 0, Addressee = -1, Sentence = 5, Strength = CueStrength.Finite };

    private static bool AnyIsOwn(ReportingClause clause, Candidate candidate) => CandidateClauses.AnyIsOwn([clause], Unit, [candidate]);

    private static int Nearest(out int verb, params ReportingClause[] clauses)
    {
        ScanContext context = new()
        {
            Text = "",
            Tokens = [],
            Regions = [],
            Items = [new NarrativeItem { Region = -1, Sentence = 5 }],
            Sentences = [],
            ItemOfRegion = [],
            ItemOfToken = [0],
            Mentions = [new MentionRecord { Head = 0 }],
            MentionOfToken = [],
            Pace = new Pace(),
        };
        return CandidateClauses.Nearest(context, clauses, 0, Unit, 0, out verb);
    }
}
