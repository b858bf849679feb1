using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Finds the people known beforehand by what the text calls them. Immutable once made.</summary>
internal sealed class KnownSpeakerIndex
{
    public static readonly KnownSpeakerIndex Empty = new([]);

    private const int Ambiguous = -2;
    private readonly Dictionary<ulong, int> _exact = [];
    private readonly Dictionary<ulong, int> _partial = [];
    private readonly IReadOnlyList<KnownSpeaker> _speakers;

    public KnownSpeakerIndex(IReadOnlyList<KnownSpeaker> speakers)
    {
        _speakers = speakers;
        using PooledList<Token> tokens = new();
        for (int i = 0; i < speakers.Count; i++)
        {
            Add(speakers[i].Name, i, tokens);
            foreach (string alias in speakers[i].Aliases)
                Add(alias, i, tokens);
        }
    }

    public int Count => _speakers.Count;

    /// <summary>Ties every entity to the known speaker that its names belong to.</summary>
    public void Link(in MentionContext context, ReadOnlySpan<MentionRecord> mentions, Span<EntityRecord> entities)
    {
        if (_speakers.Count == 0)
            return;
        foreach (ref readonly MentionRecord mention in mentions)
        {
            if (mention.Entity < 0 || mention.Type == MentionType.Pronoun)
                continue;
            ref EntityRecord entity = ref entities[mention.Entity];
            if (entity.Known >= 0)
                continue;
            int known = Find(context, mention);
            if (known < 0)
                continue;
            entity.Known = known;
            if (_speakers[known].Gender != Gender.Unknown)
            {
                entity.Gender = _speakers[known].Gender;
                entity.GenderIsSure = true;
            }
        }
    }

    private int Find(in MentionContext context, in MentionRecord mention)
    {
        // The longest form decides: "Miss Bennet" is not "Bennet".
        if (mention.PhraseFirst < mention.First && _exact.TryGetValue(Key(context.Tokens[mention.PhraseFirst..mention.End]), out int known))
            return known;
        ulong key = Key(context.Tokens[mention.First..mention.End]);
        if (_exact.TryGetValue(key, out known))
            return known;
        return mention.Type == MentionType.Name && _partial.TryGetValue(key, out known) ? known : -1;
    }

    private void Add(string name, int speaker, PooledList<Token> tokens)
    {
        Tokenizer.Tokenize(name, [], tokens);
        Put(_exact, Key(tokens.Span), speaker);
        foreach (ref readonly Token token in tokens.Span)
        {
            if (token.Hash != 0 && token.Has(TokenFlags.Capitalized))
                Put(_partial, Combine(0, token.Hash), speaker);
        }
    }

    private static void Put(Dictionary<ulong, int> index, ulong key, int speaker)
    {
        if (key == 0)
            return;
        if (index.TryGetValue(key, out int other) && other != speaker)
            speaker = Ambiguous;
        index[key] = speaker;
    }

    private static ulong Key(ReadOnlySpan<Token> tokens)
    {
        ulong key = 0;
        foreach (ref readonly Token token in tokens)
        {
            if (token.Hash != 0)
                key = Combine(key, token.Hash);
        }

        return key;
    }

    private static ulong Combine(ulong key, uint hash) => ((key ^ hash) * 0x9E3779B97F4A7C15UL) ^ (key >> 29);
}
