namespace QuoteExtract.LongTexts;

/// <summary>A mention of somebody who speaks in a long text.</summary>
/// <param name="Speaker">Index of the speaker record.</param>
/// <param name="Mention">The mention, in the whole text.</param>
internal readonly record struct SpokenMention(int Speaker, MentionSpan Mention);
