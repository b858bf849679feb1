using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Tells two people apart who are the same thing: "the first man" and "the second man".</summary>
internal static class Contrasts
{
    /// <summary>Whether both descriptions say which one is meant, and not the same.</summary>
    public static bool Differ(in MentionContext context, in MentionRecord one, in MentionRecord other)
    {
        int a = Which(context.Text, context.Tokens, one);
        int b = a < 0 ? -1 : Which(context.Text, context.Tokens, other);
        return b >= 0 && context.Tokens[a].Hash != context.Tokens[b].Hash;
    }

    /// <summary>The word right before the noun that tells which of several it is; -1 if there is none.</summary>
    public static int Which(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, in MentionRecord mention)
    {
        if (mention.Type != MentionType.Nominal || mention.Head <= mention.PhraseFirst)
            return -1;
        int before = mention.Head - 1;
        return tokens[before].Is(WordClasses.NumberWord) || text[tokens[before].Start..tokens[before].End] is "old" or "young" or "elder" or "younger" or "older"
            or "eldest" or "youngest" or "senior" or "junior" or "tall" or "short" or "big" or "little" or "fat" or "thin" or "other"
            ? before : -1;
    }
}
