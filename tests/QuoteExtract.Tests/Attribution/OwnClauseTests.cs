using QuoteExtract.Attribution;

namespace QuoteExtract.Tests.Attribution;

/// <summary>Which reporting clause a quotation takes for its own.</summary>
public sealed class OwnClauseTests
{
    private const int First = 50;
    private const int Last = 53;

    [Theory]
    [InlineData(Relation.Before, 1)]
    [InlineData(Relation.BeforeBeyondQuotation, 1)]
    [InlineData(Relation.After, 2)]
    [InlineData(Relation.AfterBeyondQuotation, 2)]
    [InlineData(Relation.Between, 3)]
    [InlineData(Relation.PreviousSentence, 4)]
    [InlineData(Relation.EndOfPreviousParagraph, 4)]
    public void The_side_of_a_clause_is_told(object relation, int side)
    {
        Of(out int nearest, Speaks((Relation)relation, 40)).Should().Be(side);
        nearest.Should().Be(0);
    }

    [Theory]
    [InlineData(Relation.NextSentence)]
    [InlineData(Relation.NextParagraph)]
    [InlineData(Relation.EarlierSentence)]
    [InlineData(Relation.PreviousParagraph)]
    [InlineData(Relation.EarlierParagraph)]
    [InlineData(Relation.PreviousSpeaker)]
    [InlineData(Relation.InsideMarks)]
    [InlineData(Relation.Signature)]
    public void A_clause_farther_off_is_not_its_own(object relation)
    {
        Of(out int nearest, Speaks((Relation)relation, 40)).Should().Be(0);
        nearest.Should().Be(-1);
    }

    [Fact]
    public void Nor_is_one_that_has_another_speaker_or_reports_nothing()
    {
        Of(out int nearest).Should().Be(0);
        nearest.Should().Be(-1);
        Of(out nearest, Speaks(Relation.Before, 40) with { Clause = -1 }).Should().Be(0);
        nearest.Should().Be(-1);
        Of(out nearest, Speaks(Relation.Before, 40) with { Speaker = 9 }).Should().Be(0);
        Of(out nearest, Speaks(Relation.Before, 40) with { Form = ClauseForm.Hearer }).Should().Be(0);
        Of(out nearest, Speaks(Relation.Before, 40) with { Form = ClauseForm.Owner }).Should().Be(0);
        Of(out nearest, Speaks(Relation.Before, 40) with { Strength = CueStrength.Common }).Should().Be(0);
        nearest.Should().Be(-1);
        Of(out nearest, Speaks(Relation.Before, 40) with { Form = ClauseForm.Hearer }, Speaks(Relation.After, 60)).Should().Be(2);
        nearest.Should().Be(1);
    }

    /// <summary>Each of the first is nearer than the second.</summary>
    [Theory]
    [InlineData(Relation.Between, 52, Relation.After, 54)]
    [InlineData(Relation.After, 54, Relation.Before, 48)]
    [InlineData(Relation.Before, 49, Relation.After, 55)]
    [InlineData(Relation.After, 60, Relation.After, 61)]
    [InlineData(Relation.Before, 45, Relation.Before, 44)]
    [InlineData(Relation.Before, 20, Relation.BeforeBeyondQuotation, 49)]
    [InlineData(Relation.BeforeBeyondQuotation, 49, Relation.Before, 18)]
    [InlineData(Relation.BeforeBeyondQuotation, 21, Relation.AfterBeyondQuotation, 54)]
    [InlineData(Relation.After, 112, Relation.AfterBeyondQuotation, 54)]
    [InlineData(Relation.AfterBeyondQuotation, 54, Relation.After, 115)]
    [InlineData(Relation.AfterBeyondQuotation, 92, Relation.PreviousSentence, 49)]
    [InlineData(Relation.PreviousSentence, 49, Relation.AfterBeyondQuotation, 95)]
    [InlineData(Relation.PreviousSentence, 45, Relation.EndOfPreviousParagraph, 44)]
    public void The_nearest_clause_counts(object near, int nearCue, object far, int farCue)
    {
        int side = Of(out int nearest, Speaks((Relation)near, nearCue), Speaks((Relation)far, farCue));
        nearest.Should().Be(0);
        Of(out nearest, Speaks((Relation)far, farCue), Speaks((Relation)near, nearCue)).Should().Be(side);
        nearest.Should().Be(1);
    }

    [Fact]
    public void Of_two_as_near_the_first_counts()
    {
        Of(out int nearest, Speaks(Relation.Before, 45), Speaks(Relation.After, 58)).Should().Be(1);
        nearest.Should().Be(0);
    }

    /// <summary>A verb of manner is as good as a report eight words farther off.</summary>
    [Fact]
    public void A_verb_of_manner_weighs_less()
    {
        Of(out int nearest, Speaks(Relation.Before, 49) with { Strength = CueStrength.Manner }, Speaks(Relation.After, 61)).Should().Be(2);
        nearest.Should().Be(1);
        Of(out nearest, Speaks(Relation.Before, 49) with { Strength = CueStrength.Manner }, Speaks(Relation.After, 63)).Should().Be(1);
        nearest.Should().Be(0);
        Of(out nearest, Speaks(Relation.NextSentence, 60) with { Strength = CueStrength.Manner }).Should().Be(0);
        nearest.Should().Be(-1);
    }

    private static Case Speaks(Relation relation, int cue) => new(relation, cue);

    private static int Of(out int nearest, params Case[] cases)
    {
        var clauses = new ReportingClause[cases.Length];
        var candidates = new Candidate[cases.Length];
        for (int i = 0; i < cases.Length; i++)
        {
            clauses[i] = new ReportingClause { CueItem = cases[i].Cue, Speaker = cases[i].Speaker < 0 ? i : cases[i].Speaker, Form = cases[i].Form, Strength = cases[i].Strength };
            candidates[i] = new Candidate { Mention = i, Clause = cases[i].Clause < 0 ? -1 : i, Relation = cases[i].Relation };
        }

        return OwnClause.Of(clauses, new QuoteUnit { FirstItem = First, LastItem = Last }, candidates, out nearest);
    }

    private sealed record Case(Relation Relation, int Cue, ClauseForm Form = ClauseForm.Subject, CueStrength Strength = CueStrength.Finite, int Speaker = -1, int Clause = 0);
}
