using System.Collections.Concurrent;
using Microsoft.ML.Transforms;

namespace QuoteExtract.MachineLearning;

/// <summary>Extraction as Microsoft.ML maps rows. Derive from it to have options of your own in models that can be saved.</summary>
/// <remarks>
/// <para>A derived class is public, has a constructor without parameters, and a
/// <see cref="CustomMappingFactoryAttributeAttribute"/> with a name that no other mapping has: the name is what a saved
/// model keeps. Whoever loads the model registers the assembly of the class first.</para>
/// <para>Thread-safe: Microsoft.ML maps rows on several threads.</para>
/// </remarks>
public abstract class QuoteMapping : CustomMappingFactory<QuoteMappingInput, QuoteMappingOutput>
{
    private readonly QuoteExtractor _extractor;

    // As many as rows were ever mapped at a time.
    private readonly ConcurrentBag<QuoteBuffer> _idle = [];

    /// <summary>Makes the mapping.</summary>
    /// <param name="options">What to look for.</param>
    protected QuoteMapping(QuoteExtractorOptions options) => _extractor = new QuoteExtractor(options);

    /// <inheritdoc/>
    public override Action<QuoteMappingInput, QuoteMappingOutput> GetMapping() => Map;

    private void Map(QuoteMappingInput input, QuoteMappingOutput output)
    {
        if (!_idle.TryTake(out QuoteBuffer? buffer))
            buffer = new QuoteBuffer();
        Fill(input.Text ?? "", buffer, output);
        _idle.Add(buffer);
    }

    private void Fill(string text, QuoteBuffer buffer, QuoteMappingOutput output)
    {
        _extractor.ExtractQuotes(text, buffer);
        string[] names = new string[buffer.SpeakerCount];
        for (int s = 0; s < names.Length; s++)
        {
            SpeakerView speaker = buffer.GetSpeaker(s);
            names[s] = speaker.Known?.Name ?? speaker.Name.Slice(text).ToString();
        }

        // New arrays: Microsoft.ML may keep those of a row while it asks for the next one.
        output.Quotes = new string[buffer.Count];
        output.Speakers = new string[buffer.Count];
        output.Starts = new int[buffer.Count];
        output.Lengths = new int[buffer.Count];
        output.Confidences = new float[buffer.Count];
        for (int q = 0; q < buffer.Count; q++)
        {
            QuoteView quote = buffer[q];
            output.Quotes[q] = quote.Span.Slice(text).ToString();
            output.Speakers[q] = quote.SpeakerId < 0 ? "" : names[quote.SpeakerId];
            output.Starts[q] = quote.Span.Start;
            output.Lengths[q] = quote.Span.Length;
            output.Confidences[q] = (float)quote.Confidence;
        }
    }
}
