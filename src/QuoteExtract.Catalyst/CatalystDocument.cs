using System.Text;
using System.Text.Json;
using QuoteExtract.Formats;

namespace QuoteExtract.Catalyst;

/// <summary>What QuoteExtract needs of a document that Catalyst has processed: its text, and the people, organisations and places found in it.</summary>
public sealed class CatalystDocument
{
    /// <summary>Where the adapter puts the quotations into a document's metadata.</summary>
    public const string MetadataKey = "QuoteExtract";

    internal CatalystDocument(string text, IReadOnlyList<EntitySpan> entities)
    {
        Text = text;
        Entities = entities;
    }

    /// <summary>The text as Catalyst has it: normalisers may have changed it, and all offsets refer to it.</summary>
    public string Text { get; }

    /// <summary>The entities that can speak, as offsets with an exclusive end.</summary>
    public IReadOnlyList<EntitySpan> Entities { get; }

    /// <summary>Reads a document from what Catalyst's <c>Document.ToJson()</c> writes.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">It is not such JSON.</exception>
    public static CatalystDocument FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return CatalystJson.Read(json);
    }

    /// <summary>Finds the quotations, with the entities as mentions.</summary>
    /// <param name="extractor">How; <see langword="null"/> for <see cref="QuoteExtractor.Default"/>.</param>
    /// <returns>The quotations, with offsets into <see cref="Text"/>.</returns>
    public ExtractionResult ExtractQuotes(QuoteExtractor? extractor = null) =>
        (extractor ?? QuoteExtractor.Default).ExtractQuotes(Text, [.. Entities]);

    /// <summary>The same as an object of the output contract, which is what goes into a document's metadata.</summary>
    /// <param name="id">The id that it carries.</param>
    /// <param name="extractor">How; <see langword="null"/> for <see cref="QuoteExtractor.Default"/>.</param>
    /// <returns>One line of JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public string ExtractJson(string id, QuoteExtractor? extractor = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        using QuoteBuffer quotes = new();
        (extractor ?? QuoteExtractor.Default).ExtractQuotes(Text, [.. Entities], quotes);
        using IDocumentWriter writer = ResultFormat.JsonLines.CreateWriter();
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        writer.Write(new ExtractedDocument(id, Text, quotes), output);
        return Encoding.UTF8.GetString(output.WrittenSpan).TrimEnd('\n');
    }
}
