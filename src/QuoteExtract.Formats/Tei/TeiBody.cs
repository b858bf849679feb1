using System.Buffers;

namespace QuoteExtract.Formats;

/// <summary>The text of a document with its quotations as <c>said</c>, mentions as <c>rs</c>, cues as <c>seg</c>.</summary>
internal sealed class TeiBody : MarkupWriter
{
    private string _key = "";
    private int[] _fragments = [];

    /// <summary>Begins a document.</summary>
    public void Reset(in ExtractedDocument document, string key)
    {
        _key = key;
        _fragments = new int[document.Quotes.Count];
    }

    protected override void WriteText(ReadOnlySpan<char> text, IBufferWriter<byte> output) => output.WriteEscaped(text);

    protected override void Open(in ExtractedDocument document, MarkupRange range, IBufferWriter<byte> output)
    {
        if (range.Kind == MarkupKind.Paragraph)
        {
            output.Write("<p>"u8);
            return;
        }

        QuoteView quote = document.Quotes[range.Quote];
        if (range.Kind == MarkupKind.Cue)
        {
            output.Write("<seg type=\"cue\">"u8);
            return;
        }

        if (range.Kind == MarkupKind.Mention)
        {
            output.Write("<rs type=\""u8);
            output.Write(ContractNames.Of(quote.MentionType));
            output.Write("\""u8);
            WriteReference(" ref=\"#"u8, quote.SpeakerId, output);
            output.Write(">"u8);
            return;
        }

        OpenQuotation(quote, output);
    }

    protected override void Close(in ExtractedDocument document, MarkupRange range, IBufferWriter<byte> output) => output.Write(range.Kind switch
    {
        MarkupKind.Paragraph => "</p>"u8,
        MarkupKind.Cue => "</seg>"u8,
        MarkupKind.Mention => "</rs>"u8,
        _ => document.Quotes[range.Quote].Kind == QuoteKind.Other ? "</q>"u8 : "</said>"u8,
    });

    private void OpenQuotation(QuoteView quote, IBufferWriter<byte> output)
    {
        output.Write(quote.Kind == QuoteKind.Other ? "<q xml:id=\""u8 : "<said xml:id=\""u8);
        int fragment = _fragments[quote.Id]++;
        WriteName(quote.Id, fragment, output);
        if (fragment > 0)
        {
            output.Write("\" prev=\"#"u8);
            WriteName(quote.Id, fragment - 1, output);
        }

        output.Write("\" ana=\"#kind."u8);
        output.Write(ContractNames.Of(quote.Kind));
        output.Write(" #evidence."u8);
        output.Write(ContractNames.Of(quote.Evidence));
        output.Write("\""u8);
        if (quote.Kind != QuoteKind.Other)
            output.Write(quote.Kind == QuoteKind.Indirect ? " direct=\"false\""u8 : " direct=\"true\""u8);
        WriteReference(" who=\"#"u8, quote.SpeakerId, output);
        if (quote.SpeakerId >= 0)
        {
            output.Write(" cert=\""u8);
            output.Write(quote.Confidence);
            output.Write("\""u8);
        }

        output.Write(">"u8);
    }

    private void WriteName(int quote, int fragment, IBufferWriter<byte> output)
    {
        output.Write(_key);
        output.Write("-q"u8);
        output.Write(quote);
        if (fragment == 0)
            return;
        output.Write("."u8);
        output.Write(fragment);
    }

    private void WriteReference(ReadOnlySpan<byte> attribute, int speaker, IBufferWriter<byte> output)
    {
        if (speaker < 0)
            return;
        output.Write(attribute);
        output.Write(_key);
        output.Write("-s"u8);
        output.Write(speaker);
        output.Write("\""u8);
    }
}
