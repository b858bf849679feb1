using System.Runtime.CompilerServices;
using QuoteExtract.Lexicon;
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

    /// <summary>Whether a name can begin at a token.</summary>
    public static bool CanStart(in MentionContext context, int i)
    {
        ref readonly Token token = ref context.Tokens[i];
        if (token.Kind != TokenKind.Word)
            return false;
        if (!token.Has(TokenFlags.Capitalized))
            return token.Has(TokenFlags.Handle) || HasParticle(context, i);
        if (token.Is(FunctionWords))
            return token.Has(TokenFlags.Handle) || (token.Is(WordClasses.Auxiliary) && AuxiliaryName.Is(context, i));
        if (token.Is(WordClasses.Calendar) && ((!token.Is(WordClasses.GivenFemale | WordClasses.GivenMale) && !BeginsName(context, i)) || IsDate(context, i)))
            return CalendarName.Speaks(context, i);
        if (token.Length == 1 && !token.Has(TokenFlags.Dotted))
            return false;

        // "Ph.D.": neither its first part nor the initial alone that is the rest of it names anybody.
        if (context.IsMark(i + 1, '.') && i + 2 < context.Tokens.Length && context.Tokens[i + 2].Has(TokenFlags.Dotted) && !context.Tokens[i + 2].Has(TokenFlags.SpaceBefore))
            return false;
        if (token.Length == 2 && token.Has(TokenFlags.Dotted) && (i + 1 >= context.Tokens.Length || !Continues(context, i + 1)))
            return false;

        // COVID-19, F-16: things; (R-Texas): a party and a state.
        if (token.Has(TokenFlags.Hyphenated) && (token.Has(TokenFlags.HasDigit) || IsPartyLabel(context, i)))
            return false;

        // "STERN:" labels who talks, whatever the word means.
        if (token.Has(TokenFlags.AllCapitals) && token.Has(TokenFlags.ParagraphStart) && context.IsMark(i + 1, ':'))
            return true;

        if (Headline.CutsAt(context, i, i + 1, i))
            return false;

        // "Finance chief Ada Ruiz": what somebody is the head of.
        if (token.Is(WordClasses.OrganizationWord) && token.Has(TokenFlags.HasLower) && context.OpensSentence(i) && i + 1 < context.Tokens.Length
            && context.Tokens[i + 1].Is(WordClasses.RoleNoun) && !context.Tokens[i + 1].Has(TokenFlags.Capitalized | TokenFlags.ParagraphStart)
            && !context.Tokens[i + 1].Is(WordClasses.ReportingVerb | WordClasses.CommonVerb | WordClasses.MannerVerb))
        {
            return false;
        }

        // A frequent word or a participle has a capital because it stands first; it names nobody.
        if (!context.OpensSentence(i) || token.Is(NameLike | WordClasses.Calendar))
            return true;

        // "STERN: Why so long?"
        if (token.Has(TokenFlags.AllCapitals) && token.Has(TokenFlags.ParagraphStart) && context.IsMark(i + 1, ':'))
            return true;
        return token.Is(WordClasses.Ordinaries) ? NamesPlace(context, i) : !(IsParticiple(context, i) || IsCompound(context, i));
    }

    /// <summary>"Jun Watanabe": a short form of a month before a word that looks like a surname.</summary>
    private static bool BeginsName(in MentionContext context, int i)
    {
        const int Short = 3;
        return context.Tokens[i].Length == Short && i + 1 < context.Tokens.Length && context.Tokens[i + 1].Classes == WordClasses.None
            && context.Tokens[i + 1].Has(TokenFlags.Capitalized) && context.Tokens[i + 1].Has(TokenFlags.HasLower);
    }

    /// <summary>"in June", "June 4", "last May".</summary>
    public static bool IsDate(in MentionContext context, int i)
    {
        if (i + 1 < context.Tokens.Length && context.Tokens[i + 1].Kind == TokenKind.Number)
            return true;
        return i > 0 && (context.Tokens[i - 1].Kind == TokenKind.Number
            || context.WordAt(i - 1) is "in" or "In" or "since" or "Since" or "until" or "Until" or "by" or "last" or "Last" or "next" or "of" or "early" or "late" or "mid" or "this");
    }

    /// <summary>"R-Texas" in "Ada Ruiz (R-Texas)".</summary>
    public static bool IsPartyLabel(in MentionContext context, int i)
    {
        if (i == 0 || !context.Tokens[i].Has(TokenFlags.Hyphenated))
            return false;
        ReadOnlySpan<char> word = context.WordAt(i);
        return word.Length > 2 && word[0] is 'R' or 'D' or 'I' && word[1] == '-' && char.IsUpper(word[2])
            && (context.IsMark(i - 1, '(') || context.IsMark(i - 1, ',') || context.IsMark(i - 1, '['));
    }

    /// <summary>"New Hampshire" at the head of a sentence.</summary>
    private static bool NamesPlace(in MentionContext context, int i) =>
        i + 1 < context.Tokens.Length && context.Tokens[i + 1].Has(TokenFlags.Capitalized) && context.Tokens[i + 1].Is(WordClasses.Place)
        && context.WordAt(i) is "New" or "North" or "South" or "East" or "West" or "Northern" or "Southern" or "Great" or "Upper" or "Lower" or "Central";

    /// <summary>"Fourteen-year-old", "Co-developer": an ordinary word ends it.</summary>
    public static bool IsCompound(in MentionContext context, int i)
    {
        const WordClasses Common = WordClasses.Ordinaries | WordClasses.RoleNoun | WordClasses.Preposition;
        if (!context.Tokens[i].Has(TokenFlags.Hyphenated))
            return false;
        ReadOnlySpan<char> word = context.WordAt(i);
        ReadOnlySpan<char> end = word[(word.LastIndexOf('-') + 1)..];
        return end.Length > 2 && char.IsLower(end[0]) && (EnglishLexicon.Lookup(end) & Common) != WordClasses.None;
    }

    /// <summary>"Underwhelmed": no list has every verb.</summary>
    private static bool IsParticiple(in MentionContext context, int i)
    {
        const int Shortest = 7;
        ref readonly Token token = ref context.Tokens[i];
        return token.Length >= Shortest && token.Classes == WordClasses.None && token.Has(TokenFlags.HasLower)
            && context.Text[token.End - 2] == 'e' && context.Text[token.End - 1] == 'd';
    }

    /// <summary>"al-Amr", "el-Sisi".</summary>
    private static bool HasParticle(in MentionContext context, int i)
    {
        ref readonly Token token = ref context.Tokens[i];
        if (!token.Has(TokenFlags.Hyphenated) || token.Has(TokenFlags.Capitalized))
            return false;
        ReadOnlySpan<char> word = context.WordAt(i);
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1])
            && word[..hyphen] is "al" or "el" or "ul" or "as" or "ash" or "ad" or "ar" or "at" or "az" or "bin" or "ibn" or "ol";
    }

    /// <summary>Returns the token after the run that starts at <paramref name="start"/>.</summary>
    public static int Extend(in MentionContext context, int start)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        int region = context.RegionOfToken[start];
        int limit = Math.Min(tokens.Length, start + MostTokens);
        bool joined = false;
        int end = start + 1;
        int i = end;
        while (i < limit)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Has(TokenFlags.ParagraphStart) || context.RegionOfToken[i] != region)
            {
                int resumed = NameJoiner.AfterNickname(context, i, region);
                if (resumed < 0)
                    break;
                i = resumed;
                continue;
            }

            if (EndsPlainly(context, token))
                break;
            if (Continues(context, i) || IsOddSurname(context, end, i))
            {
                if (Headline.CutsAt(context, start, i + 1, i))
                    break;
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

            int next = token.Kind == TokenKind.PossessiveSuffix && i == end && IsOfGroup(context, i) ? i + 1 : NameJoiner.After(context, start, i, joined);
            if (next < 0 || next >= limit || !Continues(context, next) || context.RegionOfToken[next] != region)
                break;
            joined = true;
            i = next;
        }

        if (end + 1 >= limit)
            return AfterFullStop(context, end);
        if (NameTail.MayBegin(tokens[end], end - start))
            end = NameTail.After(context, start, end, limit);
        if (end + 1 < limit && tokens[end + 1].Is(WordClasses.NameSuffix) && IsComma(context, end) && tokens[end + 1].Has(TokenFlags.Capitalized))
            end += 2;
        return AfterFullStop(context, end);
    }

    /// <summary>Whether a token behind a name, in its paragraph and quotation, is one of those that can neither go on with it nor join it to more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsPlainly(in MentionContext context, in Token token)
    {
        // "and", "of", "van"
        const WordClasses Joiner = WordClasses.Preposition | WordClasses.Coordinator | WordClasses.NameParticle;
        return token.Kind switch
        {
            TokenKind.Word => !token.Has(TokenFlags.Capitalized | TokenFlags.Hyphenated) && !token.Is(Joiner),
            TokenKind.Punctuation => context.Text[token.Start] is not ('.' or '&'),
            _ => token.Kind != TokenKind.PossessiveSuffix,
        };
    }

    private static int AfterFullStop(in MentionContext context, int end)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        if (tokens[end - 1].Is(WordClasses.NameSuffix) && tokens[end - 1].Is(WordClasses.Abbreviation) && context.IsMark(end, '.') && !EndsSentence(context, end))
            end++;
        return end;
    }

    /// <summary>"People's Alliance", "Women's National Union": an institution of a group, named with a capital.</summary>
    private static bool IsOfGroup(in MentionContext context, int suffix)
    {
        ref readonly Token group = ref context.Tokens[suffix - 1];
        return group.Is(WordClasses.GroupNoun) && group.Has(TokenFlags.HasLower) && NameJoiner.OrganizationWordFollows(context, suffix + 1);
    }

    /// <summary>"Martin How": within a sentence a small word has a capital for no other reason.</summary>
    private static bool IsOddSurname(in MentionContext context, int end, int i)
    {
        const WordClasses Odd = WordClasses.Subordinator | WordClasses.Auxiliary | WordClasses.Preposition;
        const WordClasses GivenName = WordClasses.GivenMale | WordClasses.GivenFemale;
        ref readonly Token token = ref context.Tokens[i];
        return token.Is(Odd) && i == end && token.Kind == TokenKind.Word && token.Has(TokenFlags.Capitalized) && token.Has(TokenFlags.HasLower)
            && context.Tokens[i - 1].Is(GivenName) && !context.Tokens[i - 1].Is(WordClasses.Ordinaries) && !Headline.Is(context, i, i + 1);
    }

    private static bool EndsSentence(in MentionContext context, int stop) =>
        stop + 1 >= context.Tokens.Length
        || context.Tokens[stop + 1].Has(TokenFlags.ParagraphStart | TokenFlags.Capitalized)
        || context.Tokens[stop + 1].Kind == TokenKind.QuotationMark;

    public static bool Continues(in MentionContext context, int i)
    {
        ref readonly Token token = ref context.Tokens[i];
        return token.Kind == TokenKind.Word
            && (token.Has(TokenFlags.Capitalized) || HasParticle(context, i))
            && !token.Has(TokenFlags.ParagraphStart)
            && !token.Is(WordClasses.SubjectPronoun | WordClasses.Auxiliary | WordClasses.Relative | WordClasses.Coordinator)
            && !(token.Is(WordClasses.Determiner | WordClasses.Preposition | WordClasses.Subordinator) && !token.Is(WordClasses.GivenFemale | WordClasses.GivenMale))
            && !(token.Is(WordClasses.Calendar) && !token.Is(WordClasses.GivenFemale | WordClasses.GivenMale))
            && !(token.Length == 1 && !token.Has(TokenFlags.Dotted) && context.Text[token.Start] == 'I');
    }

    private static bool IsComma(in MentionContext context, int i) =>
        context.Tokens[i].Kind == TokenKind.Punctuation && context.Text[context.Tokens[i].Start] == ',';
}
