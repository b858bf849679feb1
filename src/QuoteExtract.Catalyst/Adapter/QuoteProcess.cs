using Catalyst;
using Mosaik.Core;

namespace QuoteExtract.Catalyst;

/// <summary>
/// A step of a Catalyst pipeline that finds quotations: add it after the entity recogniser. It leaves them in the
/// document's metadata (<see cref="CatalystDocument.MetadataKey"/>), as JSON of the output contract; not as
/// entities, which in Catalyst cannot span sentences and would hide those inside.
/// </summary>
public sealed class QuoteProcess : IProcess
{
    private readonly QuoteExtractor _extractor;

    /// <summary>Makes the step.</summary>
    /// <param name="extractor">How to extract; <see langword="null"/> for <see cref="QuoteExtractor.Default"/>.</param>
    public QuoteProcess(QuoteExtractor? extractor = null) => _extractor = extractor ?? QuoteExtractor.Default;

    /// <inheritdoc/>
    public Language Language => Language.Any;

    /// <inheritdoc/>
    public string Type => typeof(QuoteProcess).FullName!;

    /// <inheritdoc/>
    public string Tag => "";

    /// <inheritdoc/>
    public int Version => 0;

    /// <inheritdoc/>
    public void Process(IDocument document, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        CatalystDocument mapped = CatalystDocuments.Map(document);

        // A document read back from its store comes without a dictionary when that was empty.
        if (document is Document { Metadata: null } stored)
            stored.Metadata = [];
        document.Metadata[CatalystDocument.MetadataKey] = mapped.ExtractJson(document.UID.ToString() ?? "", _extractor);
    }
}
