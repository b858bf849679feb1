using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Finds how far a run of capitalised words that can be one name goes.</summary>
internal static class NameRun
{
    /// <summary>Longer runs are headlines.</summary>
    public const int MostTokens = 16;

    private const WordClasses FunctionWords = WordClasses.Determiner | WordClasses.Possessive | WordClasses.Preposition
        | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Negation
        | WordClasses.SubjectPronoun | WordClasses.ObjectPronoun | WordClasses.IndefinitePronoun;

    private const WordClasses NameLike = WordClasses.GivenMale | WordClasses.GivenFemale | WordClasses.Title | WordClasses.Place
        | WordClasses.Organization | WordClasses.OrganizationWord | WordClasses.Demonym | WordClasses.RoleNoun | WordClasses.Nationality;

    private const WordClasses TakesOf = WordClasses.OrganizationWord | WordClasses.RoleNoun | WordClasses.Title | WordClasses.DocumentNoun;

    /// <summary>Whether a name can begin at a token.</summary>
    public static bool CanStart(in MentionContext context, int i)
    {
        ref readonly Token token = ref context.Tokens[i];
        if (token.Kind != TokenKind.Word || !token.Has(TokenFlags.Capitalized) || token.Is(FunctionWords))
            return token.Kind == TokenKind.Word && context.Text[token.Start] == '@';
        if (token.Is(WordClasses.Calendar) && !token.Is(WordClasses.GivenFemale | WordClasses.GivenMale))
            return false;
        if (token.Length == 1 && !token.Has(TokenFlags.Dotted))
            return false;
        if (!context.OpensSentence(i) || token.Is(NameLike) || !token.Is(WordClasses.Ordinaries))
            return true;

        // A frequent word with a capital because it stands first: a name only if the name goes on.
        return false;
    }

    /// <summary>Returns the token after the run that starts at <paramref name="start"/>.</summary>
    public static int Extend(in MentionContext context, int start)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        int region = context.RegionOfToken[start];
        int limit = Math.Min(tokens.Length, start + MostTokens);
        bool organizational = tokens[start].Is(TakesOf);
        int end = start + 1;
        int i = end;
        while (i < limit)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Has(TokenFlags.ParagraphStart) || context.RegionOfToken[i] != region)
            {
                int resumed = AfterNickname(context, i, region);
                if (resumed < 0)
                    break;
                i = resumed;
                continue;
            }

            if (Continues(context, i))
            {
                organizational |= token.Is(TakesOf);
                end = ++i;
                continue;
            }

            // The full stop of "Mr." or "St."; not the one that ends the sentence.
            if (token.Kind == TokenKind.Punctuation && context.Text[token.Start] == '.' && token.Length == 1
                && tokens[i - 1].Is(WordClasses.Abbreviation) && i == end && i + 1 < limit && Continues(context, i + 1)
                && tokens[i + 1].Has(TokenFlags.SpaceBefore))
            {
                i++;
                continue;
            }

            int joined = AfterJoiner(context, i, organizational);
            if (joined < 0 || joined >= limit || !Continues(context, joined) || context.RegionOfToken[joined] != region)
                break;
            i = joined;
        }

        if (end + 1 < limit && IsComma(context, end) && tokens[end + 1].Is(WordClasses.NameSuffix) && tokens[end + 1].Has(TokenFlags.Capitalized))
            end += 2;
        if (tokens[end - 1].Is(WordClasses.NameSuffix) && tokens[end - 1].Is(WordClasses.Abbreviation) && context.IsMark(end, '.') && !EndsSentence(context, end))
            end++;
        return end;
    }

    private static bool EndsSentence(in MentionContext context, int stop) =>
        stop + 1 >= context.Tokens.Length
        || context.Tokens[stop + 1].Has(TokenFlags.ParagraphStart | TokenFlags.Capitalized)
        || context.Tokens[stop + 1].Kind == TokenKind.QuotationMark;

    private static bool Continues(in MentionContext context, int i)
    {
        ref readonly Token token = ref context.Tokens[i];
        return token.Kind == TokenKind.Word
            && token.Has(TokenFlags.Capitalized)
            && !token.Has(TokenFlags.ParagraphStart)
            && !token.Is(WordClasses.SubjectPronoun | WordClasses.Auxiliary | WordClasses.Relative)
            && !(token.Is(WordClasses.Determiner | WordClasses.Preposition | WordClasses.Subordinator) && !token.Is(WordClasses.GivenFemale | WordClasses.GivenMale))
            && !(token.Is(WordClasses.Calendar) && !token.Is(WordClasses.GivenFemale | WordClasses.GivenMale))
            && !(token.Length == 1 && !token.Has(TokenFlags.Dotted) && context.Text[token.Start] == 'I');
    }

    /// <summary>Skips what joins two parts of one name: "de", "bin", "&amp;", the "of" of an institution.</summary>
    private static int AfterJoiner(in MentionContext context, int i, bool organizational)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        ref readonly Token token = ref tokens[i];
        if (token.Kind == TokenKind.Punctuation)
            return context.Text[token.Start] == '&' ? i + 1 : -1;
        if (token.Kind != TokenKind.Word || token.Has(TokenFlags.Capitalized))
            return -1;
        if (token.Is(WordClasses.NameParticle))
        {
            int particles = 0;
            while (i < tokens.Length && particles < 3 && tokens[i].Is(WordClasses.NameParticle) && !tokens[i].Has(TokenFlags.Capitalized))
            {
                i++;
                particles++;
            }

            return i;
        }

        if (!organizational || token.Has(TokenFlags.LineStart))
            return -1;
        ReadOnlySpan<char> word = context.WordAt(i);
        bool of = word is "of" or "for" or "on";
        if (!of && !(word is "and" && OrganizationWordFollows(context, i + 1)))
            return -1;
        return i + 1 < tokens.Length && context.WordAt(i + 1) is "the" ? i + 2 : i + 1;
    }

    private static bool OrganizationWordFollows(in MentionContext context, int i)
    {
        // "Department of Health and Human Services": the last word tells that the run is one institution.
        int end = Math.Min(context.Tokens.Length, i + 4);
        for (; i < end && Continues(context, i); i++)
        {
            if (context.Tokens[i].Is(WordClasses.OrganizationWord))
                return true;
        }

        return false;
    }

    /// <summary>Steps over a nickname in marks: Dwayne "The Rock" Johnson.</summary>
    private static int AfterNickname(in MentionContext context, int i, int region)
    {
        const int MostWords = 5;
        ReadOnlySpan<Token> tokens = context.Tokens;
        int inside = context.RegionOfToken[i];
        if (inside < 0 || inside == region || context.Regions[inside].Kind != QuoteKind.Other)
            return -1;
        int end = Math.Min(tokens.Length, i + MostWords);
        while (i < end && context.RegionOfToken[i] == inside)
            i++;
        return i < end && context.RegionOfToken[i] == region && Continues(context, i) && !tokens[i].Is(WordClasses.Ordinaries) ? i : -1;
    }

    private static bool IsComma(in MentionContext context, int i) =>
        context.Tokens[i].Kind == TokenKind.Punctuation && context.Text[context.Tokens[i].Start] == ',';
}
