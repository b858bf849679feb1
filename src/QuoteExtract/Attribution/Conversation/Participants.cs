using QuoteExtract.Mentions;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>Those who may speak an utterance, each once, with a mention to point at.</summary>
internal ref struct Participants
{
    public const int Most = 24;

    private readonly Span<int> _entities;
    private readonly Span<int> _mentions;

    public Participants(Span<int> entities, Span<int> mentions)
    {
        _entities = entities;
        _mentions = mentions;
    }

    public int Count { get; private set; }

    public readonly int Entity(int index) => _entities[index];

    public readonly int Mention(int index) => _mentions[index];

    /// <summary>Where somebody stands in the list; -1 if not there.</summary>
    public readonly int IndexOf(int entity) => _entities[..Count].IndexOf(entity);

    public void Add(int entity, int mention)
    {
        if (entity < 0 || Count == _entities.Length || IndexOf(entity) >= 0)
            return;

        _entities[Count] = entity;
        _mentions[Count++] = mention;
    }
}
