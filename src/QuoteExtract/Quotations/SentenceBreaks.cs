using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Where one sentence of the narration ends and the next begins.</summary>
internal static class SentenceBreaks
{
    /// <summary>Whether a sentence ends before the next token (or quotation).</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">All tokens.</param>
    /// <param name="regions">All regions.</param>
    /// <param name="items">The sentence under way.</param>
    /// <param name="next">The token that comes next.</param>
    /// <param name="nextRegion">The quotation that it opens, or -1.</param>
    public static bool Between(
        ReadOnlySpan<char> text,
        ReadOnlySpan<Token> tokens,
        ReadOnlySpan<QuotationRegion> regions,
        ReadOnlySpan<NarrativeItem> items,
        int next,
        int nextRegion)
    {
        int count = items.Length;
        if (count == 0)
            return false;
        if (tokens[next].Has(TokenFlags.ParagraphStart))
            return true;

        ref readonly NarrativeItem last = ref items[count - 1];
        if (last.IsQuotation)
            return AfterQuotation(text, tokens, regions[last.Region], next, nextRegion);

        ref readonly Token stop = ref tokens[last.Token];
        if (stop.Kind == TokenKind.Punctuation)
        {
            char c = text[stop.Start];
            if (IsClosingBracket(c) && count >= 2 && !items[count - 2].IsQuotation)
            {
                ref readonly Token inner = ref tokens[items[count - 2].Token];
                return inner.Kind == TokenKind.Punctuation && IsTerminal(text[inner.Start]) && StartsSentence(tokens[next], nextRegion);
            }

            if (!IsTerminal(c) || !StartsSentence(tokens[next], nextRegion))
                return false;
            if (c != '.' || stop.Length > 1 || count < 2)
                return true;
            ref readonly NarrativeItem before = ref items[count - 2];
            if (before.IsQuotation)
                return true;
            return !(tokens[before.Token].Is(WordClasses.Abbreviation) && before.Token + 1 == last.Token && !stop.Has(TokenFlags.SpaceBefore)
                && !IsSentenceOpener(tokens[next], nextRegion));
        }

        // "... in the U.S. The company": the stop of the abbreviation also ends the sentence.
        return stop.Has(TokenFlags.Dotted) && stop.Length > 2 && nextRegion < 0 && IsSentenceOpener(tokens[next], nextRegion);
    }

    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F';

    private static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    private static bool AfterQuotation(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, in QuotationRegion region, int next, int nextRegion)
    {
        int end = region.ContentEnd;
        while (end > region.ContentStart && (char.IsWhiteSpace(text[end - 1]) || IsInnerCloser(text[end - 1])))
            end--;
        if (end == region.ContentStart || !IsTerminal(text[end - 1]))
            return false;
        if (nextRegion >= 0)
            return true;
        ref readonly Token token = ref tokens[next];
        if (!StartsSentence(token, nextRegion))
            return false;

        // "Where are you?" Alice asked.  A capital after a mark that may close a question or a cry inside a sentence.
        return !LooksLikeReportingClause(text, tokens, next);
    }

    private static bool IsInnerCloser(char c) => c is '"' or '\'' or '\u2019' or '\u201D' or ')' or ']' or '_' or '*';

    /// <summary>A short stretch that runs "Name verb" or "verb Name" and then stops.</summary>
    private static bool LooksLikeReportingClause(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start)
    {
        const int Reach = 8;
        int end = Math.Min(tokens.Length, start + Reach);
        for (int i = start; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (i > start && token.Has(TokenFlags.ParagraphStart))
                return false;
            if (token.Is(WordClasses.ReportingVerb) && token.Is(WordClasses.PastForm | WordClasses.PresentForm) && !token.Has(TokenFlags.Capitalized))
                return Closes(text, tokens, i + 1);
            if (token.Kind == TokenKind.QuotationMark)
                return false;
            if (token.Kind == TokenKind.Punctuation && text[token.Start] is not ('.' or '-'))
                return false;
            if (token.Kind == TokenKind.Punctuation && token.Length == 1 && i > start && !tokens[i - 1].Is(WordClasses.Abbreviation))
                return false;
            bool nameLike = token.Has(TokenFlags.Capitalized | TokenFlags.Dotted) || token.Kind != TokenKind.Word
                || token.Is(WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.NameParticle | WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.Adjective);
            if (!nameLike)
                return false;
        }

        return false;
    }

    /// <summary>Whether the clause ends without reporting anything of its own: no "that", no colon, no quotation.</summary>
    private static bool Closes(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start)
    {
        const int Reach = 14;
        int end = Math.Min(tokens.Length, start + Reach);
        for (int i = start; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Has(TokenFlags.ParagraphStart))
                return true;
            if (token.Kind == TokenKind.QuotationMark || token.Is(WordClasses.Subordinator))
                return false;
            if (token.Kind != TokenKind.Punctuation)
                continue;
            if (text[token.Start] is ':')
                return false;
            if (IsTerminal(text[token.Start]) && !tokens[i - 1].Is(WordClasses.Abbreviation))
                return true;
        }

        return end == tokens.Length;
    }

    private static bool StartsSentence(in Token token, int region) =>
        region >= 0
        || token.Kind == TokenKind.Number
        || (token.Kind == TokenKind.Word && !token.Has(TokenFlags.HasLower))
        || token.Has(TokenFlags.Capitalized)
        || token.Kind is TokenKind.QuotationMark or TokenKind.Punctuation;

    /// <summary>A capitalised function word hardly goes on a sentence after an abbreviation.</summary>
    private static bool IsSentenceOpener(in Token token, int region) =>
        region < 0
        && token.Has(TokenFlags.Capitalized)
        && token.Is(WordClasses.Determiner | WordClasses.SubjectPronoun | WordClasses.Preposition | WordClasses.Subordinator
            | WordClasses.Coordinator | WordClasses.Possessive | WordClasses.Adverb);
}
