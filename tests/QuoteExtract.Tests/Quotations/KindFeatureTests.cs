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

    /// <summary>All that is read off the first quotation of a text: the weights were learned for exactly these features.</summary>
    [Theory]
    [InlineData("“Go” it is.", "OneWord StartsUpper HasVerb StartsParagraph FirstInParagraph ShortUnreported")]
    [InlineData("They saw “the old boat” there.", "TwoOrThreeWords NameBefore PronounBefore FirstInParagraph ShortUnreported")]
    [InlineData("They saw “an old red boat there” once.", "FourOrFiveWords NameBefore PronounBefore FirstInParagraph")]
    [InlineData("They saw “an old red boat, there by the sea” once.", "SixToTenWords HasInnerPunctuation NameBefore PronounBefore FirstInParagraph")]
    [InlineData("“We wait, all of us,” he said.", "FourOrFiveWords StartsUpper EndsWithComma HasFirstOrSecondPerson HasVerb HasInnerPunctuation StartsParagraph BeforeReportingVerb ReportingInSentence FirstInParagraph LongReported")]
    [InlineData("He said: “We wait, all of us.”", "FourOrFiveWords StartsUpper EndsWithStop HasFirstOrSecondPerson HasVerb HasInnerPunctuation AfterColon AfterReportingVerb ReportingNear NameBefore PronounBefore ReportingInSentence FirstInParagraph LongReported")]
    [InlineData("He said that “we wait for all of us”.", "SixToTenWords HasFirstOrSecondPerson HasVerb AfterThat ReportingNear NameBefore PronounBefore ReportingInSentence FirstInParagraph LongReported")]
    [InlineData("Ada, he said, “we wait for you.”", "FourOrFiveWords EndsWithStop HasFirstOrSecondPerson HasVerb AfterComma AfterReportingVerb ReportingNear NameBefore PronounBefore ReportingInSentence FirstInParagraph LongReported")]
    [InlineData("They call it “the Wall”.", "TwoOrThreeWords ReportingNear NameBefore PronounBefore ReportingInSentence FirstInParagraph")]
    [InlineData("It is known as the “Wall”.", "OneWord StartsUpper AfterKnownAs AfterArticle AfterAs NameBefore PronounBefore NamingInSentence FirstInParagraph ShortUnreported ShortNounPhrase")]
    [InlineData("It goes by the name “Wall” here.", "OneWord StartsUpper AfterKnownAs AfterTerm MannerBefore NameBefore PronounBefore FirstInParagraph ShortUnreported")]
    [InlineData("In her novel “The Old Sea” he drowns.", "TwoOrThreeWords TitleCase StartsUpper AfterWork FirstInParagraph ShortUnreported TitleUnended")]
    [InlineData("In the song called “The Old Sea” he drowns.", "TwoOrThreeWords TitleCase StartsUpper AfterReportingVerb AfterNaming AfterWork ReportingNear ReportingInSentence NamingInSentence FirstInParagraph TitleUnended")]
    [InlineData("The word is “sea” here.", "OneWord AfterTerm AfterBe FirstInParagraph ShortUnreported")]
    [InlineData("The “old sea” boats came.", "TwoOrThreeWords AfterArticle AfterCapitalized BeforeNoun FirstInParagraph ShortUnreported ShortNounPhrase")]
    [InlineData("Ada's “old sea” came.", "TwoOrThreeWords AfterPossessive NameBefore FirstInParagraph ShortUnreported ShortNounPhrase")]
    [InlineData("They met Ada “Sea” Bell there.", "OneWord StartsUpper AfterCapitalized NameBefore PronounBefore BeforeCapitalized InsideName FirstInParagraph ShortUnreported")]
    [InlineData("They spoke of the “old sea” to him.", "TwoOrThreeWords AfterArticle AfterOf ReportingNear NameBefore PronounBefore ReportingInSentence FirstInParagraph")]
    [InlineData("It is “old” now.", "OneWord AfterBe NameBefore PronounBefore FirstInParagraph ShortUnreported")]
    [InlineData("They took it as “old news” then.", "TwoOrThreeWords AfterIn AfterAs NameBefore PronounBefore FirstInParagraph ShortUnreported")]
    [InlineData("They saw a piece of “old news” then.", "TwoOrThreeWords AfterIn AfterOf NameBefore PronounBefore FirstInParagraph ShortUnreported")]
    [InlineData("He said so long ago that it was “old news” then.", "TwoOrThreeWords AfterBe ReportingFarther NameBefore PronounBefore ReportingInSentence FirstInParagraph")]
    [InlineData("Ada Bell nodded and was “old news” then.", "TwoOrThreeWords AfterBe ReportingNear NameBefore ReportingInSentence FirstInParagraph")]
    [InlineData("She was “old news” then.", "TwoOrThreeWords AfterBe NameBefore PronounBefore FirstInParagraph ShortUnreported")]
    [InlineData("He did not say “old news” then.", "TwoOrThreeWords AfterReportingVerb ReportingNear NameBefore PronounBefore Denied ReportingInSentence FirstInParagraph")]
    [InlineData("She never once said “old news” then.", "TwoOrThreeWords AfterReportingVerb ReportingNear NameBefore PronounBefore Denied ReportingInSentence FirstInParagraph")]
    [InlineData("Should anybody say “old news” then, go.", "TwoOrThreeWords AfterReportingVerb ReportingNear NameBefore BeforeReportingVerb ReportingInSentence FirstInParagraph")]
    [InlineData("If anyone says “old news” then, go.", "TwoOrThreeWords AfterReportingVerb ReportingNear Conditional BeforeReportingVerb ReportingInSentence FirstInParagraph")]
    [InlineData("“Old news” were told by them.", "TwoOrThreeWords StartsUpper StartsParagraph BeforeReportingVerb ReportingInSentence FirstInParagraph")]
    [InlineData("The “old sea” novel is here.", "TwoOrThreeWords AfterArticle AfterCapitalized BeforeNoun BeforeWork FirstInParagraph ShortUnreported ShortNounPhrase")]
    [InlineData("According to Ada, it is “old news” then.", "TwoOrThreeWords AfterBe NameBefore PronounBefore SourcePhraseInSentence FirstInParagraph")]
    [InlineData("It is, according to Ada, “old news” then.", "TwoOrThreeWords AfterComma NameBefore PronounBefore SourcePhraseInSentence FirstInParagraph")]
    [InlineData("He saw “old news” and she said so.", "TwoOrThreeWords NameBefore PronounBefore BeforeReportingVerb ReportingInSentence FirstInParagraph")]
    [InlineData("“12” was seen.", "NoWords StartsParagraph FirstInParagraph")]
    [InlineData("“Wait!” he said.", "OneWord StartsUpper EndsLively HasVerb StartsParagraph BeforeReportingVerb ReportingInSentence FirstInParagraph")]
    [InlineData("“Wait —” he said.", "OneWord StartsUpper EndsLively HasVerb StartsParagraph BeforeReportingVerb ReportingInSentence FirstInParagraph")]
    [InlineData("“I know — we wait.” So it was.", "FourOrFiveWords StartsUpper EndsWithStop HasFirstOrSecondPerson HasVerb HasInnerPunctuation StartsParagraph BeforeCapitalized FirstInParagraph")]
    [InlineData("“It is so.”\n\nHe left.", "TwoOrThreeWords StartsUpper EndsWithStop HasVerb StartsParagraph WholeParagraph FirstInParagraph ShortUnreported")]
    [InlineData("He left.\n\n“It is so.”\n\nHe went.", "TwoOrThreeWords StartsUpper EndsWithStop HasVerb StartsParagraph WholeParagraph FirstInParagraph ShortUnreported")]
    public void A_quotation_has_these_features_and_no_others(string text, string features) => All(text)[0].Should().Be(features);

    [Theory]
    [InlineData(
        "“Old news.” “New news.” They went.",
        "TwoOrThreeWords StartsUpper EndsWithStop StartsParagraph AnotherInSentence FirstInParagraph ShortUnreported",
        "TwoOrThreeWords StartsUpper EndsWithStop BeforeReportingVerb BeforeCapitalized BesideQuotation AnotherInSentence ShortUnreported")]
    [InlineData(
        "‘Old news’ it was. “We wait, all of us.” “We wait, all of you.”",
        "TwoOrThreeWords StartsUpper Single Headline StartsParagraph AnotherInSentence FirstInParagraph ShortUnreported",
        "FourOrFiveWords StartsUpper EndsWithStop HasFirstOrSecondPerson HasVerb HasInnerPunctuation AnotherInSentence",
        "FourOrFiveWords StartsUpper EndsWithStop HasFirstOrSecondPerson HasVerb HasInnerPunctuation BesideQuotation AnotherInSentence")]
    [InlineData(
        "The old ‘sea’ was “old news” to “all of us”.",
        "OneWord Single Headline AnotherInSentence FirstInParagraph ShortUnreported",
        "TwoOrThreeWords AfterBe AnotherInSentence ShortUnreported",
        "TwoOrThreeWords HasFirstOrSecondPerson AfterIn AnotherInSentence ShortUnreported")]
    [InlineData(
        "“He read ‘old news’ to us,” she said.",
        "SixToTenWords StartsUpper EndsWithComma HasFirstOrSecondPerson HasVerb StartsParagraph BeforeReportingVerb ReportingInSentence FirstInParagraph LongReported",
        "TwoOrThreeWords Nested AfterReportingVerb ReportingNear NameBefore PronounBefore ReportingInSentence FirstInParagraph")]
    [InlineData(
        "“It begins.\n\n“It goes on.”",
        "TwoOrThreeWords StartsUpper EndsWithStop HasVerb GoesOnOrContinues StartsParagraph WholeParagraph FirstInParagraph ShortUnreported",
        "TwoOrThreeWords StartsUpper EndsWithStop HasVerb GoesOnOrContinues StartsParagraph WholeParagraph FirstInParagraph ShortUnreported")]
    [InlineData(
        "They were “Old” and “New Sea” there.",
        "OneWord StartsUpper AfterBe NameBefore PronounBefore AnotherInSentence FirstInParagraph ShortUnreported",
        "TwoOrThreeWords TitleCase StartsUpper AnotherInSentence ShortUnreported TitleUnended")]
    public void Each_of_several_quotations_has_its_own(string text, params string[] features) => All(text).Should().Equal(features);

    private static List<string> All(string text)
    {
        using Workspace work = new();
        Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        List<string> all = [];
        for (int region = 0; region < work.Regions.Count; region++)
        {
            ulong set = KindClassifier.FeaturesOf(text, work.Tokens.Span, work.Regions.Span, region);
            KindFeatures.Has(set, KindFeature.Bias).Should().BeTrue();
            all.Add(string.Join(' ', Enumerable.Range(1, (int)KindFeature.Count - 1).Select(f => (KindFeature)f).Where(f => KindFeatures.Has(set, f))));
        }

        return all;
    }

    private static bool Has(string text, KindFeature feature)
    {
        using Workspace work = new();
        Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        return KindFeatures.Has(KindClassifier.FeaturesOf(text, work.Tokens.Span, work.Regions.Span, 0), feature);
    }
}
