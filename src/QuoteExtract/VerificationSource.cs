using QuoteExtract.Verification;

namespace QuoteExtract;

/// <summary>A source made ready for checking many claims against it.</summary>
/// <remarks>Immutable, and safe to share between threads.</remarks>
public sealed class VerificationSource
{
    /// <summary>Makes a source ready.</summary>
    /// <param name="text">Any text; every content is valid.</param>
    /// <param name="extractor">Says who is quoted in it; <see langword="null"/> for <see cref="QuoteExtractor.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public VerificationSource(string text, QuoteExtractor? extractor = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        using QuoteBuffer buffer = new();
        (extractor ?? QuoteExtractor.Default).ExtractQuotes(text, buffer);
        Words.Load(text, buffer);
    }

    /// <summary>The text of the source.</summary>
    public string Text { get; }

    internal SourceWords Words { get; } = new();
}
