using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Reads descriptions: a noun that can speak, with its determiner and what stands between.</summary>
internal static class NominalReader
{
    /// <summary>What a noun that can speak is.</summary>
    public const WordClasses Heads = WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.GroupNoun | WordClasses.DocumentNoun
        | WordClasses.OrganizationWord | WordClasses.MaleNoun | WordClasses.FemaleNoun | WordClasses.Nationality;

    private const WordClasses NounLike = Heads | WordClasses.CommonNoun;

    private const WordClasses Stops = WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Relative
        | WordClasses.Auxiliary | WordClasses.SubjectPronoun | WordClasses.ObjectPronoun | WordClasses.Negation | WordClasses.IndefinitePronoun;

    /// <summary>How many words a description may have before its head.</summary>
    private const int MostModifiers = 7;

    public static bool CanBeHead(in MentionContext context, int i)
    {
        ref readonly Token token = ref context.Tokens[i];
        if (!token.Is(Heads) || token.Kind != TokenKind.Word)
            return false;
        if (token.Has(TokenFlags.Capitalized) && !token.Has(TokenFlags.AllCapitals) && !context.OpensSentence(i))
            return false;
        if (NounFollows(context, i))
            return false;

        bool alsoVerb = token.Is(WordClasses.ReportingVerb | WordClasses.MannerVerb | WordClasses.CommonVerb | WordClasses.Adjective);
        bool thing = !token.Is(WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.GroupNoun | WordClasses.Nationality);
        if (!alsoVerb && !thing)
            return true;
        return i > 0 && !token.Has(TokenFlags.ParagraphStart) && IsInsidePhrase(context.Tokens[i - 1]);
    }

    public static void Read(in MentionContext context, int head, out MentionRecord mention)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        ref readonly Token noun = ref tokens[head];
        mention = default;
        mention.Head = head;
        mention.Type = MentionType.Nominal;
        mention.Kind = KindOf(noun);
        mention.Gender = NameReader.NounGender(noun);
        mention.Region = context.RegionOfToken[head];
        mention.Entity = -1;
        int first = Leftmost(context, head, out bool definite, out bool determined);
        mention.First = mention.PhraseFirst = first;
        mention.RoleFirst = determined ? first + 1 : first;
        mention.RoleEnd = head + 1;
        mention.End = noun.Is(WordClasses.RoleNoun) ? AfterPhrase(context, head) : head + 1;
        if (definite)
            mention.Flags |= MentionFlags.Definite;
        if (noun.Is(WordClasses.GroupNoun) && !noun.Is(WordClasses.RoleNoun))
            mention.Flags |= MentionFlags.Plural;
        if (head + 1 < tokens.Length && tokens[head + 1].Kind == TokenKind.PossessiveSuffix)
            mention.Flags |= MentionFlags.Possessor;
    }

    /// <summary>Walks left from a head noun to the first word of its phrase.</summary>
    public static int Leftmost(in MentionContext context, int head, out bool definite, out bool determined)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        int region = context.RegionOfToken[head];
        definite = false;
        determined = false;
        int first = head;
        for (int i = head; i > 0 && head - i < MostModifiers && !tokens[i].Has(TokenFlags.ParagraphStart); i--)
        {
            ref readonly Token before = ref tokens[i - 1];
            if (context.RegionOfToken[i - 1] != region)
                break;
            if (before.Is(WordClasses.Determiner | WordClasses.Possessive) || (before.Is(WordClasses.IndefinitePronoun) && context.WordAt(i - 1) is "one" or "One" or "another" or "Another"))
            {
                determined = true;
                definite = context.WordAt(i - 1) is not ("a" or "an" or "A" or "An" or "another" or "Another" or "one" or "One" or "some" or "Some" or "no" or "No");
                return i - 1;
            }

            if (before.Kind == TokenKind.PossessiveSuffix)
            {
                definite = true;
                continue;
            }

            // The full stop inside of "Ph.D."
            bool inner = before.Kind == TokenKind.Punctuation && tokens[i].Has(TokenFlags.Dotted) && !tokens[i].Has(TokenFlags.SpaceBefore)
                && context.Text[before.Start] == '.';
            bool modifier = inner || before.Kind == TokenKind.Number || (before.Kind == TokenKind.Word && !before.Is(Stops) && !IsVerbOnly(before));
            if (!modifier || (before.Is(WordClasses.Adverb) && !before.Is(WordClasses.Adjective)))
                break;
            first = i - 1;
        }

        if (tokens[first].Kind == TokenKind.PossessiveSuffix)
            first = Math.Min(first + 1, head);
        return first;
    }

    /// <summary>What a noun that can speak stands for.</summary>
    public static EntityKind KindOf(in Token noun)
    {
        if (noun.Is(WordClasses.GroupNoun))
            return EntityKind.Group;
        if (noun.Is(WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.MaleNoun | WordClasses.FemaleNoun))
            return EntityKind.Person;
        if (noun.Is(WordClasses.DocumentNoun))
            return EntityKind.Document;
        return noun.Is(WordClasses.OrganizationWord) ? EntityKind.Organization : EntityKind.Group;
    }

    /// <summary>Takes in whom somebody speaks for: "a spokeswoman for the northern railway".</summary>
    private static int AfterPhrase(in MentionContext context, int head)
    {
        const int MostWords = 8;
        ReadOnlySpan<Token> tokens = context.Tokens;
        int i = head + 1;
        if (i + 1 >= tokens.Length || !tokens[i].Is(WordClasses.Preposition) || context.WordAt(i) is not ("for" or "of" or "from" or "at" or "with"))
            return head + 1;
        int region = context.RegionOfToken[head];
        int end = head + 1;
        bool noun = false;
        int limit = Math.Min(tokens.Length, i + MostWords);
        for (i++; i < limit; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Kind != TokenKind.Word || token.Has(TokenFlags.ParagraphStart) || context.RegionOfToken[i] != region)
                break;
            bool joins = token.Is(WordClasses.Determiner | WordClasses.Possessive) || (context.WordAt(i) is "of" && noun);
            bool name = token.Has(TokenFlags.Capitalized) && !token.Is(WordClasses.Calendar | WordClasses.SubjectPronoun);
            if (!joins && !name && (token.Is(Stops | WordClasses.Adverb) || IsVerbOnly(token)))
                break;
            if (joins)
                continue;
            noun = true;
            end = i + 1;
        }

        return end;
    }

    private static bool NounFollows(in MentionContext context, int i)
    {
        int next = i + 1;
        if (next >= context.Tokens.Length)
            return false;
        ref readonly Token token = ref context.Tokens[next];
        if (token.Kind != TokenKind.Word || token.Has(TokenFlags.ParagraphStart) || context.RegionOfToken[next] != context.RegionOfToken[i])
            return false;
        if (token.Has(TokenFlags.Capitalized))
            return !token.Is(WordClasses.Calendar) && context.Tokens[i].Is(WordClasses.RoleNoun | WordClasses.PersonNoun);
        return token.Is(Heads | WordClasses.Title) && !token.Is(WordClasses.ReportingVerb | WordClasses.MannerVerb | WordClasses.CommonVerb | WordClasses.Auxiliary);
    }

    private static bool IsInsidePhrase(in Token before) =>
        before.Is(WordClasses.Determiner | WordClasses.Possessive | WordClasses.Adjective | WordClasses.Demonym | WordClasses.NumberWord)
        || before.Kind == TokenKind.PossessiveSuffix
        || before.Has(TokenFlags.Capitalized)
        || (before.Is(NounLike) && !before.Is(WordClasses.CommonVerb | WordClasses.ReportingVerb));

    private static bool IsVerbOnly(in Token token) =>
        token.Is(WordClasses.ReportingVerb | WordClasses.MannerVerb | WordClasses.CommonVerb)
        && !token.Is(NounLike | WordClasses.Adjective | WordClasses.SpeechNoun | WordClasses.WorkNoun)
        && !token.Has(TokenFlags.Capitalized | TokenFlags.Hyphenated);
}
