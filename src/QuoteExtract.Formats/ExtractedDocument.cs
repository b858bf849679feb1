namespace QuoteExtract.Formats;

/// <summary>One document and what was found in it, ready to be written.</summary>
public readonly ref struct ExtractedDocument
{
    private readonly OffsetMap? _offsets;

    /// <summary>Joins a document with its results.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">Its text.</param>
    /// <param name="quotes">The buffer into which that text was extracted.</param>
    /// <param name="offsets">A map into the unit of the output, loaded with that text; without one, offsets count UTF-16.</param>
    public ExtractedDocument(string id, ReadOnlySpan<char> text, QuoteBuffer quotes, OffsetMap? offsets = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(quotes);
        Id = id;
        Text = text;
        Quotes = quotes;
        _offsets = offsets;
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Its text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Its quotations and speakers.</summary>
    public QuoteBuffer Quotes { get; }

    /// <summary>Tells for an offset into the text where on its page it stands, if the text was read from a page; Web Annotation says it.</summary>
    public Func<int, SourceSelector?>? SelectorAt { get; init; }

    /// <summary>A UTF-16 offset in the unit of the output.</summary>
    /// <param name="utf16">The offset, 0 to the length of the text.</param>
    public int Offset(int utf16) => _offsets is null ? utf16 : _offsets.Convert(Text, utf16);

    /// <summary>The name by which a speaker is printed: on one line, as its person is known if known beforehand.</summary>
    /// <param name="speaker">One of its speakers.</param>
    public string NameOf(SpeakerView speaker) => speaker.Known?.Name ?? SingleLine.Of(speaker.Name.Slice(Text));
}
