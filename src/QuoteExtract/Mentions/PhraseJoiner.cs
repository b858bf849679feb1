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
            if (mention.PhraseFirst < mention.First)
                TakePrelude(context, mentions, m, mentionOfToken);
            DescriptionBefore.Take(context, mentions, m, mentionOfToken);
            if (IsPartyNext(context, mention) && TakeParty(context, ref mention))
                mentionOfToken[mention.End..mention.AffiliationEnd].Fill(m);
            else if (mention.HasRole && mention.RoleFirst >= mention.End)
                mentionOfToken[mention.End..mention.RoleEnd].Fill(m);
            else if (mention.End < context.Tokens.Length && context.Tokens[mention.End].Is(WordClasses.Preposition))
                TakeAffiliation(context, mentions, m, mentionOfToken);
        }
    }

    /// <summary>"Center for Biological Diversity scientist Tierra Curry": the phrase begins where the institution does.</summary>
    private static void TakePrelude(in MentionContext context, Span<MentionRecord> mentions, int m, Span<int> mentionOfToken)
    {
        ref MentionRecord mention = ref mentions[m];
        if (m == 0)
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

    private static bool IsPartyNext(in MentionContext context, in MentionRecord mention)
    {
        int label = mention.End + 1;
        return label < context.Tokens.Length && context.Tokens[label].Has(TokenFlags.Hyphenated) && NameRun.IsPartyLabel(context, label);
    }

    /// <summary>"Ada Ruiz (R-Texas)", "Ada Ruiz, D-N.M.,".</summary>
    private static bool TakeParty(in MentionContext context, ref MentionRecord mention)
    {
        const int MostTokens = 5;
        int label = mention.End + 1;
        bool parenthesis = !context.IsMark(mention.End, ',');
        int limit = Math.Min(context.Tokens.Length, label + MostTokens);
        for (int i = label + 1; i < limit; i++)
        {
            bool closes = parenthesis ? context.IsMark(i, ')') || context.IsMark(i, ']') : context.IsMark(i, ',');
            if (closes)
            {
                mention.AffiliationEnd = i + 1;
                return true;
            }

            if (!context.IsMark(i, '.') && !context.Tokens[i].Has(TokenFlags.Dotted))
                return false;
        }

        return false;
    }

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

        mention.AffiliationEnd = end;
        mentionOfToken[mention.End..end].Fill(m);
    }
}
