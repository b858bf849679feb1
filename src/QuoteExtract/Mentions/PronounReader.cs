using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Reads pronouns that can stand for a speaker.</summary>
internal static class PronounReader
{
    private const WordClasses Readable = WordClasses.SubjectPronoun | WordClasses.ObjectPronoun | WordClasses.IndefinitePronoun;

    public static bool CanRead(in MentionContext context, int i)
    {
        ref readonly Token token = ref context.Tokens[i];
        if (token.Kind != TokenKind.Word || !(token.Is(Readable) || IsPossessive(token)))
            return false;

        // The "i" of "[i]t" is no pronoun.
        bool letter = token.Length == 1 && !token.Has(TokenFlags.Capitalized);
        return !letter && !token.Has(TokenFlags.AllCapitals) && !token.Is(WordClasses.Relative);
    }

    public static MentionRecord Read(in MentionContext context, int i)
    {
        ref readonly Token token = ref context.Tokens[i];
        MentionRecord mention = new()
        {
            First = i,
            End = i + 1,
            Head = i,
            PhraseFirst = i,
            Type = MentionType.Pronoun,
            Kind = EntityKind.Unknown,
            Region = context.RegionOfToken[i],
            Entity = -1,
        };

        if (token.Is(WordClasses.MalePronoun))
            mention.Gender = Gender.Male;
        else if (token.Is(WordClasses.FemalePronoun))
            mention.Gender = Gender.Female;
        if (mention.Gender != Gender.Unknown)
            mention.Kind = EntityKind.Person;
        if (token.Is(WordClasses.PluralPronoun))
        {
            mention.Flags |= MentionFlags.Plural;
            mention.Kind = EntityKind.Group;
        }

        if (token.Is(WordClasses.FirstPerson))
            mention.Flags |= MentionFlags.FirstPerson;
        if (token.Is(WordClasses.SecondPerson))
            mention.Flags |= MentionFlags.SecondPerson;
        if (token.Is(WordClasses.IndefinitePronoun))
        {
            mention.Flags |= MentionFlags.Indefinite;
            mention.Type = MentionType.Nominal;
        }

        if (!token.Is(WordClasses.SubjectPronoun | WordClasses.IndefinitePronoun))
            mention.Flags |= MentionFlags.ObjectForm;
        if (IsPossessive(token) && !token.Is(WordClasses.SubjectPronoun))
            mention.Flags |= MentionFlags.Possessor;
        return mention;
    }

    private static bool IsPossessive(in Token token) =>
        token.Is(WordClasses.Possessive)
        && token.Is(WordClasses.MalePronoun | WordClasses.FemalePronoun | WordClasses.PluralPronoun | WordClasses.FirstPerson);
}
