using QuoteExtract.Cli.Evaluation;

namespace QuoteExtract.Cli.Tests.Evaluation;

/// <summary>Small gold documents and predictions, found by their words.</summary>
internal static class Sample
{
    /// <summary>Five regions at known places; nobody's name matters.</summary>
    public const string Text =
        """
        "I am glad," said Ann Bell. "We won the cup."
        Carl Dorn replied: "You lost the match, all of it."
        He called it "a shame" and "a scandal". His film is "The Long Day".
        """;

    public static TextSpan Find(string text, string words) =>
        new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    public static GoldRegion Gold(string text, string words, string? mention = null, string? speaker = null, QuoteKind kind = QuoteKind.Direct, string? type = null) =>
        new(Find(text, words), kind)
        {
            Mentions = mention is null ? [] : [Find(text, mention)],
            Speaker = speaker,
            Type = type,
        };

    public static PredictedPart Part(
        string text,
        string words,
        string? mention = null,
        string? speaker = null,
        double confidence = 0,
        QuoteKind kind = QuoteKind.Direct,
        Evidence evidence = Evidence.None) =>
        new(Find(text, words), kind)
        {
            Mention = mention is null ? null : Find(text, mention),
            Speaker = speaker is null ? null : new PredictedSpeaker(speaker, mention is null ? [] : [Find(text, mention)]),
            Confidence = confidence,
            Evidence = evidence,
        };

    public static CorpusScore Score(GoldDocument document, params PredictedPart[] parts)
    {
        var corpus = new CorpusScore("sample");
        corpus.Add(DocumentScorer.Score(document, parts));
        return corpus;
    }
}
