namespace QuoteExtract.Attribution.Conversation;

/// <summary>Cuts how likely somebody is to speak into few steps.</summary>
internal static class LikelySteps
{
    /// <summary>What is less likely counts for nothing.</summary>
    public const float Negligible = 0.01f;

    /// <summary>The step of a sum over several utterances.</summary>
    public static int OfSum(float sum) => sum switch
    {
        < 0.05f => 0,
        < 0.2f => 1,
        < 0.5f => 2,
        < 0.9f => 3,
        < 1.5f => 4,
        < 2.3f => 5,
        < 3.5f => 6,
        _ => 7,
    };

    /// <summary>The step of one likelihood.</summary>
    public static int Of(float share) => share switch
    {
        < 0.02f => 0,
        < 0.1f => 1,
        < 0.3f => 2,
        < 0.6f => 3,
        < 0.9f => 4,
        _ => 5,
    };
}
