using System.Globalization;
using QuoteExtract.Cli.Terminal;

namespace QuoteExtract.Cli.Evaluation;

/// <summary>Prints errors in context, so that a person can learn from them.</summary>
internal static class ErrorReport
{
    private const string Legend = "⟦region⟧  «gold mention»  {predicted mention}  ‹predicted part›  ¶ line end";

    public static void Write(TextWriter output, EvaluatedCorpus corpus, IReadOnlyList<ErrorKind> kinds, int most)
    {
        output.WriteLine($"Errors in {corpus.Score.Name}    {Legend}");
        output.WriteLine();
        foreach (ErrorKind kind in kinds)
        {
            List<ErrorCase> errors = ErrorList.Pick(corpus.Documents, kind, most, out int total);
            output.WriteLine($"=== {NameOf(kind)}: {errors.Count} of {total}");
            output.WriteLine();
            foreach (ErrorCase error in errors)
                WriteCase(output, error);
        }
    }

    public static string NameOf(ErrorKind kind) => kind == ErrorKind.FalseAlarm ? "false-alarm" : kind.ToString().ToLowerInvariant();

    private static void WriteCase(TextWriter output, ErrorCase error)
    {
        output.WriteLine(SafeText.OneLine($"[{NameOf(error.Kind)}] {error.Document.Id} {error.Region}{Remark(error)}"));
        if (error.Gold is not null)
            output.WriteLine("  gold:      " + SafeText.OneLine(Gold(error.Document, error.Gold.Region)));
        if (error.Part is not null)
            output.WriteLine("  predicted: " + SafeText.OneLine(Predicted(error.Document, error.Part)));
        output.WriteLine("  " + SafeText.OneLine(ContextRenderer.Render(error.Document.Text, error.Region, Marks(error))));
        output.WriteLine();
    }

    private static string Remark(ErrorCase error) => error switch
    {
        { Gold.FoundAsOther: true } => "  (found as other)",
        { Predicted.IsFalseAlarm: true } => "  (nobody speaks here)",
        { Predicted.Part.IsNested: true } => "  (nested)",
        { Gold.NameIsRight: true } => "  (yet the name is right)",
        _ => "",
    };

    private static string Gold(GoldDocument document, GoldRegion region)
    {
        string mention = string.Join(" + ", region.Mentions.Select(m => Quoted(document, m)));
        string speaker = region.Speaker is null ? "" : $" = {region.Speaker}";
        return $"{KindOf(region.Kind)}, {region.Type ?? "no type"}: {(mention.Length == 0 ? "no mention" : mention)}{speaker}";
    }

    private static string Predicted(GoldDocument document, PredictedPart part)
    {
        string mention = part.Mention is { } span ? Quoted(document, span) : "no mention";
        string confidence = part.Confidence.ToString("0.000", CultureInfo.InvariantCulture);
        return $"{KindOf(part.Kind)}, {EvidenceName.Of(part.Evidence)} {confidence}: {mention} = {part.Speaker?.Name ?? "unknown"}";
    }

    private static string KindOf(QuoteKind kind) => kind.ToString().ToLowerInvariant();

    private static string Quoted(GoldDocument document, TextSpan span) =>
        $"\"{document.Text.Substring(span.Start, span.Length)}\" {span}";

    private static List<(TextSpan Span, string Open, string Close)> Marks(ErrorCase error)
    {
        var marks = new List<(TextSpan, string, string)>();
        foreach (TextSpan mention in error.Gold?.Region.Mentions ?? [])
            marks.Add((mention, "«", "»"));
        if (error.Part is { } part)
        {
            if (part.Mention is { } mention)
                marks.Add((mention, "{", "}"));
            if (part.Span != error.Region)
                marks.Add((part.Span, "‹", "›"));
        }

        return marks;
    }
}
