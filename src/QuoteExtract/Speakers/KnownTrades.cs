using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>What those who are known beforehand by a description are: "The Reception Clerk" is the clerk, if there is no other.</summary>
internal sealed class KnownTrades
{
    private const int Several = -2;

    private readonly Dictionary<uint, int> _speakers = [];

    public void Add(ReadOnlySpan<Token> alias, int speaker)
    {
        if (alias.Length < 2 || !alias[0].Is(WordClasses.Determiner | WordClasses.Possessive) || !IsTrade(alias[^1]))
            return;
        uint trade = alias[^1].Hash;
        _speakers[trade] = _speakers.TryGetValue(trade, out int other) && other != speaker ? Several : speaker;
    }

    /// <summary>The only one who is what a definite description says; negative if there is none, or several.</summary>
    public int Find(in MentionContext context, in MentionRecord mention)
    {
        if (!mention.Has(MentionFlags.Definite) || !_speakers.TryGetValue(context.Tokens[mention.Head].Hash, out int speaker))
            return -1;

        // "Tom's clerk" need not be the clerk of the cast.
        for (int i = mention.PhraseFirst; i < mention.Head; i++)
        {
            if (context.Tokens[i].Is(WordClasses.Possessive) || context.Tokens[i].Kind == TokenKind.PossessiveSuffix)
                return -1;
        }

        return speaker;
    }

    /// <summary>There are more men and women in a story than in its cast.</summary>
    private static bool IsTrade(in Token noun) =>
        noun.Is(WordClasses.RoleNoun | WordClasses.MaleNoun | WordClasses.FemaleNoun) && !noun.Is(WordClasses.PersonNoun);
}
