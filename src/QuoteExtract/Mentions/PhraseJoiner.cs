using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>
/// Gives a person's name the tokens of what only describes that person: "Rutgers University scholar", "of the Times",
/// "the mayor," before the name, an apposition behind it.
/// </summary>
/// <remarks>The mentions in there stay, for names are learned from them; but whoever looks at those words finds the person.</remarks>
internal static class PhraseJoiner
{
    public static void Join(in MentionContext context, Span<MentionRecord> mentions, Span<int> mentionOfToken)
    {
        for (int m = 0; m < mentions.Length; m++)
        {
            if ((m & Pace.Mask) == 0)
                context.Pace?.At(context.Tokens.Length);
            ref MentionRecord mention = ref mentions[m];
            if (mention.Type != MentionType.Name || mention.Kind is not (EntityKind.Person or EntityKind.Unknown) || mention.Has(MentionFlags.Possessor))
                continue;
            TakePrelude(context, mentions, m, mentionOfToken);
            TakeDescriptionBefore(context, mentions, m, mentionOfToken);
            if (mention.HasRole && mention.RoleFirst >= mention.End)
                mentionOfToken[mention.End..mention.RoleEnd].Fill(m);
            else
                TakeAffiliation(context, mentions, m, mentionOfToken);
        }
    }

    /// <summary>"Center for Biological Diversity scientist Tierra Curry": the phrase begins where the institution does.</summary>
    private static void TakePrelude(in MentionContext context, Span<MentionRecord> mentions, int m, Span<int> mentionOfToken)
    {
        ref MentionRecord mention = ref mentions[m];
        if (mention.PhraseFirst >= mention.First || m == 0)
            return;
        ref MentionRecord before = ref mentions[m - 1];
        if (before.Type == MentionType.Name && before.First < mention.PhraseFirst && before.End > mention.PhraseFirst && !before.Has(MentionFlags.Possessor))
        {
            mention.PhraseFirst = before.First;
            if (mention.RoleEnd == mention.First)
                mention.RoleFirst = before.First;
        }

        // "Clinton's spokesman Nick Merrill" leaves the owner alone.
        for (int i = mention.First - 1; i >= mention.PhraseFirst && context.Tokens[i].Kind != TokenKind.PossessiveSuffix; i--)
            mentionOfToken[i] = m;
    }

    /// <summary>"The mayor, Ines Duarte, said": the office is hers, whether or not it reads as a mention of its own.</summary>
    private static void TakeDescriptionBefore(in MentionContext context, Span<MentionRecord> mentions, int m, Span<int> mentionOfToken)
    {
        ref MentionRecord mention = ref mentions[m];
        if (m == 0 || mention.PhraseFirst == 0 || !context.IsMark(mention.PhraseFirst - 1, ','))
            return;
        ref MentionRecord before = ref mentions[m - 1];
        if (before.Type != MentionType.Nominal || before.Kind != EntityKind.Person || before.End != mention.PhraseFirst - 1
            || before.Region != mention.Region || before.Has(MentionFlags.Plural | MentionFlags.Indefinite | MentionFlags.Possessor)
            || !NameMayFollow(context, before) || !IsClosed(context, mention.End))
        {
            return;
        }

        mentionOfToken[before.First..before.End].Fill(m);
        mention.PhraseFirst = before.First;
        if (mention.HasRole)
            return;
        mention.RoleFirst = before.RoleFirst;
        mention.RoleEnd = before.End;
        if (mention.Kind == EntityKind.Unknown)
            mention.Kind = EntityKind.Person;
        if (mention.Gender == Gender.Unknown)
            mention.Gender = before.Gender;
    }

    /// <summary>With a determiner or an owner; "as president, Trump said" has neither.</summary>
    private static bool NameMayFollow(in MentionContext context, in MentionRecord description) =>
        context.Tokens[description.First].Is(WordClasses.Determiner | WordClasses.Possessive)
        || context.Tokens[description.Head].Has(TokenFlags.Capitalized)
        || description.First < description.RoleFirst;

    private static bool IsClosed(in MentionContext context, int end) =>
        end >= context.Tokens.Length
        || context.Tokens[end].Kind == TokenKind.QuotationMark
        || context.Tokens[end].Is(WordClasses.ReportingVerb | WordClasses.Auxiliary | WordClasses.MannerVerb)
        || (context.Tokens[end].Kind == TokenKind.Punctuation && context.Text[context.Tokens[end].Start] is ',' or '.' or '(' or ':' or '\u2014' or '\u2013');

    /// <summary>"Lucy Fischer of The Times".</summary>
    private static void TakeAffiliation(in MentionContext context, Span<MentionRecord> mentions, int m, Span<int> mentionOfToken)
    {
        ref MentionRecord mention = ref mentions[m];
        int i = mention.End;
        if (m + 1 >= mentions.Length || i + 1 >= context.Tokens.Length || context.WordAt(i) is not ("of" or "from" or "at"))
            return;
        ref MentionRecord after = ref mentions[m + 1];
        int first = context.Tokens[i + 1].Is(WordClasses.Determiner) ? i + 2 : i + 1;
        if (after.Type != MentionType.Name || after.PhraseFirst > first || after.First <= i || after.Region != mention.Region || after.Kind == EntityKind.Person)
            return;
        int end = after.End;
        if (after.Has(MentionFlags.Possessor))
        {
            // "of Australia's Griffith University"
            if (m + 2 >= mentions.Length || mentions[m + 2].Type != MentionType.Name || mentions[m + 2].PhraseFirst != after.End + 1)
                return;
            end = mentions[m + 2].End;
        }

        mentionOfToken[mention.End..end].Fill(m);
    }
}
