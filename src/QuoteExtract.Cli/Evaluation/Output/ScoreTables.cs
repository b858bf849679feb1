using System.Globalization;
namespace QuoteExtract.Cli.Evaluation;

/// <summary>Lays the metrics of a corpus out as tables.</summary>
internal static class ScoreTables
{
    public static void Write(TextWriter output, CorpusScore score, bool markdown)
    {
        Tally all = score.Overall;
        output.WriteLine(markdown ? $"## {score.Name}" : $"{score.Name}");
        output.WriteLine(markdown ? "" : new string('-', score.Name.Length));
        output.WriteLine(
            $"{score.DocumentCount} documents, {all.Gold.Total} gold regions ({all.Gold.Attributed} with a speaker), "
            + $"{all.Predicted.Total} predicted ({all.Predicted.Attributed} attributed), {all.Gold.Matched} matched. "
            + $"Missed, but found as other: {all.MissedAsOther}. Nested ones that the gold lacks: {all.NestedExtra}.");
        output.WriteLine();
        Metrics(score).WriteTo(output, markdown);
        output.WriteLine();
        TextTable evidence = EvidenceTable(score);
        if (!evidence.IsEmpty)
        {
            evidence.WriteTo(output, markdown);
            output.WriteLine();
        }

        if (all.Answers.Count == 0)
            return;
        Bins(all).WriteTo(output, markdown);
        output.WriteLine();
        string chance = TextTable.Number(Calibration.ErrorByChance(all.Answers));
        output.WriteLine($"{(markdown ? "" : "  ")}Of {all.Answers.Count} answers whose confidence says exactly how often they are right, the ECE is {chance} on average: by chance alone.");
        output.WriteLine();
        Thresholds(all).WriteTo(output, markdown);
        output.WriteLine();
    }

    private static TextTable Metrics(CorpusScore score)
    {
        var table = new TextTable(
            "group", "gold", "pred", "P", "R", "F1", "exactF1", "alarms", "who", "answered", "named",
            "e2eP", "e2eR", "e2eF1", "cov97", "cov99", "ECE");
        AddRow(table, "all", score.Overall);
        AddRows(table, score.ByKind, "", always: true);
        AddRows(table, score.ByType, "", always: false);
        AddRows(table, score.ByPlace, "mention: ", always: false);
        AddRows(table, score.BySource, "", always: false);
        // Novels differ by their conventions; articles are too short to tell anything apart.
        if (score.IsFiction)
            AddRows(table, score.ByDocument, "", always: false);
        return table;
    }

    private static void AddRows(TextTable table, SortedDictionary<string, Tally> groups, string prefix, bool always)
    {
        if (groups.Count < 2 && !always)
            return;
        foreach ((string name, Tally tally) in groups)
            AddRow(table, prefix + name, tally);
    }

    private static void AddRow(TextTable table, string name, Tally tally) => table.Add(
        name,
        TextTable.Number(tally.Gold.Total),
        tally.Predicted.Total == 0 ? "-" : TextTable.Number(tally.Predicted.Total),
        TextTable.Number(tally.Precision),
        TextTable.Number(tally.Recall),
        TextTable.Number(tally.F1),
        TextTable.Number(tally.ExactF1),
        TextTable.Number(tally.FalseAlarms),
        TextTable.Number(tally.Who),
        TextTable.Number(tally.WhoAnswered),
        TextTable.Number(tally.Named),
        TextTable.Number(tally.EndToEndPrecision),
        TextTable.Number(tally.EndToEndRecall),
        TextTable.Number(tally.EndToEndF1),
        TextTable.Number(tally.CoverageAt97),
        TextTable.Number(tally.CoverageAt99),
        TextTable.Number(tally.CalibrationError));

    private static TextTable EvidenceTable(CorpusScore score)
    {
        var table = new TextTable("evidence", "pred", "P", "alarms", "judged", "who", "named", "e2eP", "confid.", "ECE");
        foreach ((Evidence evidence, Tally tally) in score.ByEvidence)
        {
            table.Add(
                EvidenceName.Of(evidence),
                TextTable.Number(tally.Predicted.Total),
                TextTable.Number(tally.Precision),
                TextTable.Number(tally.FalseAlarms),
                TextTable.Number(tally.Predicted.Judged),
                TextTable.Number(tally.Who),
                TextTable.Number(tally.Named),
                TextTable.Number(tally.EndToEndPrecision),
                TextTable.Number(tally.Answers.Count == 0 ? null : tally.Answers.Average(a => a.Confidence)),
                TextTable.Number(tally.CalibrationError));
        }

        return table;
    }

    private static TextTable Bins(Tally tally)
    {
        var table = new TextTable("confidence", "answers", "mean", "right");
        CalibrationBin[] bins = Calibration.Bins(tally.Answers);
        for (int i = 0; i < bins.Length; i++)
        {
            if (bins[i].Count == 0)
                continue;
            table.Add(
                $"0.{i} - {(i == 9 ? "1.0" : $"0.{i + 1}")}",
                TextTable.Number(bins[i].Count),
                TextTable.Number(bins[i].MeanConfidence),
                TextTable.Number(bins[i].Accuracy));
        }

        return table;
    }

    /// <summary>What a least confidence leaves of the answers, and how many of those are right.</summary>
    private static TextTable Thresholds(Tally tally)
    {
        var table = new TextTable("least confidence", "answers", "of gold", "right");
        foreach (double least in (double[])[0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97])
        {
            Answer[] answers = [.. tally.Answers.Where(a => a.Confidence >= least)];
            table.Add(
                least.ToString("0.00", CultureInfo.InvariantCulture),
                TextTable.Number(answers.Length),
                TextTable.Number((double)answers.Length / Math.Max(1, tally.Gold.Attributed)),
                TextTable.Number(answers.Length == 0 ? null : answers.Count(a => a.IsRight) / (double)answers.Length));
        }

        return table;
    }
}
