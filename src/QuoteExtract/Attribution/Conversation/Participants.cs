namespace QuoteExtract.Attribution.Conversation;

/// <summary>Those who may speak an utterance, each once, with a mention to point at.</summary>
internal ref struct Participants
{
    public const int Most = 24;

    private readonly Span<int> _entities;
    private readonly Span<int> _mentions;
    private readonly Span<int> _places;

    /// <summary>An empty list.</summary>
    /// <param name="entities">Room for the entities.</param>
    /// <param name="mentions">Room for their mentions.</param>
    /// <param name="places">For every entity of the document 0, before and after (<see cref="Leave"/>).</param>
    public Participants(Span<int> entities, Span<int> mentions, Span<int> places)
    {
        _entities = entities;
        _mentions = mentions;
        _places = places;
    }

    public int Count { get; private set; }

    public readonly int Entity(int index) => _entities[index];

    public readonly int Mention(int index) => _mentions[index];

    /// <summary>Where somebody stands in the list; -1 if not there, or nobody.</summary>
    public readonly int IndexOf(int entity) => entity < 0 ? -1 : _places[entity] - 1;

    public void Add(int entity, int mention)
    {
        if (entity < 0 || Count == _entities.Length || _places[entity] != 0)
            return;

        _entities[Count] = entity;
        _mentions[Count++] = mention;
        _places[entity] = Count;
    }

    /// <summary>All go; the next list may have the memory.</summary>
    public void Leave()
    {
        foreach (int entity in _entities[..Count])
            _places[entity] = 0;
        Count = 0;
    }
}
