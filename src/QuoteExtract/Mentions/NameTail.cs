using System.Runtime.CompilerServices;
using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>What belongs to a name behind its capitalised words: the number of an act, the seat of a university.</summary>
internal static class NameTail
{
    /// <summary>"Los Angeles", "San Diego".</summary>
    private const int MostWordsOfSeat = 2;

    /// <summary>"University of California"</summary>
    private const int FewestWithSeat = 3;

    /// <summary>Whether a token behind a name of so many words is one with which such a tail begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBegin(in Token token, int words) =>
        token.Kind == TokenKind.Number || (token.Length == 2 && token.Has(TokenFlags.Capitalized)) || (words >= FewestWithSeat && token.Kind == TokenKind.Punctuation);

    /// <summary>Returns the token after the name, of which everything up to <paramref name="end"/> is known.</summary>
    public static int After(in MentionContext context, int start, int end, int limit)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        if (end + 1 >= limit || tokens[end].Has(TokenFlags.ParagraphStart) || context.RegionOfToken[end] != context.RegionOfToken[start])
            return end;
        if (tokens[end].Kind == TokenKind.Number)
            return IsNumbered(tokens[end - 1]) ? end + 1 : end;

        // "Republic Act No. 3846"
        if (context.WordAt(end) is "No")
        {
            int number = context.IsMark(end + 1, '.') ? end + 2 : end + 1;
            return number < limit && tokens[number].Kind == TokenKind.Number ? number + 1 : end;
        }

        return AfterSeat(context, start, end, limit);
    }

    /// <summary>"Companies Act 2006", "Resolution 2231".</summary>
    private static bool IsNumbered(in Token noun) => noun.Is(WordClasses.DocumentNoun) && noun.Has(TokenFlags.Capitalized);

    /// <summary>"University of California, San Diego": states whose university names its seats so.</summary>
    private static int AfterSeat(in MentionContext context, int start, int end, int limit)
    {
        if (end - start < FewestWithSeat || !context.IsMark(end, ',') || context.WordAt(end - 2) is not "of" || context.WordAt(end - 3) is not "University"
            || context.WordAt(end - 1) is not ("California" or "Texas" or "Wisconsin" or "Illinois" or "Maryland" or "Massachusetts" or "Colorado" or "Nebraska" or "Missouri"))
        {
            return end;
        }

        int i = end + 1;
        while (i < Math.Min(limit, end + 1 + MostWordsOfSeat) && NameRun.Continues(context, i))
            i++;
        return i > end + 1 ? i : end;
    }
}
