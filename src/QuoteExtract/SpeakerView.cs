namespace QuoteExtract;

/// <summary>A speaker in a <see cref="QuoteBuffer"/>, read without allocating.</summary>
public readonly ref struct SpeakerView
{
    private readonly QuoteBuffer _buffer;

    internal SpeakerView(QuoteBuffer buffer, int index)
    {
        _buffer = buffer;
        Id = index;
    }

    /// <summary>Its index in the buffer.</summary>
    public int Id { get; }

    /// <summary>The fullest name in the document, or the description of one who is never named.</summary>
    /// <remarks>Empty only when a known speaker is found by none of the words in the text.</remarks>
    public TextSpan Name => Record.Name;

    /// <summary>The person known beforehand to whom this speaker was resolved, or <see langword="null"/>.</summary>
    public KnownSpeaker? Known => Record.Known < 0 ? null : _buffer.KnownSpeakers[Record.Known];

    /// <summary>Person, organisation, group or document.</summary>
    public SpeakerKind Kind => Record.Kind;

    /// <summary>Office or description that the text gives; empty if none.</summary>
    public TextSpan Role => Record.Role;

    /// <summary>The organisation that the office or the description names ("a spokesperson for HMRC": "HMRC"); empty if none.</summary>
    public TextSpan Affiliation => Record.Affiliation;

    /// <summary>The gender that the text gives.</summary>
    public Gender Gender => Record.Gender;

    /// <summary>Where each other name first stands, in order of appearance.</summary>
    public ReadOnlySpan<TextSpan> Aliases => _buffer.Aliases.Span.Slice(Record.FirstAlias, Record.AliasCount);

    /// <summary>Every mention found, in text order.</summary>
    public ReadOnlySpan<MentionSpan> Mentions => _buffer.Mentions.Span.Slice(Record.FirstMention, Record.MentionCount);

    private ref SpeakerRecord Record => ref _buffer.SpeakerRecords[Id];
}
