using Catalyst;
using Mosaik.Core;

namespace QuoteExtract.Catalyst;

/// <summary>Quotations of documents that a Catalyst pipeline has processed.</summary>
public static class CatalystDocuments
{
    /// <summary>Finds the quotations of a processed document, with its entities as mentions.</summary>
    /// <param name="document">A document after tokenizer, sentence detector and, best, entity recogniser.</param>
    /// <param name="extractor">How; <see langword="null"/> for <see cref="QuoteExtractor.Default"/>.</param>
    /// <returns>The quotations, with offsets into the <c>Value</c> of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static ExtractionResult ExtractQuotes(this IDocument document, QuoteExtractor? extractor = null) =>
        Map(document).ExtractQuotes(extractor);

    internal static CatalystDocument Map(IDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        string text = document.Value ?? "";
        var collector = new EntityCollector(text.Length);
        foreach (ISpan sentence in document.Spans)
        {
            collector.BeginSentence();
            foreach (IToken token in sentence.Tokens)
            {
                collector.BeginToken(token.Begin, token.End);
                foreach (global::Catalyst.EntityType tag in token.EntityTypes)
                    collector.Tag(tag.Type, PositionOf(tag.Tag));
                collector.EndToken();
            }
        }

        return new CatalystDocument(text, collector.Entities);
    }

    private static TokenPosition PositionOf(EntityTag tag) => tag switch
    {
        EntityTag.Begin => TokenPosition.Begin,
        EntityTag.Inside => TokenPosition.Inside,
        EntityTag.End => TokenPosition.End,
        EntityTag.Single => TokenPosition.Single,
        _ => TokenPosition.Outside,
    };
}
