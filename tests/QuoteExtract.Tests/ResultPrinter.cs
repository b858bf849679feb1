using System.Globalization;
using System.Text;

namespace QuoteExtract.Tests;

/// <summary>Everything a result says, as text: two results are equal when this is.</summary>
internal static class ResultPrinter
{
    public static string Print(ExtractionResult result)
    {
        var text = new StringBuilder();
        foreach (Quote quote in result.Quotes)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{quote.Id} {quote.Span} {string.Join(',', quote.Parts)} {quote.Kind} in {quote.Parent?.Id} cue {quote.Cue} mention {quote.Mention} speaker {quote.Speaker?.Id} {quote.Confidence} {quote.Evidence} {quote.Text} {quote.Content}\n");
        }

        foreach (Speaker speaker in result.Speakers)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{speaker.Id} {speaker.Name} {speaker.Kind} {speaker.Role} {speaker.Gender} {string.Join(',', speaker.Aliases)} {string.Join(',', speaker.Mentions)}\n");
        }

        return text.ToString();
    }
}
