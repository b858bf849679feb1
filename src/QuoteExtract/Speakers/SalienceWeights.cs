using QuoteExtract.Mentions;

namespace QuoteExtract.Speakers;

/// <summary>How strongly a pronoun is drawn to an entity.</summary>
internal static class SalienceWeights
{
    private const float PerSentence = -0.9f;
    private const float PerParagraph = -0.4f;
    private const float Subject = 1.6f;
    private const float GenderKnown = 1.2f;
    private const float PersonKnown = 0.8f;
    private const float Named = 0.5f;
    private const float PerMention = 0.12f;
    private const int MostMentions = 10;
    private const float QuotedElsewhere = -1.5f;
    private const float PerToken = 0.0005f;
    private const float SpokeAndSpeaks = 1.8f;

    public static float Score(in Salient salient, in EntityRecord entity, in MentionRecord pronoun, int sentence, int paragraph, bool speaks)
    {
        float score = (PerSentence * Math.Min(sentence - salient.Sentence, 8))
            + (PerParagraph * Math.Min(paragraph - salient.Paragraph, 6))
            + (PerMention * Math.Min(entity.Count, MostMentions))
            - (PerToken * (pronoun.Head - salient.Order));
        if (salient.Subject)
            score += Subject;
        if (salient.Speaks && speaks)
            score += SpokeAndSpeaks;
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
