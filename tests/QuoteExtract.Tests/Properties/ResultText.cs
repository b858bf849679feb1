using System.Globalization;
using System.Text;

namespace QuoteExtract.Tests.Properties;

/// <summary>All of a result as text, for comparison; the same from objects and from a buffer.</summary>
internal static class ResultText
{
    public static string Of(ExtractionResult result)
    {
        var text = new StringBuilder();
        foreach (Quote quote in result.Quotes)
        {
            AppendQuote(text, quote.Id, quote.Kind, quote.Parts, quote.Parent?.Id ?? -1, quote.Cue?.Span ?? default, quote.Mention?.Span ?? default, quote.Speaker?.Id ?? -1, quote.Confidence, quote.Evidence);
        }

        foreach (Speaker speaker in result.Speakers)
        {
            text.Append(CultureInfo.InvariantCulture, $"{speaker.Id} {speaker.Name} {speaker.Kind} {speaker.Role} {speaker.Gender} [{string.Join('|', speaker.Aliases)}]")
                .AppendJoin(' ', speaker.Mentions.Select(mention => mention.Span))
                .Append('\n');
        }

        return text.ToString();
    }

    public static string Of(ReadOnlySpan<char> source, QuoteBuffer buffer)
    {
        var text = new StringBuilder();
        for (int i = 0; i < buffer.Count; i++)
        {
            QuoteView quote = buffer[i];
            AppendQuote(text, quote.Id, quote.Kind, quote.Parts.ToArray(), quote.ParentId, quote.Cue, quote.Mention, quote.SpeakerId, quote.Confidence, quote.Evidence);
        }

        for (int i = 0; i < buffer.SpeakerCount; i++)
        {
            SpeakerView speaker = buffer.GetSpeaker(i);
            string name = speaker.Known?.Name ?? speaker.Name.Slice(source).ToString();
            text.Append(CultureInfo.InvariantCulture, $"{speaker.Id} {name}\n");
        }

        return text.ToString();
    }

    private static void AppendQuote(StringBuilder text, int id, QuoteKind kind, IReadOnlyList<TextSpan> parts, int parent, TextSpan cue, TextSpan mention, int speaker, double confidence, Evidence evidence) =>
        text.Append(CultureInfo.InvariantCulture, $"{id} {kind} ")
            .AppendJoin(' ', parts)
            .Append(CultureInfo.InvariantCulture, $" in {parent} cue {cue} by {mention} = {speaker} at {confidence:R} {evidence}\n");
}
