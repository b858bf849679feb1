namespace QuoteExtract.Tests.Spec;

/// <summary>One example of the spec: a text, and what must be found in it.</summary>
/// <param name="File">Name of the Markdown file, without extension.</param>
/// <param name="Heading">The heading above it, unique in its file.</param>
/// <param name="Text">The text, exactly.</param>
/// <param name="Options">Options given, and known speakers.</param>
/// <param name="Quotes">The expected quotations.</param>
/// <param name="Speakers">The expected speakers, or <see langword="null"/> if the example does not look at them.</param>
/// <param name="KnownMiss">Why the engine cannot do it yet, or <see langword="null"/>.</param>
public sealed record SpecExample(
    string File,
    string Heading,
    string Text,
    QuoteExtractorOptions Options,
    SpecTable Quotes,
    SpecTable? Speakers,
    string? KnownMiss)
{
    public override string ToString() => $"{File} / {Heading}";
}
