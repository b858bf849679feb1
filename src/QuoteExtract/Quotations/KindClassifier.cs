using QuoteExtract.Buffers;
using QuoteExtract.Model;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Tells direct speech, fragments of speech, and what is no speech at all.</summary>
internal static class KindClassifier
{
    /// <summary>
    /// The log-odds from which on a fragment in the reporter's sentence is taken for speech. Somebody must then be found to have said it, and a
    /// term that nobody said misleads more than a fragment left out: the end-to-end F1 of news is best here.
    /// </summary>
    private const float Least = 0.7f;

    public static void Classify(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<QuotationRegion> regions, WeightTable weights, bool english = true, Pace? pace = null) =>
        Classify(text, tokens, regions, SingleIsSecondary(regions), weights, english, pace);

    /// <summary>The same for a part of a text that is known to quote mainly with other marks than single ones, or not to.</summary>
    public static void Classify(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<QuotationRegion> regions, bool singleIsSecondary, WeightTable weights, bool english, Pace? pace)
    {
        bool foreign = !english || IsForeign(tokens);
        int done = 0;
        int opening = 0;
        foreach (ref QuotationRegion region in regions)
        {
            if ((done++ & Pace.Mask) == 0)
                pace?.At(done);
            if ((region.Flags & (RegionFlags.Dash | RegionFlags.Transcript)) != RegionFlags.None)
            {
                region.Kind = QuoteKind.Direct;
                continue;
            }

            opening = TokenSearch.FirstAtOrAfter(tokens, region.Start, opening);
            KindContext at = Locate(text, tokens, region, opening);
            at.SingleIsSecondary = singleIsSecondary;
            ulong features = KindFeatures.Of(at);
            bool speech = foreign ? !KindFeatures.Has(features, KindFeature.OneWord) || KindFeatures.Has(features, KindFeature.EndsLively)
                : region.Depth > 0 ? IsQuotedAgain(at, features)
                : !IsUnsaid(features) && !Citation.Is(at) && KindWeights.Score(features, weights) + Prior(features) >= LeastOf(at, features, regions, done - 1);
            region.Kind = !speech ? QuoteKind.Other
                : !foreign && IsFragment(at, features) ? QuoteKind.Mixed
                : QuoteKind.Direct;
        }
    }

    /// <summary>
    /// What a word says about itself the gold sets hold too rarely to be learned: terms, names things go by, titles
    /// that are written.
    /// </summary>
    private static float Prior(ulong features)
    {
        const float Term = -3;
        const float Named = -2.5f;
        const float Turn = 2;
        float prior = 0;
        if (KindFeatures.Has(features, KindFeature.AfterTerm) && !KindFeatures.Has(features, KindFeature.HasVerb))
            prior += Term;
        if (KindFeatures.Has(features, KindFeature.AfterKnownAs)
            || (KindFeatures.Has(features, KindFeature.AfterNaming) && IsWrittenLikeName(features)))
        {
            prior += Named;
        }

        // "STERN: …" and "…?" "…." are turns of talk.
        bool ended = KindFeatures.Has(features, KindFeature.EndsWithStop) || KindFeatures.Has(features, KindFeature.EndsLively);
        if (ended && (KindFeatures.Has(features, KindFeature.AfterColon) || KindFeatures.Has(features, KindFeature.BesideQuotation)))
            prior += Turn;
        return prior;
    }

    private static bool IsWrittenLikeName(ulong features) =>
        KindFeatures.Has(features, KindFeature.TitleCase) || (KindFeatures.Has(features, KindFeature.OneWord) && KindFeatures.Has(features, KindFeature.StartsUpper));

    /// <summary>"She didn't say 'perhaps never'": quoted, yet not said.</summary>
    private static bool IsUnsaid(ulong features) =>
        KindFeatures.Has(features, KindFeature.Denied) || KindFeatures.Has(features, KindFeature.Conditional);

    /// <summary>
    /// Inside of speech only a reporting clause of its own makes speech: the rest are titles, terms and words quoted
    /// as words. No gold set marks enough of them to learn it.
    /// </summary>
    private static bool IsQuotedAgain(in KindContext at, ulong features)
    {
        if (KindFeatures.Has(features, KindFeature.TitleCase) && !KindFeatures.Has(features, KindFeature.EndsWithComma))
            return false;
        if (!KindFeatures.Has(features, KindFeature.StartsUpper) && !KindFeatures.Has(features, KindFeature.EndsLively))
            return false;
        char mark = at.CharOf(at.Before);
        int word = mark is ',' or ':' ? at.Before - 1 : at.Before;
        const int Near = 3;
        for (int i = word; i > word - Near && i >= 0; i--)
        {
            if (at.Is(i, WordClasses.ReportingVerb) && at.Is(i, WordClasses.PastForm | WordClasses.PresentForm) && !at.Is(i - 1, WordClasses.Determiner))
                return !IsUnsaid(features);
            if (at.CharOf(i) != '\0')
                break;
        }

        bool pauses = KindFeatures.Has(features, KindFeature.EndsWithComma) || KindFeatures.Has(features, KindFeature.EndsLively) || at.CharOf(at.Behind) == ',';
        for (int i = at.Behind; pauses && i < at.Behind + Near + 1; i++)
        {
            if (at.Is(i, WordClasses.ReportingVerb) && at.Is(i, WordClasses.PastForm | WordClasses.PresentForm))
                return true;
        }

        return false;
    }

    /// <summary>Whether the lexicon knows too few of the words for English: then only marks can tell.</summary>
    private static bool IsForeign(ReadOnlySpan<Token> tokens)
    {
        const int Sampled = 400;
        int words = 0;
        int known = 0;
        foreach (ref readonly Token token in tokens[..Math.Min(tokens.Length, Sampled)])
        {
            if (token.Kind != TokenKind.Word || token.Has(TokenFlags.Capitalized))
                continue;
            words++;
            if (token.Classes != WordClasses.None)
                known++;
        }

        const int Enough = 4;
        return words >= Enough && known * 2 < words;
    }

    /// <summary>The features of a region, as the model sees it.</summary>
    internal static ulong FeaturesOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<QuotationRegion> regions, int region)
    {
        KindContext at = Locate(text, tokens, regions[region]);
        at.SingleIsSecondary = SingleIsSecondary(regions);
        LookAround(regions, region, ref at);
        return KindFeatures.Of(at);
    }

    private static float LeastOf(in KindContext at, ulong features, ReadOnlySpan<QuotationRegion> regions, int region) =>
        IsFragment(at, features) && !IsJoined(at, regions, region) ? Least : 0;

    /// <summary>"late" and "insulting": nothing but "and" or a comma after speech.</summary>
    private static bool IsJoined(in KindContext at, ReadOnlySpan<QuotationRegion> regions, int region)
    {
        int i = at.Before;
        if (at.Is(i, WordClasses.Coordinator))
            i--;
        if (at.CharOf(i) == ',')
            i--;
        return i != at.Before && region > 0 && (uint)i < (uint)at.Tokens.Length && at.Tokens[i].Kind == TokenKind.QuotationMark
            && regions[region - 1].End == at.Tokens[i].End && regions[region - 1].Kind != QuoteKind.Other;
    }

    /// <summary>What the regions before and behind tell: few of them, so that a text of marks alone takes no longer.</summary>
    private static void LookAround(ReadOnlySpan<QuotationRegion> regions, int region, ref KindContext at)
    {
        const int MostRegions = 4;
        const int Close = 100;
        const int Utterance = 40;
        ref readonly QuotationRegion here = ref regions[region];
        at.FirstInParagraph = true;
        for (int r = region - 1; r >= 0 && r >= region - MostRegions && regions[r].Paragraph == here.Paragraph; r--)
        {
            ref readonly QuotationRegion other = ref regions[r];
            if (other.Depth > 0 || other.End > here.Start)
                continue;
            at.FirstInParagraph = false;
            at.AnotherInSentence |= here.Start - other.End < Close;
            at.SpeechInParagraph |= other.End - other.Start > Utterance;
        }

        for (int r = region + 1; r < regions.Length && r <= region + MostRegions && regions[r].Paragraph == here.Paragraph; r++)
        {
            ref readonly QuotationRegion other = ref regions[r];
            if (other.Depth > 0 || other.Start < here.End)
                continue;
            at.AnotherInSentence |= other.Start - here.End < Close;
            at.SpeechInParagraph |= other.End - other.Start > Utterance;
        }
    }

    internal static KindContext Locate(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, in QuotationRegion region) =>
        Locate(text, tokens, region, TokenSearch.FirstAtOrAfter(tokens, region.Start));

    private static KindContext Locate(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, in QuotationRegion region, int opening)
    {
        int first = TokenSearch.FirstAtOrAfter(tokens, region.ContentStart, opening);
        int last = TokenSearch.FirstAtOrAfter(tokens, region.ContentEnd, first);
        return new KindContext
        {
            Text = text,
            Tokens = tokens,
            Region = region,
            Before = opening - 1,
            First = first,
            Last = last,
            Behind = TokenSearch.FirstAtOrAfter(tokens, region.End, last),
        };
    }

    public static bool SingleIsSecondary(ReadOnlySpan<QuotationRegion> regions)
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
