using QuoteExtract.Lexicon;
using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Tells whether two names can be one person's or one institution's.</summary>
internal static class NameMatcher
{
    /// <summary>Whether two names of several words with the same last word agree: Hillary Rodham Clinton, Hillary Clinton, H. Clinton.</summary>
    public static bool Agree(in MentionContext context, in MentionRecord a, in MentionRecord b)
    {
        if (context.Tokens[a.Head].Hash != context.Tokens[b.Head].Hash)
            return false;
        if (context.Tokens[a.Head].Kind == TokenKind.Number && !context.WordAt(a.Head).SequenceEqual(context.WordAt(b.Head)))
            return false;
        if (a.Kind == EntityKind.Organization || b.Kind == EntityKind.Organization)
            return SameWords(context, a, b);
        ref readonly Token first = ref context.Tokens[a.First];
        ref readonly Token other = ref context.Tokens[b.First];
        if (a.First == a.Head || b.First == b.Head)
            return GendersAgree(a.Gender, b.Gender);
        if (first.Hash == other.Hash || IsTail(context, a, b) || IsTail(context, b, a))
            return true;
        if (IsInitial(first) || IsInitial(other))
            return WordHash.Fold(context.Text[first.Start]) == WordHash.Fold(context.Text[other.Start]);
        return EnglishLexicon.SameGivenName(first.Hash, other.Hash)
            || (GendersAgree(a.Gender, b.Gender) && (IsShortened(context.WordAt(a.First), context.WordAt(b.First)) || IsMisspelt(context, a.First, b.First)));
    }

    /// <summary>"Wasserman Schultz", a surname of two words, of "Debbie Wasserman Schultz".</summary>
    private static bool IsTail(in MentionContext context, in MentionRecord tail, in MentionRecord full)
    {
        if (context.Tokens[tail.First].Is(WordClasses.GivenMale | WordClasses.GivenFemale) || full.Head - full.First <= tail.Head - tail.First)
            return false;
        for (int i = tail.Head, j = full.Head; i >= tail.First; i--, j--)
        {
            if (context.Tokens[i].Hash != context.Tokens[j].Hash)
                return false;
        }

        return true;
    }

    /// <summary>"Rence" for "Reince": two spellings that sound the same, one of which is no known name.</summary>
    private static bool IsMisspelt(in MentionContext context, int a, int b)
    {
        const WordClasses Given = WordClasses.GivenMale | WordClasses.GivenFemale;
        if (context.Tokens[a].Is(Given) && context.Tokens[b].Is(Given))
            return false;
        uint sound = NameSound.Of(context.WordAt(a));
        return sound != 0 && sound == NameSound.Of(context.WordAt(b));
    }

    /// <summary>"Cres" and "Creswell", where one is how the other begins; "Kristin" and "Kristen", which differ by a letter.</summary>
    private static bool IsShortened(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        const int Fewest = 3;
        const int FewestOfVariant = 6;
        int shorter = Math.Min(a.Length, b.Length);
        int same = a.CommonPrefixLength(b);
        if (shorter < Fewest || same == shorter)
            return shorter >= Fewest;
        return shorter >= FewestOfVariant && same >= Fewest && a.Length == b.Length && a[(same + 1)..].SequenceEqual(b[(same + 1)..]);
    }

    public static bool GendersAgree(Gender a, Gender b) => a == Gender.Unknown || b == Gender.Unknown || a == b;

    /// <summary>Whether the capitals of an institution's name spell an acronym: Collective Security Treaty Organization, CSTO.</summary>
    public static bool IsAcronym(in MentionContext context, in MentionRecord name, in MentionRecord acronym)
    {
        if (acronym.First != acronym.Head)
            return false;
        ReadOnlySpan<char> letters = context.WordAt(acronym.Head);
        int matched = 0;
        for (int i = name.PhraseFirst; i < name.End && matched < letters.Length; i++)
        {
            ref readonly Token token = ref context.Tokens[i];
            if (token.Kind != TokenKind.Word || !token.Has(TokenFlags.Capitalized))
                continue;
            if (char.ToUpperInvariant(context.Text[token.Start]) == letters[matched])
                matched++;
        }

        return letters.Length >= 2 && matched == letters.Length;
    }

    /// <summary>The <see cref="WordHash"/> of the initials of a name of several words; 0 if it has no three.</summary>
    public static uint Initials(in MentionContext context, in MentionRecord name)
    {
        Span<char> initials = stackalloc char[NameRun.MostTokens * 2];
        int letters = 0;
        for (int i = name.First; i < name.End; i++)
        {
            ref readonly Token token = ref context.Tokens[i];
            if (token.Kind != TokenKind.Word || !token.Has(TokenFlags.Capitalized))
                continue;
            if (letters < initials.Length)
                initials[letters++] = context.Text[token.Start];
        }

        return letters >= 3 ? WordHash.Of(initials[..letters]) : 0;
    }

    private static bool SameWords(in MentionContext context, in MentionRecord a, in MentionRecord b)
    {
        int i = SkipThe(context, a), j = SkipThe(context, b);
        if (a.End - i != b.End - j)
            return false;
        for (; i < a.End; i++, j++)
        {
            if (context.Tokens[i].Hash != context.Tokens[j].Hash)
                return false;
        }

        return true;
    }

    private static int SkipThe(in MentionContext context, in MentionRecord mention) =>
        context.Tokens[mention.First].Is(WordClasses.Determiner) && mention.First < mention.Head ? mention.First + 1 : mention.First;

    private static bool IsInitial(in Token token) => token.Has(TokenFlags.Dotted) && token.Length == 2;
}
