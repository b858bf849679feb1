namespace QuoteExtract;

/// <summary>What the attribution of a quotation rests on, strongest first.</summary>
public enum Evidence
{
    /// <summary>Nothing: the speaker is unknown.</summary>
    None,

    /// <summary>A reporting clause inside the quotation: <c>"I went," he said, "and won."</c></summary>
    CueBetween,

    /// <summary>A reporting clause after it: <c>"I went," he said.</c></summary>
    CueAfter,

    /// <summary>A reporting clause before it: <c>He said, "I went."</c></summary>
    CueBefore,

    /// <summary>A colon introduces it: <c>Hill: "I went."</c></summary>
    Colon,

    /// <summary>A source phrase: <c>according to Hill</c>, <c>in the words of Hill</c>.</summary>
    SourcePhrase,

    /// <summary>A signature after it: <c>"I went." — Hugh Hill</c></summary>
    Signature,

    /// <summary>A turn of a transcript: <c>HILL: I went.</c></summary>
    Transcript,

    /// <summary>A fragment in a sentence about the one who uttered it.</summary>
    Sentence,

    /// <summary>It goes on from a reporting clause in the sentence or paragraph before.</summary>
    FollowOn,

    /// <summary>The sentence beside it tells what the speaker does: <c>"I went." Hill nodded.</c></summary>
    ActionBeat,

    /// <summary>The turns of a conversation alternate.</summary>
    Conversation,

    /// <summary>It stands inside, or is repeated by, another quotation whose speaker is known.</summary>
    Nesting,
}
