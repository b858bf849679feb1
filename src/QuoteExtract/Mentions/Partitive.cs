using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Reads "one of the users", "several of his colleagues": some of a group, who are described though not told apart.</summary>
internal static class Partitive
{
    private const int MostWords = 6;

    private const WordClasses Noun = NominalReader.Heads | WordClasses.CommonNoun;

    /// <summary>The noun of the group of which the pronoun at a token takes some, or -1.</summary>
    public static int NounOf(in MentionContext context, int i)
    {
        int of = i + 1;
        if (of + 2 >= context.Tokens.Length || context.WordAt(of) is not "of" || !context.Tokens[of + 1].Is(WordClasses.Determiner | WordClasses.Possessive))
            return -1;
        int noun = -1;
        int limit = Math.Min(context.Tokens.Length, of + MostWords);
        for (int k = of + 2; k < limit; k++)
        {
            ref readonly Token token = ref context.Tokens[k];

            // A name within is a mention of its own: "one of Ruiz's aides".
            if (token.Kind != TokenKind.Word || token.Has(TokenFlags.Capitalized | TokenFlags.ParagraphStart) || context.RegionOfToken[k] != context.RegionOfToken[i])
                break;
            bool isNoun = token.Is(Noun);
            if (!isNoun && !token.Is(WordClasses.Adjective | WordClasses.NumberWord) && token.Classes != WordClasses.None)
                break;
            if (isNoun && noun >= 0 && token.Is(WordClasses.ReportingVerb | WordClasses.CommonVerb))
                break;
            if (isNoun)
                noun = k;
        }

        return noun;
    }

    /// <summary>Makes a description of the pronoun with its group.</summary>
    public static void Widen(in MentionContext context, int noun, ref MentionRecord mention)
    {
        ref readonly Token head = ref context.Tokens[noun];
        mention.End = noun + 1;
        mention.RoleFirst = mention.First;
        mention.RoleEnd = noun + 1;
        mention.Flags &= ~MentionFlags.Indefinite;
        mention.Kind = NominalReader.KindOf(head);
        mention.Gender = NameReader.NounGender(head);
        if (context.WordAt(mention.Head) is not ("one" or "One"))
            mention.Flags |= MentionFlags.Plural;
        else if (mention.Kind == EntityKind.Group)
            mention.Kind = EntityKind.Person;
    }
}
