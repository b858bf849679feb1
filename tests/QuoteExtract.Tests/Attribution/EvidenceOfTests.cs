using QuoteExtract.Attribution;
using QuoteExtract.Quotations;

namespace QuoteExtract.Tests.Attribution;

/// <summary>The evidence that is given for a speaker.</summary>
public sealed class EvidenceOfTests
{
    [Theory]
    [InlineData(Relation.InsideMarks, Evidence.Transcript, Evidence.Transcript)]
    [InlineData(Relation.Signature, Evidence.Signature, Evidence.Signature)]
    [InlineData(Relation.Between, Evidence.CueBetween, Evidence.Sentence)]
    [InlineData(Relation.After, Evidence.CueAfter, Evidence.Sentence)]
    [InlineData(Relation.AfterBeyondQuotation, Evidence.CueAfter, Evidence.Sentence)]
    [InlineData(Relation.Before, Evidence.CueBefore, Evidence.Sentence)]
    [InlineData(Relation.BeforeBeyondQuotation, Evidence.CueBefore, Evidence.Sentence)]
    [InlineData(Relation.NextSentence, Evidence.CueAfter, Evidence.ActionBeat)]
    [InlineData(Relation.NextParagraph, Evidence.CueAfter, Evidence.ActionBeat)]
    [InlineData(Relation.PreviousSpeaker, Evidence.FollowOn, Evidence.FollowOn)]
    [InlineData(Relation.PreviousSentence, Evidence.FollowOn, Evidence.ActionBeat)]
    [InlineData(Relation.EarlierSentence, Evidence.FollowOn, Evidence.ActionBeat)]
    [InlineData(Relation.PreviousParagraph, Evidence.FollowOn, Evidence.ActionBeat)]
    public void A_clause_is_better_evidence_than_a_name(object relation, Evidence speaking, Evidence named)
    {
        Of((Relation)relation).Should().Be(speaking);
        Of((Relation)relation, clause: -1).Should().Be(named);
        Of((Relation)relation, speaker: 7).Should().Be(named);
        Of((Relation)relation, strength: CueStrength.Common).Should().Be(named);
    }

    [Theory]
    [InlineData(Relation.Between, Evidence.CueBetween)]
    [InlineData(Relation.After, Evidence.SourcePhrase)]
    [InlineData(Relation.AfterBeyondQuotation, Evidence.SourcePhrase)]
    [InlineData(Relation.Before, Evidence.SourcePhrase)]
    [InlineData(Relation.BeforeBeyondQuotation, Evidence.SourcePhrase)]
    public void A_source_is_named_as_one_beside_the_quotation(object relation, Evidence evidence)
    {
        Of((Relation)relation, form: ClauseForm.Source).Should().Be(evidence);
        Of((Relation)relation, form: ClauseForm.Source, speaker: 7).Should().Be(Evidence.Sentence);
    }

    [Theory]
    [InlineData(Relation.NextSentence)]
    [InlineData(Relation.NextParagraph)]
    public void In_the_next_sentence_only_a_finite_verb_counts(object relation)
    {
        Of((Relation)relation, strength: CueStrength.Manner).Should().Be(Evidence.ActionBeat);
        Of((Relation)relation, strength: CueStrength.Nonfinite).Should().Be(Evidence.ActionBeat);
    }

    [Fact]
    public void A_colon_introduces()
    {
        Of(Relation.Before, clause: -1, mark: ':').Should().Be(Evidence.Colon);
        Of(Relation.Before, mark: ':').Should().Be(Evidence.CueBefore);
        Of(Relation.After, clause: -1, mark: ':').Should().Be(Evidence.Sentence);
        Of(Relation.PreviousSentence, mark: ':').Should().Be(Evidence.Colon);
        Of(Relation.PreviousSentence, clause: -1, mark: ':').Should().Be(Evidence.Colon);
        Of(Relation.PreviousSentence, clause: -1, mark: ':', turn: Turn.LastButOne).Should().Be(Evidence.Colon);
        Of(Relation.Before, clause: -1, mark: ',').Should().Be(Evidence.Sentence);
        Of(Relation.Before, clause: -1, mark: ':', firstItem: 0).Should().Be(Evidence.Sentence);
    }

    [Fact]
    public void Whoever_spoke_goes_on_or_answers()
    {
        Of(Relation.PreviousSpeaker, turn: Turn.Last).Should().Be(Evidence.FollowOn);
        Of(Relation.PreviousSpeaker, turn: Turn.LastButOne).Should().Be(Evidence.Conversation);
        Of(Relation.PreviousSentence, turn: Turn.LastButOne).Should().Be(Evidence.Conversation);
        Of(Relation.PreviousSentence, clause: -1, turn: Turn.Last).Should().Be(Evidence.FollowOn);
        Of(Relation.EarlierParagraph, clause: -1, turn: Turn.LastButOne).Should().Be(Evidence.Conversation);
        Of(Relation.After, clause: -1, turn: Turn.LastButOne).Should().Be(Evidence.Sentence);
    }

    private static Evidence Of(
        Relation relation, int clause = 0, int speaker = 3, CueStrength strength = CueStrength.Finite, ClauseForm form = ClauseForm.Subject, Turn turn = Turn.None, char mark = '\0', int firstItem = 1)
    {
        ScanContext context = new()
        {
            Text = "",
            Tokens = [],
            Regions = [],
            Items = [new NarrativeItem { Region = -1, Mark = mark }, new NarrativeItem { Region = 0 }],
            Sentences = [],
            ItemOfRegion = [],
            ItemOfToken = [],
            Mentions = [],
            MentionOfToken = [],
            Pace = new QuoteExtract.Buffers.Pace(),
        };
        ReportingClause[] clauses = [new ReportingClause { Speaker = speaker, Strength = strength, Form = form }];
        return EvidenceOf.Candidate(context, clauses, new QuoteUnit { FirstItem = firstItem }, new Candidate { Mention = 3, Clause = clause, Relation = relation, Turn = turn });
    }
}
