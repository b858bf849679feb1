using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Tells people who are called like a day or a month from the day.</summary>
internal static class CalendarName
{
    /// <summary>"'Sit down!' said Sunday": the verb right behind a quotation has a speaker, and there is no other.</summary>
    public static bool Speaks(in MentionContext context, int i)
    {
        if (i < 2 || !context.Tokens[i].Is(WordClasses.Calendar) || !context.Tokens[i].Has(TokenFlags.Capitalized))
            return false;
        ref readonly Token verb = ref context.Tokens[i - 1];
        return verb.Is(WordClasses.ReportingVerb) && verb.Is(WordClasses.PastForm | WordClasses.PresentForm) && !verb.Has(TokenFlags.Capitalized)
            && context.Tokens[i - 2].Kind == TokenKind.QuotationMark
            && (i + 1 == context.Tokens.Length || context.Tokens[i + 1].Kind is not (TokenKind.PossessiveSuffix or TokenKind.Number));
    }
}
