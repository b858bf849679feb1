using System.Runtime.CompilerServices;
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
    public void ExtractQuotes(ReadOnlySpan<char> text, ReadOnlySpan<EntitySpan> entities, QuoteBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        Check(text, entities);
        buffer.Clear();
        buffer.KnownSpeakers = Options.KnownSpeakers;
        Workspace work = buffer.Workspace;
        ModelSet models = _models ?? ModelSet.Default;
        bool quotes = Pipeline.Analyse(text, Options, _known, models, work, entities);
        buffer.Work = work.Quotations.Work;
        if (!quotes)
            return;
        buffer.Work += Pipeline.Attribute(text, Options, models, work);
        buffer.Work += work.Tokens.Count + work.Narrative.Items.Count + work.Mentions.Count + work.Clauses.Count + work.Attributor.Work;
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
