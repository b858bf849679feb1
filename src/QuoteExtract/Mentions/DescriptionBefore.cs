using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Gives a name the description that stands before it, whether or not that reads as a mention of its own.</summary>
internal static class DescriptionBefore
{
    /// <summary>Mentions that may stand between: "The secretary of the CEI (the bishops' conference), Elio Sarti,".</summary>
    private const int LookBack = 4;

    private const int MostInParentheses = 12;

    public static void Take(in MentionContext context, Span<MentionRecord> mentions, int m, Span<int> mentionOfToken)
    {
        ref MentionRecord mention = ref mentions[m];
        int joint = mention.PhraseFirst - 1;
        if (m == 0 || joint < 1)
            return;
        int end = EndOfDescription(context, mention, out bool comma);
        if (end <= 0)
            return;
        for (int b = m - 1; b >= Math.Max(0, m - LookBack) && mentions[b].End >= end; b--)
        {
            ref MentionRecord before = ref mentions[b];
            if (before.End != end || before.Region != mention.Region || before.Type != MentionType.Nominal || before.Has(MentionFlags.Possessor))
                continue;
            int first = FirstOf(context, before);
            if (first >= 0 && (!comma || (NameMayFollow(context, before) && IsClosed(context, mention.End))) && (comma || context.WordAt(joint) is not "and" || IsBare(context, before)))
                Join(before, first, ref mention, m, mentionOfToken);
            return;
        }
    }

    private static void Join(in MentionRecord before, int first, ref MentionRecord mention, int m, Span<int> mentionOfToken)
    {
        mentionOfToken[first..mention.First].Fill(m);
        mention.PhraseFirst = first;
        if (mention.Kind == EntityKind.Unknown)
            mention.Kind = EntityKind.Person;
        if (mention.Gender == Gender.Unknown)
            mention.Gender = before.Gender;
        if (mention.HasRole)
            return;
        mention.RoleFirst = before.RoleFirst;
        mention.RoleEnd = before.End;
    }

    /// <summary>Where a description before the name would have to end; 0 if nothing joins the two.</summary>
    private static int EndOfDescription(in MentionContext context, in MentionRecord mention, out bool comma)
    {
        int joint = mention.PhraseFirst - 1;
        comma = context.IsMark(joint, ',');
        if (comma)
            return BeforeParentheses(context, joint);

        // "co-author and Research Fellow Martin Howe": one person of two offices.
        if (context.WordAt(joint) is "and" && mention.PhraseFirst < mention.First)
            return joint;
        return mention.PhraseFirst == mention.First ? BeforeNaming(context, joint) : 0;
    }

    private static int BeforeParentheses(in MentionContext context, int comma)
    {
        if (!context.IsMark(comma - 1, ')'))
            return comma;
        for (int i = comma - 2; i > Math.Max(0, comma - MostInParentheses); i--)
        {
            if (context.IsMark(i, '('))
                return i;
        }

        return 0;
    }

    /// <summary>"a man named Olli Saarinen", "a protester using the pseudonym Katya", "a woman identified only as Dina".</summary>
    private static int BeforeNaming(in MentionContext context, int i)
    {
        if (context.Tokens[i].Kind != TokenKind.Word)
            return 0;
        ReadOnlySpan<char> word = context.WordAt(i);
        if (word is "named" or "called" or "nicknamed")
            return i;
        if (word is "as")
        {
            i--;
            if (i > 0 && context.Tokens[i].Is(WordClasses.Adverb))
                i--;
            return i > 0 && context.WordAt(i) is "identified" or "known" ? i : 0;
        }

        if (word is not ("name" or "pseudonym" or "alias" or "moniker" or "handle" or "nickname"))
            return 0;
        i--;
        if (i > 0 && context.Tokens[i].Is(WordClasses.Determiner))
            i--;
        return i > 0 && context.WordAt(i) is "using" or "under" ? i : 0;
    }

    /// <summary>Where the description begins: one person's, or "one of the study's authors"; -1 for anything else.</summary>
    private static int FirstOf(in MentionContext context, in MentionRecord before)
    {
        if (before.Kind == EntityKind.Person && !before.Has(MentionFlags.Plural | MentionFlags.Indefinite))
            return before.First;
        bool oneOf = before.First > 1 && context.WordAt(before.First - 1) is "of" && context.WordAt(before.First - 2) is "one" or "One";
        return oneOf && context.Tokens[before.Head].Is(WordClasses.RoleNoun | WordClasses.PersonNoun) ? before.First - 2 : -1;
    }

    private static bool IsBare(in MentionContext context, in MentionRecord description) =>
        !context.Tokens[description.First].Is(WordClasses.Determiner | WordClasses.Possessive | WordClasses.NumberWord);

    /// <summary>With a determiner or an owner; "as president, Trump said" has neither.</summary>
    private static bool NameMayFollow(in MentionContext context, in MentionRecord description) =>
        context.Tokens[description.First].Is(WordClasses.Determiner | WordClasses.Possessive)
        || context.Tokens[description.Head].Has(TokenFlags.Capitalized)
        || description.First < description.RoleFirst
        || HasOwner(context, description);

    /// <summary>"Ghent University's chancellor"</summary>
    private static bool HasOwner(in MentionContext context, in MentionRecord description)
    {
        for (int i = description.First; i < description.Head; i++)
        {
            if (context.Tokens[i].Kind == TokenKind.PossessiveSuffix)
                return true;
        }

        return false;
    }

    private static bool IsClosed(in MentionContext context, int end) =>
        end >= context.Tokens.Length
        || context.Tokens[end].Kind == TokenKind.QuotationMark
        || context.Tokens[end].Is(WordClasses.ReportingVerb | WordClasses.Auxiliary | WordClasses.MannerVerb)
        || (context.Tokens[end].Kind == TokenKind.Punctuation && context.Text[context.Tokens[end].Start] is ',' or '.' or '(' or ':' or '\u2014' or '\u2013');
}
