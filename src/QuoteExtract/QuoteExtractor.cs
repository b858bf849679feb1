using QuoteExtract.Buffers;
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

    /// <summary>Finds the quotations in a text without allocating, once the buffer is warm.</summary>
    /// <param name="text">Any text; every content is valid.</param>
    /// <param name="buffer">Where the results go; what it held is forgotten.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is <see langword="null"/>.</exception>
    public void ExtractQuotes(ReadOnlySpan<char> text, QuoteBuffer buffer) => ExtractQuotes(text, buffer, null, CancellationToken.None);

    /// <summary>The same, which can be watched and stopped.</summary>
    /// <param name="text">Any text; every content is valid.</param>
    /// <param name="buffer">Where the results go; what it held is forgotten. Stopped, it is empty, and as good as before for the next text.</param>
    /// <param name="progress">Told the share of the work done, 0 to 1, never less than before, about a hundred times; or <see langword="null"/>. Called on the thread of the caller.</param>
    /// <param name="cancellationToken">Stops it within milliseconds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void ExtractQuotes(ReadOnlySpan<char> text, QuoteBuffer buffer, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        buffer.Clear();
        buffer.KnownSpeakers = Options.KnownSpeakers;
        Pace pace = buffer.Workspace.Pace;
        bool whole = false;
        try
        {
            pace.Begin(progress, cancellationToken);
            Extract(text, buffer);
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

    private void Extract(ReadOnlySpan<char> text, QuoteBuffer buffer)
    {
        Workspace work = buffer.Workspace;
        ModelSet models = _models ?? ModelSet.Default;
        bool quotes = Pipeline.Analyse(text, Options, _known, models, work);
        buffer.Work = work.Quotations.Work;
        if (!quotes)
            return;
        buffer.Work += Pipeline.Attribute(text, Options, models, work);
        buffer.Work += work.Tokens.Count + work.Narrative.Items.Count + work.Mentions.Count + work.Clauses.Count + work.Attributor.Work;
        ResultWriter.Write(text, work, Options, buffer);
    }
}
