using QuoteExtract.Mentions;

namespace QuoteExtract.Speakers;

/// <summary>How strongly a pronoun is drawn to an entity. Fitted on LitBank, and for fiction on PDNC too.</summary>
internal sealed class SalienceWeights
{
    private const int MostMentions = 10;
    private const int MostSentences = 8;
    private const int MostParagraphs = 6;

    public static readonly SalienceWeights News = new()
    {
        PerSentence = -1.3f,
        PerParagraph = -0.45f,
        Subject = 1.6f,
        Spoke = 0.75f,
        SpokeBefore = 0.5f,
        Oblique = -1f,
        Parallel = 0.3f,
        SameSentence = -0.4f,
        GenderKnown = 1.8f,
        PersonKnown = 0.8f,
        Named = 0.1f,
        PerMention = 0.12f,
        QuotedElsewhere = -3.4f,
        PerToken = 0.0005f,
    };

    public static readonly SalienceWeights Fiction = new()
    {
        PerSentence = -0.78f,
        PerParagraph = -0.27f,
        Subject = 0.96f,
        Spoke = 0.25f,
        SameTurn = 0.75f,
        LastButOne = 0.5f,
        Oblique = -0.5f,
        Parallel = 0.18f,
        SameSentence = -0.4f,
        GenderKnown = 4.05f,
        PersonKnown = 1.95f,
        Named = 0.15f,
        PerMention = 0.18f,
        QuotedElsewhere = -5.6f,
        PerToken = 0.0011f,
    };

    private float PerSentence { get; init; }

    private float PerParagraph { get; init; }

    private float Subject { get; init; }

    private float Spoke { get; init; }

    private float SpokeBefore { get; init; }

    private float SameTurn { get; init; }

    private float LastButOne { get; init; }

    private float Oblique { get; init; }

    private float Parallel { get; init; }

    private float SameSentence { get; init; }

    private float GenderKnown { get; init; }

    private float PersonKnown { get; init; }

    private float Named { get; init; }

    private float PerMention { get; init; }

    private float QuotedElsewhere { get; init; }

    private float PerToken { get; init; }

    public float Score(in Salient salient, in EntityRecord entity, in MentionRecord pronoun, bool subject, bool speaks, int sentence, int paragraph)
    {
        float score = (PerSentence * Math.Min(sentence - salient.Sentence, MostSentences))
            + (PerParagraph * Math.Min(paragraph - salient.Paragraph, MostParagraphs))
            + (PerMention * Math.Min(entity.Count, MostMentions))
            - (PerToken * (pronoun.Head - salient.Order));
        if (salient.Subject)
            score += subject ? Subject + Parallel : Subject;
        if (salient.Spoke)
            score += speaks ? Spoke + SpokeBefore : Spoke;

        // In a conversation the same voice goes on in its paragraph, and comes back after another's.
        if (speaks && paragraph == salient.SpokeParagraph)
            score += SameTurn;
        else if (speaks && paragraph - salient.SpokeParagraph == 2)
            score += LastButOne;
        if (salient.Oblique)
            score += Oblique;
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
