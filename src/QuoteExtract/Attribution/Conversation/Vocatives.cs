using QuoteExtract.Mentions;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>Tells who is spoken to from who is spoken of: "Come in, Ruth." and "Ruth came in."</summary>
internal static class Vocatives
{
    private static readonly string[] Endearments = ["dear", "dearest", "Dear", "Dearest", "my", "My", "darling", "poor", "Poor", "old", "little"];

    public static bool Is(in ScanContext context, in MentionRecord mention, in QuotationRegion region)
    {
        if (mention.Has(MentionFlags.Possessor) || mention.Type == MentionType.Pronoun)
            return false;
        int before = mention.PhraseFirst - 1;
        int after = mention.End;

        // "my dear Ruth", "dear Mr. Hale", "O Ruth", "poor Ruth"
        while (before >= 0 && context.Tokens[before].Start >= region.ContentStart && context.Tokens[before].Kind == TokenKind.Word
            && (context.Tokens[before].Is(WordClasses.Vocative | WordClasses.Interjection) || IsEndearment(context, before)))
        {
            before--;
        }

        bool opens = before < 0 || context.Tokens[before].Start < region.ContentStart || IsPause(context, before);
        bool closes = after >= context.Tokens.Length || context.Tokens[after].Start >= region.ContentEnd || IsPause(context, after);
        return opens && closes;
    }

    private static bool IsEndearment(in ScanContext context, int token)
    {
        ReadOnlySpan<char> word = context.Text.Slice(context.Tokens[token].Start, context.Tokens[token].Length);
        foreach (string endearment in Endearments)
        {
            if (word.SequenceEqual(endearment))
                return true;
        }

        return false;
    }

    private static bool IsPause(in ScanContext context, int token) =>
        context.Tokens[token].Kind != TokenKind.Word && context.Text[context.Tokens[token].Start] is ',' or '!' or '?' or '.' or ';' or '-' or '\u2014' or '\u2013' or '\u2026';
}
