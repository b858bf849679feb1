using System.Buffers;

namespace QuoteExtract.Formats;

/// <summary>The <c>.ann</c> file of a document: quotations, mentions and cues with what joins them.</summary>
internal sealed class BratAnnotations
{
    private readonly OffsetMap _offsets = new(OffsetUnit.CodePoint);
    private readonly Dictionary<(TextSpan, bool), int> _numbers = [];
    private readonly List<TextSpan> _lines = [];
    private int _last;
    private int _relations;

    /// <param name="document">The document.</param>
    /// <param name="text">Its text as brat gets it.</param>
    /// <param name="output">Where to write.</param>
    public void Write(in ExtractedDocument document, ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        _offsets.Load(document.Text);
        _numbers.Clear();
        QuoteBuffer quotes = document.Quotes;

        // Quotation 0 is T1: a parent can be named before its line is read.
        _last = quotes.Count;
        _relations = 0;
        int attributes = 0;
        for (int i = 0; i < quotes.Count; i++)
        {
            QuoteView quote = quotes[i];
            WriteBound(document.Text, text, i + 1, "Quotation", quote.Parts, output);
            output.Write($"A{++attributes}\tKind T{i + 1} {ContractNames.Of(quote.Kind)}\n");
            output.Write($"A{++attributes}\tEvidence T{i + 1} {ContractNames.Of(quote.Evidence)}\n");
            WriteNote(document, quote, output);
            Join("SpokenBy", i, Mark(document.Text, text, "Mention", quote.Mention, output), output);
            Join("ReportedBy", i, Mark(document.Text, text, "Cue", quote.Cue, output), output);
            Join("NestedIn", i, quote.ParentId + 1, output);
        }
    }

    private void Join(string relation, int quote, int other, IBufferWriter<byte> output)
    {
        if (other > 0)
            output.Write($"R{++_relations}\t{relation} Arg1:T{quote + 1} Arg2:T{other}\n");
    }

    /// <summary>Writes a span unless it stands there already.</summary>
    /// <returns>Its number, or 0 if it is empty.</returns>
    private int Mark(ReadOnlySpan<char> original, ReadOnlySpan<char> text, string type, TextSpan span, IBufferWriter<byte> output)
    {
        if (span.Slice(text).Trim().IsEmpty)
            return 0;
        (TextSpan, bool) place = (span, type == "Cue");
        if (!_numbers.TryGetValue(place, out int number))
        {
            number = ++_last;
            _numbers.Add(place, number);
            WriteBound(original, text, number, type, [span], output);
        }

        return number;
    }

    /// <summary>"T1 ⇥ Quotation 3 21;51 63 ⇥ the text": a fragment a line of a part, since brat's do not run over line ends.</summary>
    private void WriteBound(ReadOnlySpan<char> original, ReadOnlySpan<char> text, int number, string type, ReadOnlySpan<TextSpan> parts, IBufferWriter<byte> output)
    {
        _lines.Clear();
        foreach (TextSpan part in parts)
            AddLines(text, part);
        output.Write($"T{number}\t{type} ");
        for (int i = 0; i < _lines.Count; i++)
            output.Write($"{(i > 0 ? ";" : "")}{_offsets.Convert(original, _lines[i].Start)} {_offsets.Convert(original, _lines[i].End)}");
        output.Write("\t"u8);
        for (int i = 0; i < _lines.Count; i++)
        {
            if (i > 0)
                output.Write(" "u8);
            output.Write(_lines[i].Slice(text));
        }

        output.Write("\n"u8);
    }

    private void AddLines(ReadOnlySpan<char> text, TextSpan part)
    {
        int start = part.Start;
        while (start < part.End)
        {
            int feed = text[start..part.End].IndexOf('\n');
            int end = feed < 0 ? part.End : start + feed;
            ReadOnlySpan<char> line = text[start..end];
            int lead = line.Length - line.TrimStart().Length;
            int length = line.Trim().Length;
            if (length > 0)
                _lines.Add(new TextSpan(start + lead, length));
            start = end + 1;
        }
    }

    private static void WriteNote(in ExtractedDocument document, QuoteView quote, IBufferWriter<byte> output)
    {
        if (quote.SpeakerId < 0)
            return;
        string name = document.NameOf(document.Quotes.GetSpeaker(quote.SpeakerId));
        char[] chars = BratText.Rent(name);
        chars.AsSpan(0, name.Length).Replace('\n', ' ');
        output.Write($"#{quote.Id + 1}\tAnnotatorNotes T{quote.Id + 1}\tspeaker {quote.SpeakerId}: ");
        output.Write(chars.AsSpan(0, name.Length));
        output.Write(" (confidence "u8);
        output.Write(quote.Confidence);
        output.Write(")\n"u8);
        ArrayPool<char>.Shared.Return(chars);
    }
}
