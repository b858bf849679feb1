using System.Text.Json;

namespace QuoteExtract.Cli.Evaluation;

/// <summary>All numbers, for programs that compare runs. No date and no time: equal runs give equal files.</summary>
internal static class JsonReport
{
    public static void Write(Stream output, EvaluationRun run)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("version", run.Version);
        json.WriteString("command", run.CommandLine);
        json.WriteStartObject("corpora");
        foreach (CorpusScore score in run.ScoresToShow)
            WriteCorpus(json, score);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCorpus(Utf8JsonWriter json, CorpusScore score)
    {
        json.WriteStartObject(score.Name);
        json.WriteNumber("documents", score.DocumentCount);
        WriteTally(json, "all", score.Overall);
        WriteGroups(json, "kind", score.ByKind, name => name);
        WriteGroups(json, "type", score.ByType, name => name);
        WriteGroups(json, "place", score.ByPlace, name => name);
        WriteGroups(json, "evidence", score.ByEvidence, EvidenceName.Of);
        WriteGroups(json, "source", score.BySource, name => name);
        WriteGroups(json, "document", score.ByDocument, name => name);
        json.WriteEndObject();
    }

    private static void WriteGroups<TKey>(
        Utf8JsonWriter json, string dimension, SortedDictionary<TKey, Tally> groups, Func<TKey, string> nameOf)
        where TKey : notnull
    {
        json.WriteStartObject(dimension);
        foreach ((TKey key, Tally tally) in groups)
            WriteTally(json, nameOf(key), tally);
        json.WriteEndObject();
    }

    private static void WriteTally(Utf8JsonWriter json, string name, Tally tally)
    {
        json.WriteStartObject(name);
        WriteSide(json, "gold", tally.Gold);
        WriteSide(json, "predicted", tally.Predicted);
        json.WriteNumber("falseAlarms", tally.FalseAlarms);
        json.WriteNumber("nestedExtra", tally.NestedExtra);
        json.WriteNumber("missedAsOther", tally.MissedAsOther);
        json.WriteNumber("namesJudged", tally.NamesJudged);
        json.WriteNumber("namesRight", tally.NamesRight);
        WriteMetric(json, "precision", tally.Precision);
        WriteMetric(json, "recall", tally.Recall);
        WriteMetric(json, "f1", tally.F1);
        WriteMetric(json, "exactF1", tally.ExactF1);
        WriteMetric(json, "who", tally.Who);
        WriteMetric(json, "whoAnswered", tally.WhoAnswered);
        WriteMetric(json, "named", tally.Named);
        WriteMetric(json, "endToEndPrecision", tally.EndToEndPrecision);
        WriteMetric(json, "endToEndRecall", tally.EndToEndRecall);
        WriteMetric(json, "endToEndF1", tally.EndToEndF1);
        WriteMetric(json, "coverage97", tally.CoverageAt97);
        WriteMetric(json, "coverage99", tally.CoverageAt99);
        WriteMetric(json, "ece", tally.CalibrationError);
        WriteBins(json, tally);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, SideCount side)
    {
        json.WriteStartObject(name);
        json.WriteNumber("total", side.Total);
        json.WriteNumber("matched", side.Matched);
        json.WriteNumber("exact", side.Exact);
        json.WriteNumber("attributed", side.Attributed);
        json.WriteNumber("judged", side.Judged);
        json.WriteNumber("answered", side.Answered);
        json.WriteNumber("right", side.Right);
        json.WriteEndObject();
    }

    private static void WriteBins(Utf8JsonWriter json, Tally tally)
    {
        json.WriteStartArray("bins");
        foreach (CalibrationBin bin in Calibration.Bins(tally.Answers))
        {
            json.WriteStartObject();
            json.WriteNumber("count", bin.Count);
            WriteMetric(json, "confidence", bin.MeanConfidence);
            WriteMetric(json, "accuracy", bin.Accuracy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMetric(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, Math.Round(number, 6));
        else
            json.WriteNull(name);
    }
}
