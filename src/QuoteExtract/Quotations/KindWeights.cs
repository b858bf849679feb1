namespace QuoteExtract.Quotations;

/// <summary>What each feature adds to the log-odds that a region is speech. Set by hand after counts on training data.</summary>
internal static class KindWeights
{
    private static readonly float[] Weights = Table();

    /// <summary>Below 0 it is no speech.</summary>
    public static float Score(ulong features)
    {
        float score = 0;
        while (features != 0)
        {
            score += Weights[System.Numerics.BitOperations.TrailingZeroCount(features)];
            features &= features - 1;
        }

        return score;
    }

    private static float Of(KindFeature feature) => feature switch
    {
        KindFeature.Bias => 1.0f,
        KindFeature.OneWord => -0.6f,
        KindFeature.TwoOrThreeWords => 0.1f,
        KindFeature.FourOrFiveWords => -0.2f,
        KindFeature.SixToTenWords => -0.1f,
        KindFeature.NoWords => -1.1f,
        KindFeature.TitleCase => -2.3f,
        KindFeature.StartsUpper => 0.3f,
        KindFeature.EndsWithComma => 0.3f,
        KindFeature.EndsWithStop => 1.1f,
        KindFeature.EndsLively => 1.0f,
        KindFeature.HasFirstOrSecondPerson => 0.7f,
        KindFeature.HasVerb => 0.4f,
        KindFeature.HasInnerPunctuation => 0.1f,
        KindFeature.Single => -3.0f,
        KindFeature.Nested => -0.7f,
        KindFeature.GoesOnOrContinues => 3.0f,
        KindFeature.Headline => -1.7f,
        KindFeature.StartsParagraph => 1.0f,
        KindFeature.WholeParagraph => -1.0f,
        KindFeature.AfterColon => -0.8f,
        KindFeature.AfterComma => -0.5f,
        KindFeature.AfterReportingVerb => -0.0f,
        KindFeature.AfterThat => 0.8f,
        KindFeature.AfterNaming => -1.6f,
        KindFeature.AfterKnownAs => -1.5f,
        KindFeature.AfterWork => -0.9f,
        KindFeature.AfterTerm => -1.5f,
        KindFeature.AfterArticle => -0.0f,
        KindFeature.AfterPossessive => -0.8f,
        KindFeature.AfterCapitalized => -0.3f,
        KindFeature.AfterIn => -0.6f,
        KindFeature.AfterBe => 0.7f,
        KindFeature.Denied => -2.5f,
        KindFeature.Conditional => -2.5f,
        KindFeature.BeforeReportingVerb => 0.1f,
        KindFeature.BeforeNoun => -0.6f,
        KindFeature.BeforeCapitalized => -0.2f,
        KindFeature.BeforeWork => -0.6f,
        KindFeature.InsideName => -2.5f,
        KindFeature.ReportingInSentence => 0.6f,
        KindFeature.SourcePhraseInSentence => 0.6f,
        KindFeature.NamingInSentence => 0.2f,
        KindFeature.BesideQuotation => 0.6f,
        KindFeature.ShortUnreported => -0.8f,
        KindFeature.ShortNounPhrase => -0.5f,
        KindFeature.TitleUnended => 0.1f,
        KindFeature.LongReported => 0.6f,
        _ => 0f,
    };

    private static float[] Table()
    {
        float[] weights = new float[(int)KindFeature.Count];
        for (int i = 0; i < weights.Length; i++)
            weights[i] = Of((KindFeature)i);
        return weights;
    }
}
