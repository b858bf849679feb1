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

    /// <summary>Finds the quotations in a text without allocating, once the buffer is warm.</summary>
    /// <param name="text">Any text; every content is valid.</param>
    /// <param name="buffer">Where the results go; what it held is forgotten.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is <see langword="null"/>.</exception>
    public void ExtractQuotes(ReadOnlySpan<char> text, QuoteBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        buffer.Clear();
        buffer.KnownSpeakers = Options.KnownSpeakers;
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
