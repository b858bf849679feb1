namespace QuoteExtract.Catalyst;

/// <summary>
/// Puts together entities from tokens that are tagged one by one. In Catalyst the end of a token is its last
/// character, an entity lies within one sentence, and a token may belong to several of different types.
/// </summary>
/// <param name="length">Length of the text: what lies outside is left out.</param>
internal sealed class EntityCollector(int length)
{
    private readonly List<EntitySpan> _entities = [];
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _continued = new(StringComparer.Ordinal);
    private int _begin;
    private int _last;

    public IReadOnlyList<EntitySpan> Entities => _entities;

    public void BeginSentence()
    {
        _open.Clear();
        _continued.Clear();
    }

    /// <summary>The next token, by its first and last character.</summary>
    public void BeginToken(int begin, int last)
    {
        _begin = begin;
        _last = last;
        _continued.Clear();
    }

    /// <summary>One tag of the token.</summary>
    public void Tag(string? type, TokenPosition position)
    {
        if (EntityTypes.Of(type) is not { } entity)
            return;
        if (position == TokenPosition.Single)
        {
            Add(_begin, entity);
        }
        else if (position == TokenPosition.Begin)
        {
            _open[type!] = _begin;
            _continued.Add(type!);
        }
        else if (position != TokenPosition.Outside && _open.TryGetValue(type!, out int begin))
        {
            if (position == TokenPosition.End)
                Add(begin, entity);
            _continued.Add(type!);
        }
    }

    /// <summary>After the last tag of the token: an entity that it does not go on with is broken off.</summary>
    public void EndToken()
    {
        foreach (string type in _open.Keys)
        {
            if (!_continued.Contains(type))
                _open.Remove(type);
        }
    }

    private void Add(int begin, EntityType type)
    {
        int end = _last + 1;
        if (begin < 0 || end <= begin || end > length)
            return;

        // "Inside" may go on behind an end, to a longer entity from the same beginning.
        if (_entities.Count > 0 && _entities[^1].Type == type && _entities[^1].Span.Start == begin)
            _entities.RemoveAt(_entities.Count - 1);
        _entities.Add(new EntitySpan(TextSpan.FromBounds(begin, end), type));
    }
}
