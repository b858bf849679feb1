using CsCheck;
using QuoteExtract.Tests.Properties;

namespace QuoteExtract.Tests.Mentions;

/// <summary>Names that the caller has found elsewhere.</summary>
public sealed class EntitySpanTests
{
    [Theory]
    [InlineData("“It will rain,” said mim odrel.", "mim odrel")]
    [InlineData("“It will rain,” qwx99 said.", "qwx99")]
    [InlineData("According to 'n vaar, it is “a mess”.", "'n vaar")]
    public void A_name_that_the_library_alone_would_miss_speaks(string text, string name)
    {
        QuoteExtractor.Default.ExtractQuotes(text).Quotes.Should().ContainSingle().Which.Speaker?.Name.Should().NotBe(name);
        Quote quote = Extract(text, (name, EntityType.Person)).Quotes.Should().ContainSingle().Subject;
        quote.Speaker!.Name.Should().Be(name);
        quote.Speaker.Kind.Should().Be(SpeakerKind.Person);
        quote.Mention!.Type.Should().Be(MentionType.Name);
    }

    [Fact]
    public void The_type_given_overrides_what_the_words_suggest()
    {
        const string text = "“We will appeal,” Jordan Mercer said.";
        QuoteExtractor.Default.ExtractQuotes(text).Speakers.Should().ContainSingle().Which.Kind.Should().Be(SpeakerKind.Person);
        Speaker speaker = Extract(text, ("Jordan Mercer", EntityType.Organization)).Speakers.Should().ContainSingle().Subject;
        speaker.Name.Should().Be("Jordan Mercer");
        speaker.Kind.Should().Be(SpeakerKind.Organization);
    }

    [Fact]
    public void Short_forms_and_pronouns_lead_to_a_given_name()
    {
        const string text = "The poet mim odrel came in. “It will rain,” she said.";
        Extract(text, ("mim odrel", EntityType.Person)).Quotes.Should().ContainSingle().Which.Speaker!.Name.Should().Be("mim odrel");
    }

    [Fact]
    public void Names_that_are_not_given_are_found_as_ever()
    {
        const string text = "“It will rain,” said mim odrel. “It will not,” said Ann Okafor.";
        Extract(text, ("mim odrel", EntityType.Person)).Speakers.Select(speaker => speaker.Name).Should().Equal("mim odrel", "Ann Okafor");
    }

    [Fact]
    public void Without_entities_nothing_changes() =>
        AnyText.Any.Sample(
            text => ResultText.Of(QuoteExtractor.Default.ExtractQuotes(text, ReadOnlySpan<EntitySpan>.Empty)) == ResultText.Of(QuoteExtractor.Default.ExtractQuotes(text)),
            iter: 200);

    [Fact]
    public void Any_spans_inside_any_text_keep_the_result_sound() =>
        Gen.Select(AnyText.Any, Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, 2]).Array[0, 12]).Sample(
            (text, spans) =>
            {
                EntitySpan[] entities = [.. spans.Select(span =>
                {
                    int start = (int)(span.Item1 * text.Length);
                    return new EntitySpan(new TextSpan(start, (int)(span.Item2 * Math.Min(40, text.Length - start))), (EntityType)span.Item3);
                })];
                ResultInvariants.Check(text, QuoteExtractor.Default.ExtractQuotes(text, entities));
            },
            iter: 400);

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 99)]
    [InlineData(5, -1)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(1, int.MaxValue)]
    public void A_span_outside_the_text_is_refused(int start, int length)
    {
        Action act = () => QuoteExtractor.Default.ExtractQuotes("“Yes,” he said.", [new EntitySpan(new TextSpan(start, length), EntityType.Person)]);
        act.Should().Throw<ArgumentException>().WithParameterName("entities");
    }

    [Fact]
    public void A_type_that_is_none_is_refused()
    {
        Action act = () => QuoteExtractor.Default.ExtractQuotes("“Yes,” he said.", [new EntitySpan(new TextSpan(0, 1), (EntityType)9)]);
        act.Should().Throw<ArgumentException>().WithParameterName("entities");
    }

    [Fact]
    public void A_warm_buffer_allocates_nothing()
    {
        string text = GeneratedTexts.News(20_000);
        EntitySpan[] entities = [.. Enumerable.Range(0, 200).Select(i => new EntitySpan(new TextSpan(i * 90, 7), (EntityType)(i % 3)))];
        using QuoteBuffer buffer = new();
        for (int i = 0; i < 3; i++)
            QuoteExtractor.Default.ExtractQuotes(text, entities, buffer);
        long before = GC.GetAllocatedBytesForCurrentThread();
        QuoteExtractor.Default.ExtractQuotes(text, entities, buffer);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        buffer.Count.Should().BePositive();
    }

    private static ExtractionResult Extract(string text, params (string Name, EntityType Type)[] names) =>
        QuoteExtractor.Default.ExtractQuotes(text, [.. names.Select(name => new EntitySpan(new TextSpan(text.IndexOf(name.Name, StringComparison.Ordinal), name.Name.Length), name.Type))]);
}
