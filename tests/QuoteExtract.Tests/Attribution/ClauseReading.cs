using QuoteExtract.Attribution;
using QuoteExtract.Mentions;
using QuoteExtract.Model;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Attribution;

/// <summary>Reporting clauses as tests look at them: "said Finite Subject [Tom Abara] to [Ines]".</summary>
internal static class ClauseReading
{
    /// <summary>Every clause of a text, in its order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        using Workspace work = new();
        Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        var clauses = new List<string>();
        foreach (ReportingClause clause in work.Clauses.Span)
        {
            string cue = string.Join(' ', Enumerable.Range(clause.CueItem, clause.CueEnd - clause.CueItem).Select(item => Word(text, work, item)));
            string negated = clause.Negated ? "not " : "";
            string addressee = clause.Addressee >= 0 ? $" to [{Text(text, work, clause.Addressee)}]" : "";
            string speaker = clause.Speaker >= 0 ? $" [{Text(text, work, clause.Speaker)}]" : "";
            clauses.Add($"{negated}{cue} {clause.Strength} {clause.Form}{speaker}{addressee}");
        }

        return clauses;
    }

    private static string Word(string text, Workspace work, int item)
    {
        Token token = work.Tokens[work.Narrative.Items[item].Token];
        return text[token.Start..token.End];
    }

    private static string Text(string text, Workspace work, int mention)
    {
        MentionRecord record = work.Mentions[mention];
        return text[work.Tokens[record.First].Start..work.Tokens[record.End - 1].End];
    }
}
