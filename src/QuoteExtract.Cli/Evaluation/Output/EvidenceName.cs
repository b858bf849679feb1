using System.Text.Json;

namespace QuoteExtract.Cli.Evaluation;

/// <summary>Evidence as the output contract writes it: <c>cue-between</c>.</summary>
internal static class EvidenceName
{
    public static string Of(Evidence evidence) => JsonNamingPolicy.KebabCaseLower.ConvertName(evidence.ToString());
}
