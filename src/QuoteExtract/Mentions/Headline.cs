using System.Runtime.CompilerServices;
using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Tells where a name ends in a headline that has a capital on every word: "Ada Ruiz Defends Herself".</summary>
internal static class Headline
{
    /// <summary>Words that are looked at on either side.</summary>
    private const int Around = 12;

    /// <summary>Shorter words are written small in headlines too.</summary>
    private const int LongWord = 4;

    private const int FewestWords = 4;

    private const WordClasses Verbs = WordClasses.ReportingVerb | WordClasses.MannerVerb | WordClasses.CommonVerb;

    private const WordClasses NoVerb = WordClasses.GivenMale | WordClasses.GivenFemale | WordClasses.Title | WordClasses.Place
        | WordClasses.Organization | WordClasses.OrganizationWord | WordClasses.Demonym | WordClasses.RoleNoun | WordClasses.Nationality
        | WordClasses.CommonNoun | WordClasses.PersonNoun | WordClasses.GroupNoun | WordClasses.DocumentNoun;

    private const WordClasses Small = WordClasses.Preposition | WordClasses.Determiner | WordClasses.Coordinator | WordClasses.Subordinator
        | WordClasses.Auxiliary;

    /// <summary>Whether the word at <paramref name="at"/> is a verb or adverb of a headline, and so no part of a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool CutsAt(in MentionContext context, int start, int end, int at)
    {
        ref readonly Token token = ref context.Tokens[at];
        return token.Is(Verbs | WordClasses.Adverb) && !token.Is(NoVerb) && token.Has(TokenFlags.HasLower) && Is(context, start, end);
    }

    /// <summary>Whether all longer words around have capitals.</summary>
    public static bool Is(in MentionContext context, int start, int end)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        int words = end - start;
        int first = start;
        for (int steps = 0; steps < Around && first > 0 && !tokens[first].Has(TokenFlags.ParagraphStart); steps++)
        {
            if (!IsTitled(tokens[--first], ref words))
                return false;
        }

        for (int i = end; i < Math.Min(tokens.Length, end + Around) && !tokens[i].Has(TokenFlags.ParagraphStart); i++)
        {
            if (!IsTitled(tokens[i], ref words))
                return false;
        }

        return words >= FewestWords;
    }

    private static bool IsTitled(in Token token, ref int words)
    {
        if (token.Kind != TokenKind.Word || token.Has(TokenFlags.Capitalized))
        {
            words += token.Has(TokenFlags.Capitalized) ? 1 : 0;
            return true;
        }

        return token.Length < LongWord || token.Is(Small);
    }
}
