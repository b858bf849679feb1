using CsCheck;

namespace QuoteExtract.Tests.Properties;

/// <summary>The result depends on the text and the options, and on nothing else.</summary>
public sealed class SameResultTests
{
    [Fact]
    public void String_span_and_buffer_agree() => AnyText.Any.Sample(
        text =>
        {
            ExtractionResult fromString = QuoteExtractor.Default.ExtractQuotes(text);

            // Behind and before it other text, to which a span has no right.
            char[] around = [.. "“He ", .. text, .. "” said Mara Quist."];
            ExtractionResult fromSpan = QuoteExtractor.Default.ExtractQuotes(around.AsSpan(4, text.Length));
            using QuoteBuffer buffer = new();
            QuoteExtractor.Default.ExtractQuotes(text, buffer);
            ExtractionResult fromBuffer = ResultBuilder.Build(text, buffer);

            ResultText.Of(fromSpan).Should().Be(ResultText.Of(fromString));
            ResultText.Of(fromBuffer).Should().Be(ResultText.Of(fromString));
        },
        iter: 2_000);

    [Fact]
    public void Documents_before_leave_nothing_behind() => Gen.Select(AnyText.Any, AnyText.Any.Array[0, 4]).Sample(
        (text, before) =>
        {
            using QuoteBuffer buffer = new();
            foreach (string other in before)
                QuoteExtractor.Default.ExtractQuotes(other, buffer);
            QuoteExtractor.Default.ExtractQuotes(text, buffer);
            ResultText.Of(ResultBuilder.Build(text, buffer)).Should().Be(ResultText.Of(QuoteExtractor.Default.ExtractQuotes(text)));
        },
        iter: 2_000);
}
