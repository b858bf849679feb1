using QuoteExtract.Buffers;

namespace QuoteExtract;

/// <summary>Working memory and results of <see cref="QuoteExtractor.ExtractQuotes(ReadOnlySpan{char}, QuoteBuffer)"/>, reused from document to document.</summary>
/// <remarks>
/// Once it has seen a document as large as any to come, extraction allocates nothing. Not thread-safe: one
/// buffer a thread. Views taken from it hold until the next extraction.
/// </remarks>
public sealed class QuoteBuffer : IDisposable
{
    internal PooledList<QuoteRecord> QuoteRecords { get; } = new();

    internal PooledList<TextSpan> Parts { get; } = new();

    /// <summary>The same parts without their marks.</summary>
    internal PooledList<TextSpan> Contents { get; } = new();

    internal PooledList<SpeakerRecord> SpeakerRecords { get; } = new();

    internal PooledList<TextSpan> Aliases { get; } = new();

    internal PooledList<MentionSpan> Mentions { get; } = new();

    /// <summary>Operations of the last extraction, counted where loops could grow faster than the text.</summary>
    internal long Work { get; set; }

    /// <summary>The first quotation of the window of a long text that is being written.</summary>
    internal int FirstOfWindow { get; set; }

    internal Workspace Workspace { get; } = new();

    internal IReadOnlyList<KnownSpeaker> KnownSpeakers { get; set; } = [];

    /// <summary>The number of quotations found in the last document.</summary>
    public int Count => QuoteRecords.Count;

    /// <summary>The number of speakers of those quotations.</summary>
    public int SpeakerCount => SpeakerRecords.Count;

    /// <summary>A quotation of the last document.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1, in text order.</param>
    /// <returns>A view, valid until the next extraction into this buffer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quotation.</exception>
    public QuoteView this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new QuoteView(this, index);
        }
    }

    /// <summary>A speaker of the last document.</summary>
    /// <param name="index">0 to <see cref="SpeakerCount"/> - 1, in order of their first quotation.</param>
    /// <returns>A view, valid until the next extraction into this buffer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such speaker.</exception>
    public SpeakerView GetSpeaker(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, SpeakerCount);
        return new SpeakerView(this, index);
    }

    /// <summary>Forgets the results and keeps the memory.</summary>
    public void Clear()
    {
        QuoteRecords.Clear();
        Parts.Clear();
        Contents.Clear();
        SpeakerRecords.Clear();
        Aliases.Clear();
        Mentions.Clear();
        FirstOfWindow = 0;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        QuoteRecords.Dispose();
        Parts.Dispose();
        Contents.Dispose();
        SpeakerRecords.Dispose();
        Aliases.Dispose();
        Mentions.Dispose();
        Workspace.Dispose();
    }
}
