using System.Text.Json;
using QuoteExtract.Cli.Evaluation;

namespace QuoteExtract.Cli.Tests.Evaluation;

/// <summary>What is printed and written, from predictions of our own.</summary>
public sealed class ReportTests
{
    private static readonly GoldDocument Document = new("doc|1", "test", Sample.Text)
    {
        Regions =
        [
            Sample.Gold(Sample.Text, "\"I am glad,\"", "Ann Bell", "Ann Bell"),
            Sample.Gold(Sample.Text, "\"We won the cup.\"", "Ann Bell", "Ann Bell"),
            Sample.Gold(Sample.Text, "\"You lost the match, all of it.\"", "Carl Dorn", "Carl Dorn"),
            Sample.Gold(Sample.Text, "\"a shame\"", "He", kind: QuoteKind.Mixed),
        ],
        Unattributed = [Sample.Find(Sample.Text, "\"The Long Day\"")],
    };

    private static readonly PredictedPart[] Parts =
    [
        Sample.Part(Sample.Text, "\"I am glad,\"", "Carl Dorn", "Carl Dorn", 0.61, evidence: Evidence.CueAfter),
        Sample.Part(Sample.Text, "\"We won the cup.\"", "He", "The Other", 0.92, evidence: Evidence.FollowOn),
        Sample.Part(Sample.Text, "\"You lost the match, all of it.\""),
        Sample.Part(Sample.Text, "\"The Long Day\"", kind: QuoteKind.Mixed),
    ];

    [Fact]
    public void ErrorsAreShownInContextTheSurestFirst()
    {
        string text = Errors(Enum.GetValues<ErrorKind>(), most: 5);
        text.Should().Contain("=== wrong: 2 of 2").And.Contain("=== missed: 1 of 1")
            .And.Contain("=== unknown: 1 of 1").And.Contain("=== false-alarm: 1 of 1");
        text.IndexOf("The Other", StringComparison.Ordinal).Should().BeLessThan(text.IndexOf("cue-after 0.610", StringComparison.Ordinal));
        text.Should().Contain("⟦\"I am glad,\"⟧ said «Ann Bell».").And.Contain("{Carl Dorn} replied").And.Contain("(nobody speaks here)");
    }

    [Fact]
    public void ErrorsAreLimitedInKindAndNumber()
    {
        string text = Errors([ErrorKind.Wrong], most: 1);
        text.Should().Contain("=== wrong: 1 of 2").And.Contain("The Other");
        text.Should().NotContain("missed").And.NotContain("0.610");
    }

    [Fact]
    public void ALongQuotationIsKnownByItsEnds()
    {
        string text = $"He said: \"Begin {string.Concat(Enumerable.Repeat("and on ", 200))}end.\" And left.";
        TextSpan region = TextSpan.FromBounds(text.IndexOf('"'), text.LastIndexOf('"') + 1);
        string shown = ContextRenderer.Render(text, region, [(Sample.Find(text, "He"), "{", "}")]);
        shown.Should().StartWith("{He} said: ⟦\"Begin").And.Contain(" […] ").And.EndWith("end.\"⟧ And left.");
        shown.Length.Should().BeLessThan(400);
    }

    [Fact]
    public void MarkdownCarriesCommandDateAndProtocol()
    {
        using var writer = new StringWriter();
        MarkdownReport.Write(writer, Run());
        writer.ToString().Should().Contain("quoteextract evaluate sample.jsonl").And.Contain("Date: 2001-02-03.")
            .And.Contain("## Protocol").And.Contain("IoU is >= 0.8").And.Contain("| cue-after").And.NotContain("## total");
    }

    [Fact]
    public void JsonHasEveryGroupAndIsTheSameTwice()
    {
        byte[] first = Json();
        Json().Should().Equal(first);
        JsonElement corpus = JsonDocument.Parse(first).RootElement.GetProperty("corpora").GetProperty("sample");
        corpus.GetProperty("all").GetProperty("f1").GetDouble().Should().BeApproximately(0.75, 1e-6);
        corpus.GetProperty("all").GetProperty("gold").GetProperty("judged").GetInt32().Should().Be(3);
        corpus.GetProperty("evidence").GetProperty("cue-after").GetProperty("recall").ValueKind.Should().Be(JsonValueKind.Null);
        corpus.GetProperty("document").GetProperty("doc|1").GetProperty("falseAlarms").GetInt32().Should().Be(1);
    }

    [Fact]
    public void TablesAlign()
    {
        var table = new TextTable("group", "n");
        table.Add("a|b", TextTable.Number(7));
        table.Add("c", TextTable.Number(null));
        Rendered(table, markdown: false).Should().Be("  group    n\n  a|b      7\n  c        -\n");
        Rendered(table, markdown: true).Should().Be("| group |   n |\n| ----- | --: |\n| a\\|b  |   7 |\n| c     |   - |\n");
    }

    private static string Rendered(TextTable table, bool markdown)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        table.WriteTo(writer, markdown);
        return writer.ToString();
    }

    private static string Errors(IReadOnlyList<ErrorKind> kinds, int most)
    {
        using var writer = new StringWriter();
        ErrorReport.Write(writer, Corpus(), kinds, most);
        return writer.ToString();
    }

    private static byte[] Json()
    {
        using var stream = new MemoryStream();
        JsonReport.Write(stream, Run());
        return stream.ToArray();
    }

    private static EvaluationRun Run() =>
        new(new EvaluateSettings { Gold = ["folder/sample.jsonl"] }.CommandLine, new DateOnly(2001, 2, 3), "1.0.0", [Corpus()], new CorpusScore("total"));

    private static EvaluatedCorpus Corpus()
    {
        DocumentScore score = DocumentScorer.Score(Document, Parts);
        var corpus = new CorpusScore("sample");
        corpus.Add(score);
        return new EvaluatedCorpus(corpus, [score]);
    }
}
