using QuoteExtract.Cli.Offsets;

namespace QuoteExtract.Cli.Output;

/// <summary>One document and what was found in it, ready to be written.</summary>
/// <param name="id">Its id.</param>
/// <param name="text">Its text.</param>
/// <param name="quotes">Its quotations and speakers.</param>
/// <param name="offsets">The map of its offsets, loaded with its text.</param>
internal readonly ref struct DocumentResult(string id, ReadOnlySpan<char> text, QuoteBuffer quotes, OffsetMap offsets)
{
    public string Id { get; } = id;

    public ReadOnlySpan<char> Text { get; } = text;

    public QuoteBuffer Quotes { get; } = quotes;

    /// <summary>A UTF-16 offset in the unit of the output.</summary>
    public int Offset(int utf16) => offsets.Convert(Text, utf16);

    /// <summary>The name by which a speaker is printed.</summary>
    public string NameOf(SpeakerView speaker) => speaker.Known?.Name ?? SingleLine.Of(speaker.Name.Slice(Text));
}
