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
        KindFeature.Bias => 0.8f,
        KindFeature.OneWord => -1.5f,
        KindFeature.TwoOrThreeWords => -0.5f,
        KindFeature.FourOrFiveWords => -0.3f,
        KindFeature.SixToTenWords => -0.2f,
        KindFeature.NoWords => -4.6f,
        KindFeature.TitleCase => -2.1f,
        KindFeature.StartsUpper => 0.1f,
        KindFeature.EndsWithComma => 0.5f,
        KindFeature.EndsWithStop => 1.3f,
        KindFeature.EndsLively => 1.3f,
        KindFeature.HasFirstOrSecondPerson => 0.7f,
        KindFeature.HasVerb => 0.6f,
        KindFeature.HasInnerPunctuation => 0.0f,
        KindFeature.Single => -2.0f,
        KindFeature.Nested => -0.7f,
        KindFeature.GoesOnOrContinues => 3.0f,
        KindFeature.Headline => -3.0f,
        KindFeature.StartsParagraph => 1.2f,
        KindFeature.WholeParagraph => -0.6f,
        KindFeature.AfterColon => 0.3f,
        KindFeature.AfterComma => 0.0f,
        KindFeature.AfterReportingVerb => 0.3f,
        KindFeature.AfterThat => 1.0f,
        KindFeature.AfterNaming => -1.6f,
        KindFeature.AfterKnownAs => -1.6f,
        KindFeature.AfterWork => -1.2f,
        KindFeature.AfterTerm => -0.1f,
        KindFeature.AfterArticle => 0.4f,
        KindFeature.AfterPossessive => -0.5f,
        KindFeature.AfterCapitalized => -0.1f,
        KindFeature.AfterIn => -0.3f,
        KindFeature.AfterBe => 1.1f,
        KindFeature.Denied => -2.5f,
        KindFeature.Conditional => -2.5f,
        KindFeature.BeforeReportingVerb => 0.3f,
        KindFeature.BeforeNoun => -0.5f,
        KindFeature.BeforeCapitalized => -0.2f,
        KindFeature.BeforeWork => -0.8f,
        KindFeature.InsideName => -2.5f,
        KindFeature.ReportingInSentence => 0.9f,
        KindFeature.SourcePhraseInSentence => 0.9f,
        KindFeature.NamingInSentence => 0.3f,
        KindFeature.BesideQuotation => 0.6f,
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
