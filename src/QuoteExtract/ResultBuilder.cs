using System.Text;

namespace QuoteExtract;

/// <summary>Makes the objects of an <see cref="ExtractionResult"/> from the records of a buffer.</summary>
internal static class ResultBuilder
{
    public static ExtractionResult Build(ReadOnlySpan<char> text, QuoteBuffer buffer, CancellationToken cancellation = default)
    {
        var speakers = new Speaker[buffer.SpeakerCount];
        for (int i = 0; i < speakers.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            speakers[i] = BuildSpeaker(text, buffer, i);
        }

        var quotes = new Quote[buffer.Count];
        for (int i = 0; i < quotes.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            quotes[i] = BuildQuote(text, buffer, i, quotes, speakers);
        }

        return new ExtractionResult(Array.AsReadOnly(quotes), Array.AsReadOnly(speakers));
    }

    private static Speaker BuildSpeaker(ReadOnlySpan<char> text, QuoteBuffer buffer, int index)
    {
        SpeakerView view = buffer.GetSpeaker(index);
        var aliases = new string[view.Aliases.Length];
        for (int i = 0; i < aliases.Length; i++)
            aliases[i] = OneLine(view.Aliases[i].Slice(text));

        var mentions = new Mention[view.Mentions.Length];
        for (int i = 0; i < mentions.Length; i++)
            mentions[i] = new Mention(view.Mentions[i].Span, view.Mentions[i].Span.Slice(text).ToString(), view.Mentions[i].Type);

        return new Speaker(index, view.Known?.Name ?? OneLine(view.Name.Slice(text)))
        {
            Kind = view.Kind,
            Role = view.Role.IsEmpty ? null : OneLine(view.Role.Slice(text)),
            Affiliation = view.Affiliation.IsEmpty ? null : OneLine(view.Affiliation.Slice(text)),
            Gender = view.Gender,
            Aliases = Array.AsReadOnly(aliases),
            Mentions = Array.AsReadOnly(mentions),
        };
    }

    private static Quote BuildQuote(ReadOnlySpan<char> text, QuoteBuffer buffer, int index, Quote[] quotes, Speaker[] speakers)
    {
        QuoteView view = buffer[index];
        string content = QuoteContent.Build(text, view.Contents);
        return new Quote(index, view.Span, view.Span.Slice(text).ToString(), content)
        {
            Parts = Array.AsReadOnly(view.Parts.ToArray()),
            Kind = view.Kind,
            Parent = view.ParentId < 0 ? null : quotes[view.ParentId],
            Cue = view.Cue.IsEmpty ? null : new Cue(view.Cue, view.Cue.Slice(text).ToString()),
            Mention = view.Mention.IsEmpty ? null : new Mention(view.Mention, view.Mention.Slice(text).ToString(), view.MentionType),
            Speaker = view.SpeakerId < 0 ? null : speakers[view.SpeakerId],
            Addressee = view.AddresseeId < 0 ? null : speakers[view.AddresseeId],
            Confidence = view.Confidence,
            Evidence = view.Evidence,
        };
    }

    /// <summary>A name that a hard-wrapped text breaks over two lines is still one name.</summary>
    internal static string OneLine(ReadOnlySpan<char> words)
    {
        if (words.IndexOfAny('\r', '\n', '\t') < 0 && words.IndexOf("  ") < 0)
            return words.ToString();
        var line = new StringBuilder(words.Length);
        foreach (char c in words)
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString();
    }
}
