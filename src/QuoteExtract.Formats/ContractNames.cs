namespace QuoteExtract.Formats;

/// <summary>The words of the output contract for the values of the library.</summary>
internal static class ContractNames
{
    public static string Of(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Mixed => "mixed",
        QuoteKind.Indirect => "indirect",
        _ => "other",
    };

    public static string Of(MentionType type) => type switch
    {
        MentionType.Name => "name",
        MentionType.Pronoun => "pronoun",
        _ => "nominal",
    };

    public static string Of(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Person => "person",
        SpeakerKind.Organization => "organization",
        SpeakerKind.Group => "group",
        SpeakerKind.Document => "document",
        _ => "unknown",
    };

    public static string? Of(Gender gender) => gender switch
    {
        Gender.Male => "male",
        Gender.Female => "female",
        _ => null,
    };

    public static string Of(Evidence evidence) => evidence switch
    {
        Evidence.CueBetween => "cue-between",
        Evidence.CueAfter => "cue-after",
        Evidence.CueBefore => "cue-before",
        Evidence.Colon => "colon",
        Evidence.SourcePhrase => "source-phrase",
        Evidence.Signature => "signature",
        Evidence.Transcript => "transcript",
        Evidence.Sentence => "sentence",
        Evidence.FollowOn => "follow-on",
        Evidence.ActionBeat => "action-beat",
        Evidence.Conversation => "conversation",
        Evidence.Nesting => "nesting",
        _ => "none",
    };

    /// <summary>A probability as printed: four digits tell all that calibration can.</summary>
    public static double Round(double confidence) => Math.Round(confidence, 4, MidpointRounding.AwayFromZero);
}
