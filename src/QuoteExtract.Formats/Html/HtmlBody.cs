using System.Buffers;

namespace QuoteExtract.Formats;

/// <summary>The text of a document with its quotations marked in the colour of their speaker.</summary>
internal sealed class HtmlBody : MarkupWriter
{
    /// <summary>How many colours there are; then they begin anew.</summary>
    private const int Colors = 10;

    private string _key = "";
    private int[] _fragments = [];

    /// <summary>The class that colours a speaker.</summary>
    public static string ColorOf(int speaker) => speaker < 0 ? "u" : $"s{speaker % Colors}";

    /// <summary>Begins a document.</summary>
    public void Reset(in ExtractedDocument document, string key)
    {
        _key = key;
        _fragments = new int[document.Quotes.Count];
    }

    protected override void WriteText(ReadOnlySpan<char> text, IBufferWriter<byte> output) => output.WriteEscaped(text);

    protected override void Open(in ExtractedDocument document, MarkupRange range, IBufferWriter<byte> output)
    {
        switch (range.Kind)
        {
            case MarkupKind.Paragraph:
                output.Write("<p>"u8);
                break;
            case MarkupKind.Mention:
                output.Write("<span class=\"mention\">"u8);
                break;
            case MarkupKind.Cue:
                output.Write("<span class=\"cue\">"u8);
                break;
            default:
                OpenQuotation(document, document.Quotes[range.Quote], output);
                break;
        }
    }

    protected override void Close(in ExtractedDocument document, MarkupRange range, IBufferWriter<byte> output)
    {
        if (range.Kind == MarkupKind.Paragraph)
        {
            output.Write("</p>"u8);
            return;
        }

        if (range.Kind != MarkupKind.Quotation)
        {
            output.Write("</span>"u8);
            return;
        }

        WriteTip(document, document.Quotes[range.Quote], output);
        output.Write("</mark>"u8);
    }

    private void OpenQuotation(in ExtractedDocument document, QuoteView quote, IBufferWriter<byte> output)
    {
        string id = IdOf(quote.Id, _fragments[quote.Id]++);
        output.Write($"<mark class=\"q {ColorOf(quote.SpeakerId)}\" id=\"{id}\" tabindex=\"0\" aria-describedby=\"{id}-tip\" data-who=\"");
        output.WriteEscaped(NameOf(document, quote));
        output.Write("\">"u8);
    }

    /// <summary>Why: the speaker, how sure, the words that say so, what it rests on.</summary>
    private void WriteTip(in ExtractedDocument document, QuoteView quote, IBufferWriter<byte> output)
    {
        // The fragment that is open is the last one begun.
        output.Write($"<span class=\"tip\" role=\"note\" id=\"{IdOf(quote.Id, _fragments[quote.Id] - 1)}-tip\"><b><bdi>");
        output.WriteEscaped(NameOf(document, quote));
        output.Write("</bdi></b>"u8);
        if (quote.SpeakerId >= 0)
            output.Write($"{(int)Math.Round(quote.Confidence * 100)} % sure · ");
        WriteWords("cue", quote.Cue.Slice(document.Text), output);
        WriteWords("mention", quote.Mention.Slice(document.Text), output);
        output.Write($"{ContractNames.Of(quote.Kind)} · evidence: {ContractNames.Of(quote.Evidence)}</span>");
    }

    private static void WriteWords(string label, ReadOnlySpan<char> words, IBufferWriter<byte> output)
    {
        if (words.IsEmpty)
            return;
        output.Write($"{label}: <bdi>");
        output.WriteEscaped(SingleLine.Of(words));
        output.Write("</bdi> · "u8);
    }

    private static string NameOf(in ExtractedDocument document, QuoteView quote) =>
        quote.SpeakerId < 0 ? "unknown speaker" : document.NameOf(document.Quotes.GetSpeaker(quote.SpeakerId));

    private string IdOf(int quote, int fragment) => fragment == 0 ? $"{_key}-q{quote}" : $"{_key}-q{quote}.{fragment}";
}
