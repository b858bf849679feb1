using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Reads the features of one region off its tokens and their neighbours.</summary>
internal static class KindFeatures
{
    private const int Reach = 24;
    private const WordClasses Clausal = WordClasses.Auxiliary | WordClasses.CommonVerb | WordClasses.ReportingVerb;

    public static ulong Of(in KindContext at)
    {
        ulong set = Bit(KindFeature.Bias);
        AddContent(at, ref set);
        AddMarks(at, ref set);
        AddBefore(at, ref set);
        AddBehind(at, ref set);
        AddSentence(at, ref set);
        AddCombinations(ref set);
        return set;
    }

    public static bool Has(ulong set, KindFeature feature) => (set & Bit(feature)) != 0;

    private static ulong Bit(KindFeature feature) => 1UL << (int)feature;

    private static void Set(ref ulong set, KindFeature feature, bool present)
    {
        if (present)
            set |= Bit(feature);
    }

    private static void AddContent(in KindContext at, ref ulong set)
    {
        int words = 0;
        int capitalized = 0;
        int significant = 0;
        WordClasses seen = WordClasses.None;
        bool inner = false;
        int end = Math.Min(at.Last, at.First + 60);
        for (int i = at.First; i < end; i++)
        {
            ref readonly Token token = ref at.Tokens[i];
            if (token.Kind == TokenKind.Punctuation)
                inner |= i < at.Last - 1 && i > at.First;
            if (token.Kind != TokenKind.Word)
                continue;
            words++;
            seen |= token.Classes;
            if (token.Is(WordClasses.Determiner | WordClasses.Preposition | WordClasses.Coordinator) && words > 1)
                continue;
            significant++;
            if (token.Has(TokenFlags.Capitalized))
                capitalized++;
        }

        char last = at.Region.ContentEnd > at.Region.ContentStart ? at.Text[at.Region.ContentEnd - 1] : '\0';
        Set(ref set, KindFeature.NoWords, words == 0);
        Set(ref set, KindFeature.OneWord, words == 1);
        Set(ref set, KindFeature.TwoOrThreeWords, words is 2 or 3);
        Set(ref set, KindFeature.FourOrFiveWords, words is 4 or 5);
        Set(ref set, KindFeature.SixToTenWords, words is >= 6 and <= 10);
        Set(ref set, KindFeature.TitleCase, words > 1 && significant > 1 && capitalized == significant);
        Set(ref set, KindFeature.StartsUpper, at.First < at.Last && at.Tokens[at.First].Has(TokenFlags.Capitalized));
        Set(ref set, KindFeature.EndsWithComma, last == ',');
        Set(ref set, KindFeature.EndsWithStop, last == '.');
        Set(ref set, KindFeature.EndsLively, last is '!' or '?' or '\u2026' or '-' or '\u2014');
        Set(ref set, KindFeature.HasFirstOrSecondPerson, (seen & (WordClasses.FirstPerson | WordClasses.SecondPerson)) != WordClasses.None);
        Set(ref set, KindFeature.HasVerb, (seen & Clausal) != WordClasses.None);
        Set(ref set, KindFeature.HasInnerPunctuation, inner);
    }

    private static void AddMarks(in KindContext at, ref ulong set)
    {
        QuotationRegion region = at.Region;
        bool single = (region.Style & (QuotationMarkStyles.StraightSingle | QuotationMarkStyles.CurlySingle)) != QuotationMarkStyles.Auto
            && region.Depth == 0 && at.SingleIsSecondary;
        bool starts = at.Before < 0
            || IsParagraphBreak(at, at.Before, region.Start);
        bool ends = at.Behind >= at.Tokens.Length || at.Tokens[at.Behind].Has(TokenFlags.ParagraphStart);
        Set(ref set, KindFeature.Single, single);
        Set(ref set, KindFeature.Headline, single && region.Paragraph == 0);
        Set(ref set, KindFeature.Nested, region.Depth > 0);
        Set(ref set, KindFeature.GoesOnOrContinues, region.Continues >= 0 || (region.Flags & (RegionFlags.GoesOn | RegionFlags.SpansParagraphs)) != RegionFlags.None);
        Set(ref set, KindFeature.StartsParagraph, starts);
        Set(ref set, KindFeature.WholeParagraph, starts && ends);
    }

    private static bool IsParagraphBreak(in KindContext at, int before, int start)
    {
        for (int i = before + 1; i < at.Tokens.Length && at.Tokens[i].Start <= start; i++)
        {
            if (at.Tokens[i].Has(TokenFlags.ParagraphStart))
                return true;
        }

        return false;
    }

    private static void AddBefore(in KindContext at, ref ulong set)
    {
        int i = at.Before;
        if (Has(set, KindFeature.StartsParagraph))
            return;
        char mark = at.CharOf(i);
        Set(ref set, KindFeature.AfterColon, mark == ':');
        Set(ref set, KindFeature.AfterComma, mark == ',');
        int word = mark is ',' or ':' ? i - 1 : i;
        Set(ref set, KindFeature.AfterReportingVerb, at.Is(word, WordClasses.ReportingVerb));
        Set(ref set, KindFeature.AfterThat, at.IsText(word, "that"));
        bool naming = at.Is(word, WordClasses.NamingWord) && !at.IsText(word, "known");
        Set(ref set, KindFeature.AfterNaming, naming);
        Set(ref set, KindFeature.AfterKnownAs, (at.IsText(word, "as") || at.IsText(word, "the") || at.IsText(word, "name"))
            && (at.Is(word - 1, WordClasses.NamingWord) || at.Is(word - 2, WordClasses.NamingWord) || at.IsText(word, "name")));
        Set(ref set, KindFeature.AfterWork, at.Is(word, WordClasses.WorkNoun) || at.Is(word - 1, WordClasses.WorkNoun));
        Set(ref set, KindFeature.AfterTerm, IsTermNoun(at, word) || (at.Is(word, WordClasses.Auxiliary) && IsTermNoun(at, word - 1)));
        Set(ref set, KindFeature.AfterArticle, at.Is(i, WordClasses.Determiner) && !at.IsText(i, "that"));
        Set(ref set, KindFeature.AfterPossessive, at.Is(i, WordClasses.Possessive)
            || ((uint)i < (uint)at.Tokens.Length && at.Tokens[i].Kind == TokenKind.PossessiveSuffix));
        Set(ref set, KindFeature.AfterCapitalized, at.IsWord(i) && at.Tokens[i].Has(TokenFlags.Capitalized)
            && !at.Tokens[i].Has(TokenFlags.SentenceStart) && !at.Is(i, WordClasses.SubjectPronoun));
        Set(ref set, KindFeature.AfterIn, at.Is(i, WordClasses.Preposition));
        Set(ref set, KindFeature.AfterBe, at.Is(i, WordClasses.Auxiliary));
        Set(ref set, KindFeature.AfterAs, at.IsText(i, "as") || at.IsText(i - 1, "as"));
        Set(ref set, KindFeature.AfterOf, at.IsText(i, "of") || at.IsText(i - 1, "of"));
        bool denied = at.Is(word, WordClasses.ReportingVerb)
            && (at.Is(word - 1, WordClasses.Negation) || (at.Is(word - 2, WordClasses.Negation) && !at.Is(word - 1, WordClasses.Coordinator)));
        Set(ref set, KindFeature.Denied, denied);
    }

    // A word for words themselves: what follows in marks is mentioned, not said.
    private static bool IsTermNoun(in KindContext at, int token)
    {
        if (!at.IsWord(token))
            return false;
        Token word = at.Tokens[token];
        return at.Text.Slice(word.Start, word.Length) is "term" or "terms" or "word" or "words" or "phrase" or "phrases"
            or "slogan" or "slogans" or "motto" or "mottos" or "name" or "names" or "nickname" or "label" or "marked"
            or "spelled" or "spelt" or "sign" or "signs" or "banner" or "inscription" or "inscribed" or "reading"
            or "theme" or "acronym" or "so-called" or "hashtag" or "means";
    }

    private static void AddBehind(in KindContext at, ref ulong set)
    {
        int i = at.Behind;
        if (i >= at.Tokens.Length || at.Tokens[i].Has(TokenFlags.ParagraphStart))
            return;
        int word = at.CharOf(i) is ',' or '-' or '\u2014' ? i + 1 : i;
        bool reports = false;
        for (int k = word; k < word + 5 && k < at.Tokens.Length && !at.EndsSentence(k); k++)
            reports |= at.Is(k, WordClasses.ReportingVerb | WordClasses.MannerVerb);
        Set(ref set, KindFeature.BeforeReportingVerb, reports);
        bool capitalized = at.IsWord(i) && at.Tokens[i].Has(TokenFlags.Capitalized);
        Set(ref set, KindFeature.BeforeCapitalized, capitalized);
        Set(ref set, KindFeature.BeforeNoun, at.IsWord(i) && !capitalized && at.Is(i, WordClasses.CommonNoun | WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.GroupNoun | WordClasses.DocumentNoun));
        Set(ref set, KindFeature.BeforeWork, at.Is(i, WordClasses.WorkNoun));
        Set(ref set, KindFeature.InsideName, capitalized && Has(set, KindFeature.AfterCapitalized) && at.Last - at.First <= 3
            && !Has(set, KindFeature.AfterReportingVerb));
    }

    private static void AddSentence(in KindContext at, ref ulong set)
    {
        bool source = false;
        bool conditional = false;
        WordClasses seen = Has(set, KindFeature.StartsParagraph) ? WordClasses.None : AddSentenceBefore(at, ref set, ref source, ref conditional);

        for (int i = at.Behind; i < at.Tokens.Length && i < at.Behind + Reach; i++)
        {
            if (at.EndsSentence(i) || at.Tokens[i].Has(TokenFlags.ParagraphStart))
                break;
            seen |= Look(at, i, ref source, ref conditional);
        }

        Set(ref set, KindFeature.ReportingInSentence, (seen & WordClasses.ReportingVerb) != WordClasses.None);
        Set(ref set, KindFeature.SourcePhraseInSentence, source);
        Set(ref set, KindFeature.NamingInSentence, (seen & WordClasses.NamingWord) != WordClasses.None);
        Set(ref set, KindFeature.Conditional, conditional);
        Set(ref set, KindFeature.BesideQuotation,
            (uint)at.Before < (uint)at.Tokens.Length && at.Tokens[at.Before].Kind == TokenKind.QuotationMark);
        Set(ref set, KindFeature.AnotherInSentence, at.AnotherInSentence);
        Set(ref set, KindFeature.SpeechInParagraph, at.SpeechInParagraph);
        Set(ref set, KindFeature.FirstInParagraph, at.FirstInParagraph);
    }

    /// <summary>How far before stands a verb of speech, and is there somebody to be its subject?</summary>
    /// <returns>The classes of all words before it in the sentence.</returns>
    private static WordClasses AddSentenceBefore(in KindContext at, ref ulong set, ref bool source, ref bool conditional)
    {
        const int Near = 4;
        const int Far = 10;
        const WordClasses NoName = WordClasses.Ordinaries | WordClasses.Determiner | WordClasses.Preposition | WordClasses.Subordinator;
        WordClasses seen = WordClasses.None;
        int nearest = int.MaxValue;
        bool beside = true;
        bool manner = false;
        bool name = false;
        bool pronoun = false;
        for (int i = at.Before; i >= 0 && i > at.Before - Reach && !at.EndsSentence(i); i--)
        {
            ref readonly Token token = ref at.Tokens[i];
            seen |= Look(at, i, ref source, ref conditional);

            // Another quotation parts what is before it from this one.
            beside &= token.Kind != TokenKind.QuotationMark;
            if (beside)
            {
                int distance = at.Before - i;
                if (token.Is(WordClasses.ReportingVerb))
                    nearest = Math.Min(nearest, distance);
                manner |= token.Is(WordClasses.MannerVerb) && distance < Far;
                name |= token.Kind == TokenKind.Word && token.Has(TokenFlags.Capitalized) && !token.Is(NoName);
                pronoun |= token.Is(WordClasses.SubjectPronoun);
            }

            if (token.Has(TokenFlags.ParagraphStart))
                break;
        }

        Set(ref set, KindFeature.ReportingNear, nearest < Near);
        Set(ref set, KindFeature.ReportingFarther, nearest >= Near && nearest < Far);
        Set(ref set, KindFeature.MannerBefore, manner);
        Set(ref set, KindFeature.NameBefore, name);
        Set(ref set, KindFeature.PronounBefore, pronoun);
        return seen;
    }

    private static void AddCombinations(ref ulong set)
    {
        bool brief = Has(set, KindFeature.OneWord) || Has(set, KindFeature.TwoOrThreeWords);
        bool reported = Has(set, KindFeature.ReportingInSentence) || Has(set, KindFeature.SourcePhraseInSentence);
        bool ended = Has(set, KindFeature.EndsWithComma) || Has(set, KindFeature.EndsWithStop) || Has(set, KindFeature.EndsLively);
        Set(ref set, KindFeature.ShortUnreported, brief && !reported);
        Set(ref set, KindFeature.ShortNounPhrase, brief && !reported
            && (Has(set, KindFeature.AfterArticle) || Has(set, KindFeature.AfterPossessive) || Has(set, KindFeature.BeforeNoun)));
        Set(ref set, KindFeature.TitleUnended, Has(set, KindFeature.TitleCase) && !ended);
        Set(ref set, KindFeature.LongReported, !brief && reported);
    }

    /// <summary>Looks at one word of the sentence.</summary>
    /// <returns>Its classes.</returns>
    private static WordClasses Look(in KindContext at, int i, ref bool source, ref bool conditional)
    {
        const string Source = "according";
        const string Condition = "if";
        ref readonly Token token = ref at.Tokens[i];
        if (token.Length == Source.Length)
            source |= at.IsText(i, Source);
        else if (token.Length == Condition.Length)
            conditional |= at.IsText(i, Condition) && at.Is(i + 1, WordClasses.IndefinitePronoun);
        return token.Classes;
    }
}
