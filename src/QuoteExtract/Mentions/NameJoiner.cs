using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Finds what joins the parts of one name that a run of capitalised words does not reach over.</summary>
internal static class NameJoiner
{
    private const WordClasses TakesOf = WordClasses.OrganizationWord | WordClasses.RoleNoun | WordClasses.Title | WordClasses.DocumentNoun;

    /// <summary>Skips what joins two parts of one name: "de", "bin", "&amp;", the "of" of an institution.</summary>
    public static int After(in MentionContext context, int start, int i, bool joined)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        ref readonly Token token = ref tokens[i];
        if (token.Kind == TokenKind.Punctuation)
            return context.Text[token.Start] == '&' ? i + 1 : -1;
        if (token.Kind != TokenKind.Word)
            return -1;

        // "Service And Survey Administration"
        if (token.Has(TokenFlags.Capitalized))
            return context.WordAt(i) is "And" && tokens[i - 1].Is(WordClasses.OrganizationWord) && OrganizationWordFollows(context, i + 1) ? i + 1 : -1;
        if (token.Is(WordClasses.NameParticle))
        {
            int particles = 0;
            while (i < tokens.Length && particles < 3 && tokens[i].Is(WordClasses.NameParticle) && !tokens[i].Has(TokenFlags.Capitalized))
            {
                i++;
                particles++;
            }

            // "van 't Hoff"
            bool elided = i + 1 < tokens.Length && tokens[i].Kind == TokenKind.QuotationMark && context.WordAt(i + 1) is "t";
            return elided ? i + 2 : i;
        }

        ReadOnlySpan<char> word = context.WordAt(i);

        // "Committee on Taxonomy of Viruses": behind a joined word that no list has.
        bool taken = CanTakeOf(context, start, i - 1, joined) || (joined && word is "of" && tokens[i - 1].Classes == WordClasses.None);
        if (token.Has(TokenFlags.LineStart) || !taken)
            return -1;
        bool of = word is "of" or "for" || (word is "on" && i + 1 < tokens.Length && !tokens[i + 1].Is(WordClasses.Organization)) || (word is "to" && context.Tokens[i - 1].Is(WordClasses.Title));
        if (!of && !(word is "and" && OrganizationWordFollows(context, i + 1)))
            return -1;
        return i + 1 < tokens.Length && context.WordAt(i + 1) is "the" ? i + 2 : i + 1;
    }

    /// <summary>Whether "of" goes on with a name behind a word: "Ministry of Defence", but not "Governor Ada Ruiz of Texas"; "the Friends of the Park" have a capital for no other reason.</summary>
    private static bool CanTakeOf(in MentionContext context, int start, int before, bool joined)
    {
        ref readonly Token token = ref context.Tokens[before];
        if (before > start && context.Tokens[before - 1].Is(WordClasses.GivenMale | WordClasses.GivenFemale) && !token.Is(WordClasses.OrganizationWord))
            return false;
        return token.Is(TakesOf) || (joined && token.Is(WordClasses.Ordinaries))
            || (before == start && token.Is(WordClasses.GroupNoun) && !context.OpensSentence(start));
    }

    public static bool OrganizationWordFollows(in MentionContext context, int i)
    {
        // "Department of Health and Human Services": the last word tells that the run is one institution.
        int end = Math.Min(context.Tokens.Length, i + 4);
        for (; i < end && NameRun.Continues(context, i); i++)
        {
            if (context.Tokens[i].Is(WordClasses.OrganizationWord))
                return true;
        }

        return false;
    }

    /// <summary>Steps over a nickname in marks: Dwayne "The Rock" Johnson.</summary>
    public static int AfterNickname(in MentionContext context, int i, int region)
    {
        const int MostWords = 5;
        ReadOnlySpan<Token> tokens = context.Tokens;
        int inside = context.RegionOfToken[i];
        if (inside < 0 || inside == region || context.Regions[inside].Kind != QuoteKind.Other)
            return -1;
        int end = Math.Min(tokens.Length, i + MostWords);
        while (i < end && context.RegionOfToken[i] == inside)
            i++;
        return i < end && context.RegionOfToken[i] == region && NameRun.Continues(context, i) && !tokens[i].Is(WordClasses.Ordinaries) ? i : -1;
    }
}
