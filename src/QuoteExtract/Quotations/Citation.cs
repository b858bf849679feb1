using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Tells the title of a source in a list from speech: “Bridge reopens” — <i>The Courier</i>, May 4, 2019.</summary>
internal static class Citation
{
    /// <summary>The name of a paper, with its article.</summary>
    private const int MostWords = 6;

    /// <summary>Whether a name and a date follow the marks, up to the end of the paragraph.</summary>
    public static bool Is(in KindContext at)
    {
        int i = at.Behind;
        if (i >= at.Tokens.Length || at.Tokens[i].Has(TokenFlags.ParagraphStart) || at.CharOf(i) is not ('-' or '\u2013' or '\u2014' or '\u2015' or ',' or '.'))
            return false;
        int words = 0;
        for (i++; i < at.Tokens.Length && words <= MostWords; i++)
        {
            ref readonly Token token = ref at.Tokens[i];
            if (token.Has(TokenFlags.ParagraphStart))
                return false;
            if (token.Kind == TokenKind.Word)
            {
                // The last part of "mail.example" has neither blank nor capital.
                if (!token.Has(TokenFlags.Capitalized) && token.Has(TokenFlags.SpaceBefore) && !token.Is(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Coordinator | WordClasses.NameParticle))
                    return false;
                words++;
            }
            else if (at.CharOf(i) is ',' or '(')
            {
                return words > 0 && IsDate(at, i + 1);
            }
            else if (at.CharOf(i) is not ('.' or '-' or '&' or '\''))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"May 4, 2019", "4 May 2019", "Tuesday 4 May 2019" and nothing behind it.</summary>
    private static bool IsDate(in KindContext at, int i)
    {
        const int MostTokens = 8;
        bool month = false;
        bool year = false;
        int end = Math.Min(at.Tokens.Length, i + MostTokens);
        for (; i < end && !at.Tokens[i].Has(TokenFlags.ParagraphStart); i++)
        {
            ref readonly Token token = ref at.Tokens[i];
            bool number = token.Kind == TokenKind.Number;
            if (!number && !token.Is(WordClasses.Calendar) && at.CharOf(i) is not (',' or '.' or ')'))
                return false;
            month |= token.Is(WordClasses.Calendar);
            year |= number && token.Length == 4;
        }

        return month && year && (i >= at.Tokens.Length || at.Tokens[i].Has(TokenFlags.ParagraphStart));
    }
}
