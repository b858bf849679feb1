using QuoteExtract.Mentions;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>Tells the form of a description.</summary>
internal static class DescriptionForms
{
    public static DescriptionForm Of(in ScanContext context, in MentionRecord mention)
    {
        if (mention.Type != MentionType.Nominal)
            return DescriptionForm.None;
        ReadOnlySpan<Token> tokens = context.Tokens;
        for (int i = mention.PhraseFirst; i < mention.Head; i++)
        {
            // Who tells the story has one aunt: "my aunt" is as good as "the aunt".
            if (tokens[i].Kind == TokenKind.PossessiveSuffix || (tokens[i].Is(WordClasses.Possessive) && !tokens[i].Is(WordClasses.FirstPerson)))
                return DescriptionForm.Owned;
        }

        if (mention.PhraseFirst == mention.Head)
            return IsDescribed(tokens, mention.Head) ? DescriptionForm.Modified : DescriptionForm.Called;
        if (!mention.Has(MentionFlags.Definite))
            return DescriptionForm.Indefinite;
        if (Contrasts.Which(context.Text, tokens, mention) >= 0)
            return DescriptionForm.Told;
        return mention.Head - mention.PhraseFirst > 1 ? DescriptionForm.Modified : DescriptionForm.Bare;
    }

    /// <summary>"the wretched Hatter": of a style only the noun is the mention.</summary>
    private static bool IsDescribed(ReadOnlySpan<Token> tokens, int head) =>
        head > 0 && tokens[head - 1].Is(WordClasses.Adjective | WordClasses.Determiner) && !tokens[head].Has(TokenFlags.ParagraphStart);
}
