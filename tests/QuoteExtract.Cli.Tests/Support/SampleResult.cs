using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Tests.Support;

/// <summary>A result made by hand, so that what is printed of it can be told to the letter.</summary>
internal sealed class SampleResult : IDisposable
{
    private readonly QuoteBuffer _buffer = new();

    public SampleResult(string text) => Text = text;

    public string Text { get; }

    /// <summary>😀 before the quotation, so that every unit of offsets differs; a nested one; one speaker, one unknown.</summary>
    public static SampleResult Create()
    {
        var sample = new SampleResult("😀 “Aye, the ‘=one’,” said Dr\n Ida Brandt, keeper, “and\r\nonly.” Later: \"No\"");
        sample.AddSpeaker("Dr\n Ida Brandt", "keeper", "Ida Brandt");
        sample.AddQuote(["“Aye, the ‘=one’,”", "“and\r\nonly.”"], -1, "said", "Ida Brandt", 0, 0.91237f, Evidence.CueBetween);
        sample.AddQuote(["‘=one’"], 0, "", "", 0, 0.5f, Evidence.Nesting);
        sample.AddQuote(["\"No\""], -1, "", "", -1, 0, Evidence.None);
        return sample;
    }

    public string Print(IDocumentWriter formatter, OffsetUnit unit = OffsetUnit.Utf16, string id = "doc")
    {
        using var output = new PooledByteWriter();
        var offsets = new OffsetMap(unit);
        offsets.Load(Text);
        formatter.Write(new ExtractedDocument(id, Text, _buffer, offsets), output);
        return ToolRun.Utf8.GetString(output.Written.Span);
    }

    public void AddQuote(string[] parts, int parent, string cue, string mention, int speaker, float confidence, Evidence evidence)
    {
        TextSpan[] spans = [.. parts.Select(Find)];
        _buffer.QuoteRecords.Add(new QuoteRecord
        {
            Span = TextSpan.FromBounds(spans[0].Start, spans[^1].End),
            FirstPart = _buffer.Parts.Count,
            PartCount = spans.Length,
            Kind = parent < 0 ? QuoteKind.Direct : QuoteKind.Mixed,
            Parent = parent,
            Cue = Find(cue),
            Mention = Find(mention),
            MentionType = MentionType.Name,
            Speaker = speaker,
            Addressee = -1,
            Confidence = confidence,
            Evidence = evidence,
        });
        foreach (TextSpan span in spans)
        {
            _buffer.Parts.Add(span);
            _buffer.Contents.Add(new TextSpan(span.Start + 1, span.Length - 2));
        }
    }

    public void Dispose() => _buffer.Dispose();

    private void AddSpeaker(string name, string role, string alias)
    {
        _buffer.Aliases.Add(Find(alias));
        _buffer.SpeakerRecords.Add(new SpeakerRecord
        {
            Name = Find(name),
            Known = -1,
            Kind = SpeakerKind.Person,
            Role = Find(role),
            Gender = Gender.Female,
            AliasCount = 1,
        });
    }

    private TextSpan Find(string words) =>
        words.Length == 0 ? default : new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
