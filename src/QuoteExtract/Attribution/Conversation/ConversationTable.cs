using QuoteExtract.Buffers;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>The utterances of a document with who is named around and in them; kept from document to document.</summary>
internal sealed class ConversationTable : IDisposable
{
    /// <summary>As much or more between two utterances, by the steps of <see cref="Utterance.Gap"/>, and one does not answer the other.</summary>
    public const int WidestGap = 7;

    public PooledList<Utterance> Utterances { get; } = new();

    public PooledList<SpeakerOption> Options { get; } = new();

    public PooledList<NamedInside> Named { get; } = new();

    /// <summary>For each entity, the one that stands for it as a speaker; -1 where it can be none.</summary>
    public PooledList<int> SpeakerOf { get; } = new();

    public PooledList<int> EntityOfKnown { get; } = new();

    /// <summary>For each entity, how many quotations name it in a clause of their own.</summary>
    public PooledList<int> Spoken { get; } = new();

    /// <summary>For each entity, the token of its latest mention so far, plus one.</summary>
    public PooledList<int> Seen { get; } = new();

    /// <summary>The same of its latest mention in the narration.</summary>
    public PooledList<int> Narrated { get; } = new();

    /// <summary>For each entity, its place among those who may speak an utterance, from 1 on.</summary>
    public PooledList<int> Places { get; } = new();

    /// <summary>Those who may well speak an utterance.</summary>
    public PooledList<LikelySpeaker> Likely { get; } = new();

    /// <summary>What is answered about those who may speak an utterance, for each a code of every <see cref="ConversationGroup"/>.</summary>
    public PooledList<int> Codes { get; } = new();

    /// <summary>For each entity, what is the same of it everywhere.</summary>
    public PooledList<Standing> Standings { get; } = new();

    /// <summary>For each entity, what the even and the odd turns around say of it.</summary>
    public PooledList<VoiceTally> Voices { get; } = new();

    /// <summary>The entity of who tells the story, or -1.</summary>
    public int Narrator { get; set; }

    /// <summary>The first mention that was not yet looked at for words in quotations.</summary>
    public int NextMention { get; set; }

    public void Clear()
    {
        Utterances.Clear();
        Options.Clear();
        Named.Clear();
        Likely.Clear();
        NextMention = 0;
    }

    public void Dispose()
    {
        Utterances.Dispose();
        Options.Dispose();
        Named.Dispose();
        SpeakerOf.Dispose();
        EntityOfKnown.Dispose();
        Spoken.Dispose();
        Seen.Dispose();
        Narrated.Dispose();
        Places.Dispose();
        Likely.Dispose();
        Codes.Dispose();
        Standings.Dispose();
        Voices.Dispose();
    }
}
