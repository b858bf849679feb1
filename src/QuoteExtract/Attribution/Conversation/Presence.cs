using QuoteExtract.Mentions;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>Who was mentioned last in the narration, and where: it moves along with the utterances.</summary>
internal struct Presence
{
    public const int Most = 8;

    private EntityList _entities;
    private EntityList _mentions;
    private int _count;
    private int _next;

    public readonly int Count => _count;

    public readonly int Entity(int index) => _entities[index];

    public readonly int Mention(int index) => _mentions[index];

    /// <summary>Takes note of the mentions before <paramref name="end"/> that were not seen yet.</summary>
    public void MoveTo(int end, ReadOnlySpan<MentionRecord> mentions, ConversationTable table)
    {
        for (; _next < end; _next++)
        {
            ref readonly MentionRecord mention = ref mentions[_next];
            int entity = mention.Entity < 0 ? -1 : table.SpeakerOf[mention.Entity];
            if (entity < 0)
                continue;
            table.Seen[entity] = mention.Head + 1;
            if (mention.Has(MentionFlags.Quoted))
                continue;
            table.Narrated[entity] = mention.Head + 1;
            if (mention.Type != MentionType.Pronoun)
                Note(entity, _next);
        }
    }

    private void Note(int entity, int mention)
    {
        int at = 0;
        while (at < _count && _entities[at] != entity)
            at++;
        if (at == _count && _count < Most)
            _count++;
        for (int i = Math.Min(at, Most - 1); i > 0; i--)
        {
            _entities[i] = _entities[i - 1];
            _mentions[i] = _mentions[i - 1];
        }

        _entities[0] = entity;
        _mentions[0] = mention;
    }

    [System.Runtime.CompilerServices.InlineArray(Most)]
    private struct EntityList
    {
        private int _first;
    }
}
