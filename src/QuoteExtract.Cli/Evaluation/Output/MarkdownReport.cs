using System.Globalization;

namespace QuoteExtract.Cli.Evaluation;

/// <summary>The report that others can hold beside their own figures: what was run, on what, by which rules.</summary>
internal static class MarkdownReport
{
    private const string Protocol =
        """
        ## Protocol

        The unit is one marked region of a quotation. Indirect gold is left out; predicted parts of kind direct or mixed count.

        - A predicted part matches a gold region when, with marks, blanks and edge punctuation stripped on both sides, their character IoU is >= 0.8; exact when equal. Each is matched once, the best overlap first. Every other predicted part is a false positive.
        - P, R, F1: spans; exactF1: of exact spans. Type and place are known of the gold only, so they have no P.
        - alarms: unmatched parts that are, or lie in, a region in marks which the gold says nobody utters.
        - who: of the matched regions with a gold speaker, the share whose speaker is right; unknown is not right. answered: the same over answers given. In news right is: the predicted mention overlaps the gold mention, or the name equals the gold name (equal; same last token and token subset; acronym). In fiction: the name is an alias of the gold character and of no other. LitBank: the mention has the speaker's coreference id (the entity that it covers best; where it covers none, the most frequent id of the speaker's mentions).
        - named: of the matched regions whose gold carries a full name, the share whose name is right; the place of the mention does not help.
        - e2e: right regions over predicted attributed parts (P), over gold regions with a speaker (R).
        - cov97, cov99: the largest share of gold regions answered at that precision, by confidence.
        - ECE: calibration error over judged answers, 10 bins of equal width.

        """;

    public static void Write(TextWriter output, EvaluationRun run)
    {
        output.WriteLine("# Evaluation");
        output.WriteLine();
        output.WriteLine("```");
        output.WriteLine(run.CommandLine);
        output.WriteLine("```");
        output.WriteLine();
        output.WriteLine($"Date: {run.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. QuoteExtract {run.Version}.");
        output.WriteLine();
        foreach (CorpusScore score in run.ScoresToShow)
            ScoreTables.Write(output, score, markdown: true);
        output.WriteLine(Protocol.TrimEnd());
    }
}
