using QuoteExtract.Mentions;

namespace QuoteExtract.Speakers;

/// <summary>How strongly a pronoun is drawn to an entity.</summary>
internal static class SalienceWeights
{
    internal static float PerSentence = -1.3f;
    internal static float PerParagraph = -0.45f;
    internal static float Subject = 1.6f;
    internal static float Spoke = 0.75f;
    internal static float SpokeBefore = 0.5f;
    internal static float SameTurn = 0.0f;
    internal static float LastTurn = 0.0f;
    internal static float LastButOne = 0.0f;
    internal static float Oblique = -1.0f;
    internal static float Parallel = 0.3f;
    internal static float SameSentence = -0.4f;
    internal static float GenderKnown = 1.8f;
    internal static float PersonKnown = 0.8f;
    internal static float Named = 0.1f;
    internal static float PerMention = 0.12f;
    private const int MostMentions = 10;
    internal static float QuotedElsewhere = -3.4f;
    internal static float PerToken = 0.0005f;

    public static float Score(in Salient salient, in EntityRecord entity, in MentionRecord pronoun, bool subject, bool speaks, int sentence, int paragraph)
    {
        float score = (PerSentence * Math.Min(sentence - salient.Sentence, 8))
            + (PerParagraph * Math.Min(paragraph - salient.Paragraph, 6))
            + (PerMention * Math.Min(entity.Count, MostMentions))
            - (PerToken * (pronoun.Head - salient.Order));
        if (salient.Subject)
            score += Subject;
        if (salient.Spoke)
            score += Spoke;
        if (salient.Spoke && speaks)
            score += SpokeBefore;
        if (speaks)
        {
            int turns = paragraph - salient.SpokeParagraph;
            if (turns == 0)
                score += SameTurn;
            else if (turns == 1)
                score += LastTurn;
            else if (turns == 2)
                score += LastButOne;
        }

        if (salient.Oblique)
            score += Oblique;
        if (salient.Subject && subject)
            score += Parallel;
        if (salient.Sentence == sentence)
            score += SameSentence;
        if (entity.Gender == pronoun.Gender)
            score += GenderKnown;
        if (entity.Kind == EntityKind.Person)
            score += PersonKnown;
        if (!entity.Nominal)
            score += Named;
        if (salient.Quoted && !pronoun.Has(MentionFlags.Quoted))
            score += QuotedElsewhere;
        return score;
    }
}
