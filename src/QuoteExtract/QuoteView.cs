namespace QuoteExtract;

/// <summary>A quotation in a <see cref="QuoteBuffer"/>, read without allocating.</summary>
public readonly ref struct QuoteView
{
    private readonly QuoteBuffer _buffer;

    internal QuoteView(QuoteBuffer buffer, int index)
    {
        _buffer = buffer;
        Id = index;
    }

    /// <summary>Its index in the buffer.</summary>
    public int Id { get; }

    /// <summary>From the first mark to the last one.</summary>
    public TextSpan Span => Record.Span;

    /// <summary>The marked regions, marks included, in text order; at least one.</summary>
    public ReadOnlySpan<TextSpan> Parts => _buffer.Parts.Span.Slice(Record.FirstPart, Record.PartCount);

    /// <summary>What is said: each of <see cref="Parts"/> without its marks.</summary>
    public ReadOnlySpan<TextSpan> Contents => _buffer.Contents.Span.Slice(Record.FirstPart, Record.PartCount);

    /// <summary>Direct, mixed or other.</summary>
    public QuoteKind Kind => Record.Kind;

    /// <summary>Index of the quotation around a nested one, or -1.</summary>
    public int ParentId => Record.Parent;

    /// <summary>The reporting words; empty if there are none.</summary>
    public TextSpan Cue => Record.Cue;

    /// <summary>The words that name the speaker; empty when unknown.</summary>
    public TextSpan Mention => Record.Mention;

    /// <summary>How <see cref="Mention"/> refers; meaningless when that is empty.</summary>
    public MentionType MentionType => Record.MentionType;

    /// <summary>Index for <see cref="QuoteBuffer.GetSpeaker"/>, or -1 when unknown.</summary>
    public int SpeakerId => Record.Speaker;

    /// <summary>Index for <see cref="QuoteBuffer.GetSpeaker"/> of whom it is said to, or -1 when unknown.</summary>
    /// <remarks>Told of stories, and only of people who say something themselves.</remarks>
    public int AddresseeId => Record.Addressee;

    /// <summary>The probability, 0 to 1, that the speaker is right; 0 when there is none.</summary>
    public double Confidence => Record.Confidence;

    /// <summary>What the attribution rests on.</summary>
    public Evidence Evidence => Record.Evidence;

    private ref QuoteRecord Record => ref _buffer.QuoteRecords[Id];
}
