using QuoteExtract.Corpora;
using QuoteExtract.Mentions;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>A name that the extractor finds in a tagged text: its features, what the lexicon alone makes of it, and what it is.</summary>
internal sealed record NameKindExample(string Document, int Start, ulong Features, MentionRecord Read, NameTag Tag);
