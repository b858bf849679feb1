using System.Text;
using System.Text.Unicode;
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
    public void Utf8_agrees_with_the_string_and_leads_back_to_its_bytes()
    {
        using Utf8QuoteBuffer buffer = new();
        Gen.Select(AnyText.Any, Gen.Byte.Array[0, 3]).Sample(
            (text, garbage) =>
            {
                // Whole characters, and between them bytes that are none.
                byte[] utf8 = [.. Encoding.UTF8.GetBytes(text[..(text.Length / 2)]), .. garbage, .. Encoding.UTF8.GetBytes(text[(text.Length / 2)..])];
                string decoded = Encoding.UTF8.GetString(utf8);
                QuoteExtractor.Default.ExtractQuotes(utf8, buffer);
                buffer.Text.ToString().Should().Be(decoded);
                buffer.HasInvalidBytes.Should().Be(!Utf8.IsValid(utf8));
                ResultText.Of(ResultBuilder.Build(buffer.Text, buffer.Quotes)).Should().Be(ResultText.Of(QuoteExtractor.Default.ExtractQuotes(decoded)));
                for (int i = 0; i < buffer.Quotes.Count; i++)
                {
                    foreach (TextSpan part in buffer.Quotes[i].Parts)
                    {
                        TextSpan bytes = buffer.ToUtf8(part);
                        Encoding.UTF8.GetString(utf8.AsSpan(bytes.Start, bytes.Length)).Should().Be(part.Slice(decoded).ToString());
                    }
                }
            },
            iter: 2_000,
            threads: 1);
    }

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
