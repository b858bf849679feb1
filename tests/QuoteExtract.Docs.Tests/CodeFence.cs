namespace QuoteExtract.Docs.Tests;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="Language">The word after the opening fence; empty if there is none.</param>
/// <param name="Body">The lines between the fences.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
internal sealed record CodeFence(string Language, string Body, int Line);
