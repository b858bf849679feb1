namespace QuoteExtract;

/// <summary>One quotation: what was said, where it stands, and who said it.</summary>
/// <remarks>Immutable, and safe to share between threads. Offsets are UTF-16, into the text that was given.</remarks>
public sealed class Quote
{
    internal Quote(int id, TextSpan span, string text, string content)
    {
        Id = id;
        Span = span;
        Text = text;
        Content = content;
    }

    /// <summary>Index into <see cref="ExtractionResult.Quotes"/>.</summary>
    public int Id { get; }

    /// <summary>From the first mark to the last one, with a reporting clause in between if there is one.</summary>
    public TextSpan Span { get; }

    /// <summary>The marked regions, marks included, in text order; at least one.</summary>
    /// <remarks>More than one where a reporting clause splits the quotation or its marks open again in each paragraph.</remarks>
    public IReadOnlyList<TextSpan> Parts { get; internal init; } = [];

    /// <summary>The text of <see cref="Span"/>, as written.</summary>
    public string Text { get; }

    /// <summary>What is said, without marks; the parts joined by a blank, or by an empty line between paragraphs.</summary>
    public string Content { get; }

    /// <summary>Direct, mixed or other.</summary>
    public QuoteKind Kind { get; internal init; }

    /// <summary>The quotation around a nested one, else <see langword="null"/>.</summary>
    public Quote? Parent { get; internal init; }

    /// <summary>The reporting words, or <see langword="null"/> if there are none.</summary>
    public Cue? Cue { get; internal init; }

    /// <summary>The words that name the speaker of this quotation, or <see langword="null"/> when unknown.</summary>
    public Mention? Mention { get; internal init; }

    /// <summary>Who said it, or <see langword="null"/> when unknown.</summary>
    public Speaker? Speaker { get; internal init; }

    /// <summary>Whom it is said to, or <see langword="null"/> when unknown.</summary>
    /// <remarks>Told of stories, and only of people who say something themselves.</remarks>
    public Speaker? Addressee { get; internal init; }

    /// <summary>The probability, 0 to 1, that <see cref="Speaker"/> is right; 0 when there is none.</summary>
    public double Confidence { get; internal init; }

    /// <summary>What the attribution rests on.</summary>
    public Evidence Evidence { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Speaker?.Name ?? "unknown"}: {Text}";
}
