using System.Runtime.InteropServices;
using System.Text;
using QuoteExtract.Tests.Properties;

namespace QuoteExtract.Fuzz;

/// <summary>One input: what the library does with it must keep its promises.</summary>
/// <remarks>The first byte chooses the options and how the others become text; so both are fuzzed.</remarks>
internal static class FuzzTarget
{
    /// <summary>More work than this for a character, and a constant, is not linear.</summary>
    private const long MostWorkACharacter = 400;
    private const long MostWorkOfAny = 20_000;

    private static readonly QuoteExtractor[] Extractors =
    [
        QuoteExtractor.Default,
        new(new QuoteExtractorOptions { Kinds = QuoteKinds.All }),
        new(new QuoteExtractorOptions { Kinds = QuoteKinds.All, MarkStyles = QuotationMarkStyles.All, MinimumConfidence = 0.7 }),
        new(new QuoteExtractorOptions { Language = "de", KnownSpeakers = [new KnownSpeaker("Ann Moss") { Aliases = ["the mayor", "Annie"], Gender = Gender.Female }, new KnownSpeaker("said")] }),
    ];

    private static readonly QuoteBuffer Reused = new();

    /// <exception cref="InvariantException">A promise is broken. Any other exception is a finding too.</exception>
    public static void Run(ReadOnlySpan<byte> input)
    {
        if (input.IsEmpty)
            return;
        QuoteExtractor extractor = Extractors[input[0] & 3];

        // As UTF-16 any code unit can come, lone halves of surrogate pairs too.
        string text = (input[0] & 4) == 0 ? Encoding.UTF8.GetString(input[1..]) : new string(MemoryMarshal.Cast<byte, char>(input[1..]));

        ExtractionResult result = extractor.ExtractQuotes(text);
        ResultInvariants.Check(text, result);
        extractor.ExtractQuotes(text, Reused);
        CheckSame(result, Reused);
        if (Reused.Work > MostWorkOfAny + (MostWorkACharacter * text.Length))
            throw new InvariantException($"work is linear ({Reused.Work} for {text.Length} characters)");
    }

    private static void CheckSame(ExtractionResult result, QuoteBuffer buffer)
    {
        bool same = buffer.Count == result.Quotes.Count && buffer.SpeakerCount == result.Speakers.Count;
        for (int i = 0; same && i < buffer.Count; i++)
        {
            QuoteView view = buffer[i];
            Quote quote = result.Quotes[i];
            same = view.Span == quote.Span && view.Kind == quote.Kind && view.Parts.SequenceEqual(quote.Parts.ToArray())
                && view.SpeakerId == (quote.Speaker?.Id ?? -1) && view.Confidence.Equals(quote.Confidence) && view.Evidence == quote.Evidence;
        }

        if (!same)
            throw new InvariantException("a buffer that held other documents gives the same result");
    }
}
