using System.Runtime.CompilerServices;
using QuoteExtract.Buffers;
using QuoteExtract.LongTexts;
using QuoteExtract.Model;
using QuoteExtract.Speakers;

namespace QuoteExtract;

/// <summary>Finds the quotations in a text and says who said each one.</summary>
/// <remarks>Immutable and thread-safe: one instance serves any number of threads.</remarks>
public sealed class QuoteExtractor
{
    private readonly KnownSpeakerIndex _known;
    private readonly ModelSet? _models;

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">What to look for; <see langword="null"/> for <see cref="QuoteExtractorOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public QuoteExtractor(QuoteExtractorOptions? options = null)
    {
        Options = options ?? QuoteExtractorOptions.Default;
        ArgumentOutOfRangeException.ThrowIfNegative(Options.MinimumConfidence, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Options.MinimumConfidence, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)Options.Genre, (uint)Genre.Transcript, nameof(options));
        _known = Options.KnownSpeakers.Count == 0 ? KnownSpeakerIndex.Empty : new KnownSpeakerIndex(Options.KnownSpeakers);
    }

    /// <summary>Makes an extractor that decides by other weights than those of the library.</summary>
    internal QuoteExtractor(QuoteExtractorOptions? options, ModelSet models)
        : this(options) => _models = models;

    /// <summary>An extractor with the default options.</summary>
    public static QuoteExtractor Default { get; } = new();

    /// <summary>A text longer than this is understood window by window.</summary>
    internal int Window { get; init; } = LongText.Window;

    /// <summary>The options it works by.</summary>
    public QuoteExtractorOptions Options { get; }

    /// <summary>Finds the quotations in a text.</summary>
    /// <param name="text">Any text; every content is valid.</param>
    /// <returns>The quotations and their speakers, with offsets into <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public ExtractionResult ExtractQuotes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ExtractQuotes(text.AsSpan());
    }

    /// <inheritdoc cref="ExtractQuotes(string)"/>
    public ExtractionResult ExtractQuotes(ReadOnlySpan<char> text)
    {
        using QuoteBuffer buffer = new();
        ExtractQuotes(text, buffer);
        return ResultBuilder.Build(text, buffer);
    }

    /// <summary>Finds the quotations in a long text, which can be watched and stopped.</summary>
    /// <param name="text">Any text; every content is valid.</param>
    /// <param name="progress">Told the share of the work done, 0 to 1, never less than before, about a hundred times; or <see langword="null"/>. Called on the thread of the caller.</param>
    /// <param name="cancellationToken">Stops it within milliseconds.</param>
    /// <returns>The quotations and their speakers, with offsets into <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ExtractionResult ExtractQuotes(string text, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ExtractQuotes(text.AsSpan(), progress, cancellationToken);
    }

    /// <inheritdoc cref="ExtractQuotes(string, IProgress{double}, CancellationToken)"/>
    public ExtractionResult ExtractQuotes(ReadOnlySpan<char> text, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        using QuoteBuffer buffer = new();
        ExtractQuotes(text, buffer, progress, cancellationToken);
        return ResultBuilder.Build(text, buffer, cancellationToken);
    }

    /// <summary>Finds the quotations in a text whose names another tool has found.</summary>
    /// <param name="text">Any text; every content is valid.</param>
    /// <param name="entities">Names in the text, in any order. Each is taken for a mention of what it is said to be, whatever its words; other names are found as ever. Of overlapping ones the first, and of those the longest, counts.</param>
    /// <returns>The quotations and their speakers, with offsets into <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentException">One of <paramref name="entities"/> does not lie in the text, or is of no type.</exception>
    [OverloadResolutionPriority(-1)]
    public ExtractionResult ExtractQuotes(ReadOnlySpan<char> text, ReadOnlySpan<EntitySpan> entities)
    {
        using QuoteBuffer buffer = new();
        ExtractQuotes(text, entities, buffer);
        return ResultBuilder.Build(text, buffer);
    }

    /// <summary>Finds the quotations in a text without allocating, once the buffer is warm.</summary>
    /// <param name="text">Any text; every content is valid.</param>
    /// <param name="buffer">Where the results go; what it held is forgotten.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is <see langword="null"/>.</exception>
    public void ExtractQuotes(ReadOnlySpan<char> text, QuoteBuffer buffer) => ExtractQuotes(text, [], buffer);

    /// <summary>Finds the quotations in a text whose names another tool has found, without allocating once the buffer is warm.</summary>
    /// <param name="text">Any text; every content is valid.</param>
    /// <param name="entities">Names in the text, as in <see cref="ExtractQuotes(ReadOnlySpan{char}, ReadOnlySpan{EntitySpan})"/>.</param>
    /// <param name="buffer">Where the results go; what it held is forgotten.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="entities"/> does not lie in the text, or is of no type.</exception>
    public void ExtractQuotes(ReadOnlySpan<char> text, ReadOnlySpan<EntitySpan> entities, QuoteBuffer buffer) => ExtractQuotes(text, entities, buffer, null, CancellationToken.None);

    /// <summary>The same, which can be watched and stopped.</summary>
    /// <param name="text">Any text; every content is valid.</param>
    /// <param name="buffer">Where the results go; what it held is forgotten. Stopped, it is empty, and as good as before for the next text.</param>
    /// <param name="progress">Told the share of the work done, 0 to 1, never less than before, about a hundred times; or <see langword="null"/>. Called on the thread of the caller.</param>
    /// <param name="cancellationToken">Stops it within milliseconds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void ExtractQuotes(ReadOnlySpan<char> text, QuoteBuffer buffer, IProgress<double>? progress, CancellationToken cancellationToken) =>
        ExtractQuotes(text, [], buffer, progress, cancellationToken);

    /// <summary>The same with names that another tool has found.</summary>
    /// <param name="text">Any text; every content is valid.</param>
    /// <param name="entities">Names in the text, as in <see cref="ExtractQuotes(ReadOnlySpan{char}, ReadOnlySpan{EntitySpan})"/>.</param>
    /// <param name="buffer">Where the results go; what it held is forgotten.</param>
    /// <param name="progress">Told the share of the work done, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops it within milliseconds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One of <paramref name="entities"/> does not lie in the text, or is of no type.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void ExtractQuotes(ReadOnlySpan<char> text, ReadOnlySpan<EntitySpan> entities, QuoteBuffer buffer, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        Check(text, entities);
        buffer.Clear();
        buffer.KnownSpeakers = Options.KnownSpeakers;
        Pace pace = buffer.Workspace.Pace;
        bool whole = false;
        try
        {
            pace.Begin(progress, cancellationToken);
            Extract(text, entities, buffer);
            pace.End();
            whole = true;
        }
        finally
        {
            pace.Forget();
            if (!whole)
                buffer.Clear();
        }
    }

    /// <summary>Finds the quotations in a text in UTF-8 without allocating, once the buffer is warm.</summary>
    /// <param name="utf8">Any bytes; what is no UTF-8 is read as U+FFFD.</param>
    /// <param name="buffer">Where the results go; what it held is forgotten.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is <see langword="null"/>.</exception>
    public void ExtractQuotes(ReadOnlySpan<byte> utf8, Utf8QuoteBuffer buffer) => ExtractQuotes(utf8, buffer, null, CancellationToken.None);

    /// <summary>The same, which can be watched and stopped.</summary>
    /// <param name="utf8">Any bytes; what is no UTF-8 is read as U+FFFD.</param>
    /// <param name="buffer">Where the results go; what it held is forgotten.</param>
    /// <param name="progress">Told the share of the work done, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops it within milliseconds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void ExtractQuotes(ReadOnlySpan<byte> utf8, Utf8QuoteBuffer buffer, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        buffer.Decoded.Decode(utf8);
        ExtractQuotes(buffer.Text, buffer.Quotes, progress, cancellationToken);
    }

    private void Extract(ReadOnlySpan<char> text, ReadOnlySpan<EntitySpan> entities, QuoteBuffer buffer)
    {
        Workspace work = buffer.Workspace;
        ModelSet models = _models ?? ModelSet.Default;
        if (text.Length > Window)
        {
            buffer.Work = LongText.Extract(text, entities, Options, _known, models, Window, buffer);
            return;
        }

        bool quotes = Pipeline.Analyse(text, Options, _known, models, work, entities);
        buffer.Work = work.Quotations.Work;
        if (!quotes)
            return;
        buffer.Work += Pipeline.Attribute(text, Options, models, work);
        buffer.Work += Pipeline.WorkOf(work);
        ResultWriter.Write(text, work, Options, buffer);
    }

    private static void Check(ReadOnlySpan<char> text, ReadOnlySpan<EntitySpan> entities)
    {
        foreach (ref readonly EntitySpan entity in entities)
        {
            if (entity.Span.Start < 0 || entity.Span.Length < 0 || entity.Span.Start > text.Length - entity.Span.Length)
                throw new ArgumentException(string.Concat("An entity lies outside of the text: ", entity.Span.ToString()), nameof(entities));
            if ((uint)entity.Type > (uint)EntityType.Place)
                throw new ArgumentException("An entity is of no known type.", nameof(entities));
        }
    }
}
