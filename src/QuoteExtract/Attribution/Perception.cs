using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>"Alice heard the keeper say": whoever is heard speaks, not whoever hears.</summary>
internal static class Perception
{
    private const WordClasses Cues = WordClasses.ReportingVerb | WordClasses.MannerVerb;

    /// <summary>Whether a verb tells of perceiving somebody who says something.</summary>
    public static bool IsOfSpeech(in ScanContext context, int verb, int end)
    {
        const int MostWords = 6;
        if (!IsPerceiving(context.WordAt(verb)))
            return false;
        int mention = -1;
        for (int i = verb + 1; i < Math.Min(end, verb + MostWords) && context.IsWord(i); i++)
        {
            if (context.MentionAt(i) is >= 0 and var other)
                mention = other;
            else if (mention >= 0 && IsComplement(context, i))
                return true;
            else if (context.Is(i, WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Auxiliary))
                return false;
        }

        return false;
    }

    /// <summary>Whether a mention right before a verb is who is perceived: "heard her whisper".</summary>
    public static bool IsPerceived(in ScanContext context, in MentionRecord mention, int verb)
    {
        int before = context.PhraseItem(mention) - 1;
        return before >= 0 && context.HeadItem(mention) == verb - 1 && IsComplement(context, verb) && context.IsWord(before) && IsPerceiving(context.WordAt(before));
    }

    private static bool IsComplement(in ScanContext context, int verb) =>
        context.Is(verb, Cues) && context.Is(verb, WordClasses.BaseForm | WordClasses.GerundForm) && !context.Is(verb, WordClasses.PastForm);

    private static bool IsPerceiving(ReadOnlySpan<char> word) =>
        word is "heard" or "hear" or "hears" or "hearing" or "overheard" or "remember" or "remembers" or "remembered" or "recall" or "recalls" or "recalled";
}
