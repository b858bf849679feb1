using QuoteExtract.Mentions;

namespace QuoteExtract.Speakers;

/// <summary>How strongly a pronoun is drawn to an entity.</summary>
internal static class SalienceWeights
{
    private const float PerSentence = -1.3f;
    private const float PerParagraph = -0.45f;
    private const float Subject = 1.6f;
    private const float Spoke = 0.75f;
    private const float SpokeBefore = 0.5f;
    private const float Oblique = -1.0f;
    private const float Parallel = 0.3f;
    private const float SameSentence = -0.4f;
    private const float GenderKnown = 1.8f;
    private const float PersonKnown = 0.8f;
    private const float Named = 0.1f;
    private const float PerMention = 0.12f;
    private const int MostMentions = 10;
    private const float QuotedElsewhere = -3.4f;
    private const float PerToken = 0.0005f;

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
