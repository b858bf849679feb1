using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Tells people called Will and May from the auxiliaries.</summary>
internal static class AuxiliaryName
{
    private const WordClasses Given = WordClasses.GivenMale | WordClasses.GivenFemale;
    private const WordClasses Verb = WordClasses.ReportingVerb | WordClasses.MannerVerb | WordClasses.CommonVerb;

    public static bool Is(in MentionContext context, int i)
    {
        ref readonly Token token = ref context.Tokens[i];
        if (!token.Is(WordClasses.Auxiliary) || !token.Is(Given) || !token.Has(TokenFlags.Capitalized) || !token.Has(TokenFlags.HasLower))
            return false;
        if (IsPast(context, i + 1) || (i > 0 && IsPast(context, i - 1) && EndsPhrase(context, i + 1)))
            return true;

        // "Will Penrose": within a sentence its capital is that of a name; before one, the verb tells.
        bool named = i + 1 < context.Tokens.Length && context.Tokens[i + 1].Has(TokenFlags.Capitalized) && NameRun.Continues(context, i + 1);
        return named && (!context.OpensSentence(i) || IsPast(context, i + 2));
    }

    /// <summary>"said", "laughed": no auxiliary has such a form behind it.</summary>
    private static bool IsPast(in MentionContext context, int i)
    {
        if (i >= context.Tokens.Length)
            return false;
        ref readonly Token token = ref context.Tokens[i];
        return token.Kind == TokenKind.Word && token.Is(Verb) && token.Is(WordClasses.PastForm) && !token.Is(WordClasses.BaseForm) && !token.Has(TokenFlags.Capitalized);
    }

    private static bool EndsPhrase(in MentionContext context, int i) =>
        i >= context.Tokens.Length || context.Tokens[i].Kind != TokenKind.Word || context.Tokens[i].Is(WordClasses.Adverb | WordClasses.Preposition);
}
