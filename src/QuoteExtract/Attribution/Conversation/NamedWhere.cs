namespace QuoteExtract.Attribution.Conversation;

/// <summary>Which utterance names somebody.</summary>
internal enum NamedWhere
{
    Here,
    Before,
    TwoBefore,
    After,
}
