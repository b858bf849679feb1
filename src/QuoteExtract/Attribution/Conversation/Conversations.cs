using QuoteExtract.Model;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>The way of a novel through attribution: every quotation ranked, then the conversations decided.</summary>
internal static class Conversations
{
    /// <summary>Makes the table ready for a document whose entities are known.</summary>
    public static void Begin(ConversationTable table, in ScanContext context, ReadOnlySpan<Speakers.EntityRecord> entities, int knownCount, int narrator)
    {
        table.Clear();
        SpeakerMap.Build(context.Mentions, entities, knownCount, table.EntityOfKnown, table.SpeakerOf);
        table.Spoken.Reset(entities.Length);
        table.Narrator = narrator < 0 ? -1 : table.SpeakerOf[narrator];
    }

    /// <summary>Decides every conversation and writes the decisions into the units.</summary>
    /// <returns>Operations done, for the tests of linear work.</returns>
    public static long Decide(ConversationTable table, in ScanContext context, ReadOnlySpan<ReportingClause> clauses, Span<QuoteUnit> units, ReadOnlySpan<Speakers.EntityRecord> entities, WeightTable weights)
    {
        long work = ConversationSolver.Solve(context.Mentions, entities, table, weights, pace: context.Pace);
        ConversationWriter.Write(context, clauses, table, weights, units);
        return work;
    }
}
