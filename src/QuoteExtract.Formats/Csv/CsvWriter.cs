using System.Buffers;

namespace QuoteExtract.Formats;

/// <summary>RFC 4180: a row a quotation, CRLF between rows.</summary>
/// <remarks>
/// Cells that a spreadsheet would take for a formula (they begin with =, +, - or @) are written as they are:
/// a guard before them would change the data for every other reader. docs/cli.md says so.
/// </remarks>
internal sealed class CsvWriter : IDocumentWriter
{
    private static readonly DocumentFraming WithHeader = new(
        "document,quote,start,end,parts,kind,parent,text,cue,mention,mention_type,speaker,name,speaker_kind,role,gender,confidence,evidence\r\n"u8.ToArray(),
        default,
        default);

    public DocumentFraming Framing => WithHeader;

    public void Write(in ExtractedDocument document, IBufferWriter<byte> output)
    {
        for (int i = 0; i < document.Quotes.Count; i++)
            WriteRow(document, document.Quotes[i], output);
    }

    public void Dispose()
    {
        // Holds nothing.
    }

    private static void WriteRow(in ExtractedDocument document, QuoteView quote, IBufferWriter<byte> output)
    {
        Cell(output, document.Id);
        Number(output, quote.Id);
        Number(output, document.Offset(quote.Span.Start));
        Number(output, document.Offset(quote.Span.End));
        Parts(output, document, quote.Parts);
        Cell(output, ContractNames.Of(quote.Kind));
        Number(output, quote.ParentId);
        Cell(output, quote.Span.Slice(document.Text));
        Cell(output, quote.Cue.Slice(document.Text));
        Cell(output, quote.Mention.Slice(document.Text));
        Cell(output, quote.Mention.IsEmpty ? "" : ContractNames.Of(quote.MentionType));
        Number(output, quote.SpeakerId);
        if (quote.SpeakerId < 0)
        {
            output.Write(",,,,"u8);
        }
        else
        {
            SpeakerView speaker = document.Quotes.GetSpeaker(quote.SpeakerId);
            Cell(output, document.NameOf(speaker));
            Cell(output, ContractNames.Of(speaker.Kind));
            Cell(output, SingleLine.Of(speaker.Role.Slice(document.Text)));
            Cell(output, ContractNames.Of(speaker.Gender) ?? "");
        }

        output.Write(quote.Confidence);
        output.Write(","u8);
        output.Write(ContractNames.Of(quote.Evidence));
        output.Write("\r\n"u8);
    }

    /// <summary>"12-40;52-80".</summary>
    private static void Parts(IBufferWriter<byte> output, in ExtractedDocument document, ReadOnlySpan<TextSpan> parts)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                output.Write(";"u8);
            output.Write(document.Offset(parts[i].Start));
            output.Write("-"u8);
            output.Write(document.Offset(parts[i].End));
        }

        output.Write(","u8);
    }

    /// <summary>An index or offset; nothing where there is none.</summary>
    private static void Number(IBufferWriter<byte> output, int value)
    {
        if (value >= 0)
            output.Write(value);
        output.Write(","u8);
    }

    private static void Cell(IBufferWriter<byte> output, ReadOnlySpan<char> value)
    {
        if (value.IndexOfAny(",\"\r\n") < 0 && !HasEdgeBlank(value))
        {
            output.Write(value);
        }
        else
        {
            output.Write("\""u8);
            for (int mark = value.IndexOf('"'); mark >= 0; mark = value.IndexOf('"'))
            {
                output.Write(value[..(mark + 1)]);
                output.Write("\""u8);
                value = value[(mark + 1)..];
            }

            output.Write(value);
            output.Write("\""u8);
        }

        output.Write(","u8);
    }

    /// <summary>Some readers trim cells that are not in quotation marks.</summary>
    private static bool HasEdgeBlank(ReadOnlySpan<char> value) => value.Length > 0 && (value[0] == ' ' || value[^1] == ' ');
}
