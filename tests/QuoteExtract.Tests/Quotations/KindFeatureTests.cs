using QuoteExtract.Model;
using QuoteExtract.Quotations;
using QuoteExtract.Speakers;

namespace QuoteExtract.Tests.Quotations;

/// <summary>What is read off the words around marks.</summary>
public sealed class KindFeatureTests
{
    [Theory]
    [InlineData("term")]
    [InlineData("terms")]
    [InlineData("word")]
    [InlineData("words")]
    [InlineData("phrase")]
    [InlineData("phrases")]
    [InlineData("slogan")]
    [InlineData("slogans")]
    [InlineData("motto")]
    [InlineData("mottos")]
    [InlineData("name")]
    [InlineData("names")]
    [InlineData("nickname")]
    [InlineData("label")]
    [InlineData("marked")]
    [InlineData("spelled")]
    [InlineData("spelt")]
    [InlineData("sign")]
    [InlineData("signs")]
    [InlineData("banner")]
    [InlineData("inscription")]
    [InlineData("inscribed")]
    [InlineData("reading")]
    [InlineData("theme")]
    [InlineData("acronym")]
    [InlineData("so-called")]
    [InlineData("hashtag")]
    [InlineData("means")]
    public void A_word_for_words_goes_before_what_is_mentioned(string word)
    {
        Has($"They had seen the {word} “grey tide” before.", KindFeature.AfterTerm).Should().BeTrue();
        Has($"They had seen the {word}x “grey tide” before.", KindFeature.AfterTerm).Should().BeFalse();
    }

    [Theory]
    [InlineData("Ada's “grey tide” came.", nameof(KindFeature.AfterPossessive), true)]
    [InlineData("Her “grey tide” came.", nameof(KindFeature.AfterPossessive), true)]
    [InlineData("The “grey tide” came.", nameof(KindFeature.AfterPossessive), false)]
    [InlineData("They called it “grey tide” in town.", nameof(KindFeature.AfterIn), false)]
    [InlineData("They spoke of “grey tide” in town.", nameof(KindFeature.AfterIn), true)]
    [InlineData("It was “grey tide” in town.", nameof(KindFeature.AfterBe), true)]
    [InlineData("She never said “grey tide” in town.", nameof(KindFeature.Denied), true)]
    [InlineData("She did not ever say “grey tide” in town.", nameof(KindFeature.Denied), true)]
    [InlineData("She said “grey tide” in town.", nameof(KindFeature.Denied), false)]
    [InlineData("“Grey tide,” she said.", nameof(KindFeature.BeforeReportingVerb), true)]
    [InlineData("“Grey tide.” It came. She said so.", nameof(KindFeature.BeforeReportingVerb), false)]
    [InlineData("The “grey tide” boats came.", nameof(KindFeature.BeforeNoun), true)]
    [InlineData("The “grey tide” Ada came.", nameof(KindFeature.BeforeNoun), false)]
    [InlineData("The “grey tide” Ada came.", nameof(KindFeature.BeforeCapitalized), true)]
    public void Neighbours_are_read(string text, string feature, bool present) => Has(text, Enum.Parse<KindFeature>(feature)).Should().Be(present);

    [Theory]
    [InlineData("“Grey tide,” “green tide”, they are.", nameof(KindFeature.AnotherInSentence), "11")]
    [InlineData("“Grey tide” it was.\n\nThen “green tide” came.", nameof(KindFeature.AnotherInSentence), "00")]
    [InlineData("“The grey tide came in and took the boats with it.” Then “green tide” came.", nameof(KindFeature.SpeechInParagraph), "01")]
    [InlineData("“Grey tide” came. “Then the green tide came in and took the boats with it.”", nameof(KindFeature.SpeechInParagraph), "10")]
    [InlineData("“Grey tide” came. “Green tide” came.", nameof(KindFeature.FirstInParagraph), "10")]
    [InlineData("“Grey tide” came.\n\n“Green tide” came.", nameof(KindFeature.FirstInParagraph), "11")]
    [InlineData("“A ‘grey’ tide” came. “Green tide” came.", nameof(KindFeature.FirstInParagraph), "110")]
    public void Other_quotations_of_the_paragraph_are_seen(string text, string feature, string present)
    {
        using Workspace work = new();
        Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        string found = string.Concat(Enumerable.Range(0, work.Regions.Count).Select(region =>
            KindFeatures.Has(KindClassifier.FeaturesOf(text, work.Tokens.Span, work.Regions.Span, region), Enum.Parse<KindFeature>(feature)) ? '1' : '0'));
        found.Should().Be(present);
    }

    private static bool Has(string text, KindFeature feature)
    {
        using Workspace work = new();
        Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        return KindFeatures.Has(KindClassifier.FeaturesOf(text, work.Tokens.Span, work.Regions.Span, 0), feature);
    }
}
