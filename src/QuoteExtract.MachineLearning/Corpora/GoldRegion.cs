namespace QuoteExtract.Corpora;

/// <summary>One marked region of the gold, marks included.</summary>
internal sealed record GoldRegion(TextSpan Span, QuoteKind Kind)
{
    /// <summary>"explicit", "anaphoric", "implicit", or <see langword="null"/> where the corpus does not tell.</summary>
    public string? Type { get; init; }

    /// <summary>The words that name the speaker; several where they are not in one stretch, none where unknown.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];

    /// <summary>The first stretch of words that name the speaker; empty where not given.</summary>
    public TextSpan Mention => Mentions.Count > 0 ? Mentions[0] : default;

    /// <summary>The full name in news, the character in fiction, the coreference id in LitBank.</summary>
    public string? Speaker { get; init; }

    public bool HasSpeaker => Speaker is not null || Mentions.Count > 0;
}
