using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Reads pronouns that can stand for a speaker.</summary>
internal static class PronounReader
{
    /// <summary>No other word is one.</summary>
    public const WordClasses Pronouns = Readable | WordClasses.Possessive | WordClasses.Relative;

    private const WordClasses Readable = WordClasses.SubjectPronoun | WordClasses.ObjectPronoun | WordClasses.IndefinitePronoun;

    public static bool CanRead(in MentionContext context, int i)
    {
        ref readonly Token token = ref context.Tokens[i];
        if (token.Is(WordClasses.Relative))
            return IsRelativeSubject(context, i);
        if (token.Kind != TokenKind.Word || !(token.Is(Readable) || IsPossessive(token)))
            return false;

        // "One poster", "another man": a determiner.
        if (token.Is(WordClasses.IndefinitePronoun) && !token.Is(WordClasses.SubjectPronoun) && IsDeterminer(context, i))
            return false;

        // The "i" of "[i]t" is no pronoun.
        bool letter = token.Length == 1 && !token.Has(TokenFlags.Capitalized);
        return !letter && !token.Has(TokenFlags.AllCapitals);
    }

    private static bool IsDeterminer(in MentionContext context, int i)
    {
        const int MostModifiers = 2;
        const WordClasses Noun = WordClasses.CommonNoun | WordClasses.PersonNoun | WordClasses.RoleNoun | WordClasses.GroupNoun | WordClasses.DocumentNoun | WordClasses.SpeechNoun;
        for (int next = i + 1; next < context.Tokens.Length && next <= i + 1 + MostModifiers; next++)
        {
            ref readonly Token token = ref context.Tokens[next];
            if (token.Kind != TokenKind.Word || token.Has(TokenFlags.ParagraphStart) || context.RegionOfToken[next] != context.RegionOfToken[i])
                return false;
            if (token.Is(Noun) && !token.Is(WordClasses.PastForm | WordClasses.PresentForm | WordClasses.Auxiliary | WordClasses.Preposition | WordClasses.Adverb))
                return true;

            // "one questioner claimed": no list has every noun.
            if (token.Classes == WordClasses.None && next + 1 < context.Tokens.Length)
                return context.Tokens[next + 1].Is(WordClasses.ReportingVerb) && !token.Has(TokenFlags.Capitalized);
            if (!token.Is(WordClasses.Adjective | WordClasses.Demonym))
                return false;
        }

        return false;
    }

    /// <summary>"Hill, who said": only where a reporting verb follows does it matter who "who" is.</summary>
    private static bool IsRelativeSubject(in MentionContext context, int i)
    {
        const int Near = 4;
        if (i == 0 || context.WordAt(i) is not ("who" or "which"))
            return false;
        int end = Math.Min(context.Tokens.Length, i + 1 + Near);
        for (int j = i + 1; j < end; j++)
        {
            ref readonly Token token = ref context.Tokens[j];
            if (token.Is(WordClasses.ReportingVerb | WordClasses.MannerVerb))
                return token.Is(WordClasses.PastForm | WordClasses.PresentForm | WordClasses.BaseForm);
            if (!token.Is(WordClasses.Adverb | WordClasses.Auxiliary))
                return false;
        }

        return false;
    }

    public static void Read(in MentionContext context, int i, out MentionRecord mention)
    {
        ref readonly Token token = ref context.Tokens[i];
        mention = default;
        mention.First = i;
        mention.End = i + 1;
        mention.Head = i;
        mention.PhraseFirst = i;
        mention.Type = MentionType.Pronoun;
        mention.Region = context.RegionOfToken[i];
        mention.Entity = -1;
        if (token.Is(WordClasses.Relative))
        {
            mention.Flags |= MentionFlags.Relative;
            return;
        }

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
            int noun = Partitive.NounOf(context, i);
            if (noun >= 0)
                Partitive.Widen(context, noun, ref mention);
        }

        if (!token.Is(WordClasses.SubjectPronoun | WordClasses.IndefinitePronoun))
            mention.Flags |= MentionFlags.ObjectForm;
        if (IsPossessive(token) && !token.Is(WordClasses.SubjectPronoun))
            mention.Flags |= MentionFlags.Possessor;
    }

    private static bool IsPossessive(in Token token) =>
        token.Is(WordClasses.Possessive)
        && token.Is(WordClasses.MalePronoun | WordClasses.FemalePronoun | WordClasses.PluralPronoun | WordClasses.FirstPerson);
}
