using QuoteExtract.Model;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Tells direct speech, fragments of speech, and what is no speech at all.</summary>
internal static class KindClassifier
{
    public static void Classify(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<QuotationRegion> regions, WeightTable weights)
    {
        bool singleIsSecondary = SingleIsSecondary(regions);
        foreach (ref QuotationRegion region in regions)
        {
            if ((region.Flags & RegionFlags.Dash) != RegionFlags.None)
            {
                region.Kind = QuoteKind.Direct;
                continue;
            }

            KindContext at = Locate(text, tokens, region);
            at.SingleIsSecondary = singleIsSecondary;
            ulong features = KindFeatures.Of(at);
            region.Kind = KindWeights.Score(features, weights) < 0 ? QuoteKind.Other
                : IsFragment(at, features) ? QuoteKind.Mixed
                : QuoteKind.Direct;
        }
    }

    /// <summary>The features of a region, as the model sees it.</summary>
    internal static ulong FeaturesOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<QuotationRegion> regions, int region)
    {
        KindContext at = Locate(text, tokens, regions[region]);
        at.SingleIsSecondary = SingleIsSecondary(regions);
        return KindFeatures.Of(at);
    }

    internal static KindContext Locate(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, in QuotationRegion region)
    {
        int opening = TokenSearch.FirstAtOrAfter(tokens, region.Start);
        return new KindContext
        {
            Text = text,
            Tokens = tokens,
            Region = region,
            Before = opening - 1,
            First = TokenSearch.FirstAtOrAfter(tokens, region.ContentStart),
            Last = TokenSearch.FirstAtOrAfter(tokens, region.ContentEnd),
            Behind = TokenSearch.FirstAtOrAfter(tokens, region.End),
        };
    }

    private static bool SingleIsSecondary(ReadOnlySpan<QuotationRegion> regions)
    {
        int single = 0;
        int other = 0;
        foreach (ref readonly QuotationRegion region in regions)
        {
            if (region.Depth > 0)
                continue;
            if ((region.Style & (QuotationMarkStyles.StraightSingle | QuotationMarkStyles.CurlySingle)) != QuotationMarkStyles.Auto)
                single++;
            else
                other++;
        }

        return other > single;
    }

    // A fragment begins in lower case within the reporter's sentence, or is too short to be an utterance of its own.
    private static bool IsFragment(in KindContext at, ulong features)
    {
        if (KindFeatures.Has(features, KindFeature.StartsParagraph) || KindFeatures.Has(features, KindFeature.GoesOnOrContinues)
            || KindFeatures.Has(features, KindFeature.EndsLively))
        {
            return false;
        }

        bool introduced = KindFeatures.Has(features, KindFeature.AfterComma) || KindFeatures.Has(features, KindFeature.AfterColon);
        if (KindFeatures.Has(features, KindFeature.EndsWithComma) && KindFeatures.Has(features, KindFeature.BeforeReportingVerb))
            return false;
        bool upper = KindFeatures.Has(features, KindFeature.StartsUpper);
        if (introduced)
        {
            return !upper && !(KindFeatures.Has(features, KindFeature.HasVerb)
                && KindFeatures.Has(features, KindFeature.ReportingInSentence));
        }

        bool sentenceBefore = at.Before >= 0 && (at.EndsSentence(at.Before) || at.Tokens[at.Before].Kind == TokenKind.QuotationMark);
        bool clause = KindFeatures.Has(features, KindFeature.HasVerb) && !KindFeatures.Has(features, KindFeature.OneWord);
        return !(upper && (sentenceBefore || clause || KindFeatures.Has(features, KindFeature.EndsWithStop) || KindFeatures.Has(features, KindFeature.AfterReportingVerb)));
    }
}
