using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Makes "United States Department of State" and "State Department" one.</summary>
internal static class InstitutionKey
{
    /// <returns>A key for the words of a name of either order; 0 where it has no such order.</returns>
    public static uint Of(in MentionContext context, in MentionRecord name)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        if (name.End - name.First < 2)
            return 0;
        for (int i = name.First + 1; i + 1 < name.End; i++)
        {
            if (context.WordAt(i) is "of" && tokens[i - 1].Is(WordClasses.OrganizationWord))
                return Fold(tokens, i + 1, name.End, tokens[i - 1].Hash);
        }

        // Whose it is stands in front: "US State Department".
        if (!tokens[name.Head].Is(WordClasses.OrganizationWord))
            return 0;
        int first = name.First;
        while (name.Head - first > 1 && (tokens[first].Is(WordClasses.Place | WordClasses.Demonym) || tokens[first].Has(TokenFlags.Dotted | TokenFlags.AllCapitals)))
            first++;
        return Fold(tokens, first, name.Head, tokens[name.Head].Hash);
    }

    private static uint Fold(ReadOnlySpan<Token> tokens, int first, int end, uint kind)
    {
        uint key = kind;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Has(TokenFlags.Capitalized))
                key = (key * 31) + tokens[i].Hash;
        }

        return key | 1;
    }
}
