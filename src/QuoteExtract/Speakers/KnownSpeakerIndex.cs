using QuoteExtract.Buffers;
using QuoteExtract.Lexicon;
using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Finds the people known beforehand by what the text calls them. Immutable once made.</summary>
internal sealed class KnownSpeakerIndex
{
    public static readonly KnownSpeakerIndex Empty = new([]);

    private const int Ambiguous = -2;

    /// <summary>Longer aliases are not looked for in the text.</summary>
    private const int LongestDescription = 12;

    private readonly Dictionary<ulong, int> _exact = [];
    private readonly Dictionary<ulong, int> _partial = [];
    private readonly HashSet<uint> _descriptionStarts = [];
    private readonly HashSet<ulong> _descriptions = [];
    private readonly IReadOnlyList<KnownSpeaker> _speakers;
    private int _longest;

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

    /// <summary>Marks where the text has an alias that no reader of names would see: one with small words in it.</summary>
    public void MarkDescriptions(ReadOnlySpan<Token> tokens, PooledList<int> givenEnd)
    {
        givenEnd.Clear();
        if (_descriptionStarts.Count == 0)
            return;
        givenEnd.Reset(tokens.Length);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Hash == 0 || !_descriptionStarts.Contains(tokens[i].Hash))
                continue;
            ulong key = 0;
            int end = Math.Min(tokens.Length, i + _longest);
            for (int j = i; j < end && tokens[j].Hash != 0; j++)
            {
                key = Combine(key, tokens[j].Hash);
                if (_descriptions.Contains(key))
                    givenEnd[i] = j + 1;
            }
        }
    }

    /// <summary>Ties every entity to the known speaker that its names belong to; a name of two people leads to nobody.</summary>
    public void Link(in MentionContext context, Span<MentionRecord> mentions, EntityTable table, PooledList<int> entityOfKnown)
    {
        if (_speakers.Count == 0)
            return;
        entityOfKnown.Fill(_speakers.Count, -1);

        // First the names as they were given: each of them decides for itself, whatever entity it was put to.
        foreach (ref MentionRecord mention in mentions)
        {
            if (mention.Entity < 0 || mention.Type != MentionType.Name)
                continue;
            int known = FindExact(context, mention);
            if (known == Ambiguous)
                mention.Entity = -1;
            else if (known >= 0)
                Assign(ref mention, known, table, entityOfKnown);
        }

        Span<EntityRecord> entities = table.Entities.Span;
        foreach (ref MentionRecord mention in mentions)
        {
            if (mention.Entity < 0 || mention.Type != MentionType.Name || entities[mention.Entity].Known >= 0)
                continue;
            if (_partial.TryGetValue(Key(context.Tokens[mention.First..mention.End]), out int known) && known >= 0)
                Know(ref entities[mention.Entity], known);
        }
    }

    /// <summary>The same for descriptions, once it is known which of them belong together.</summary>
    public void LinkDescriptions(in MentionContext context, ReadOnlySpan<MentionRecord> mentions, Span<EntityRecord> entities)
    {
        if (_speakers.Count == 0)
            return;
        foreach (ref readonly MentionRecord mention in mentions)
        {
            if (mention.Entity < 0 || mention.Type != MentionType.Nominal || entities[mention.Entity].Known >= 0)
                continue;
            int known = FindExact(context, mention);
            if (known >= 0)
                Know(ref entities[mention.Entity], known);
        }
    }

    private void Assign(ref MentionRecord mention, int known, EntityTable table, PooledList<int> entityOfKnown)
    {
        if (entityOfKnown[known] < 0)
        {
            if (table.Entities[mention.Entity].Known >= 0)
            {
                EntityRecord copy = table.Entities[mention.Entity];
                copy.Role = -1;
                copy.GenderIsSure = mention.Gender != Gender.Unknown;
                copy.Gender = mention.Gender;
                copy.Kind = EntityKind.Person;
                mention.Entity = table.Entities.Count;
                table.Entities.Add(copy);
            }

            entityOfKnown[known] = mention.Entity;
            Know(ref table.Entities[mention.Entity], known);
        }

        mention.Entity = entityOfKnown[known];
    }

    private void Know(ref EntityRecord entity, int known)
    {
        entity.Known = known;
        if (_speakers[known].Gender == Gender.Unknown)
            return;
        entity.Gender = _speakers[known].Gender;
        entity.GenderIsSure = true;
    }

    /// <summary>The known speaker of that name, <see cref="Ambiguous"/>, or -1.</summary>
    private int FindExact(in MentionContext context, in MentionRecord mention)
    {
        // The longest form decides: "Miss Bennet" is not "Bennet".
        if (mention.PhraseFirst < mention.First)
        {
            int title = mention.Type == MentionType.Name ? Courtesies.TitleToken(context, mention) : -1;
            if (_exact.TryGetValue(Key(context.Tokens[mention.PhraseFirst..mention.End]), out int known)
                || (title >= 0 && _exact.TryGetValue(Key(context.Tokens[title..mention.End]), out known)))
            {
                return known;
            }
        }

        return _exact.TryGetValue(Key(context.Tokens[mention.First..mention.End]), out int exact) ? exact : -1;
    }

    private void Add(string name, int speaker, PooledList<Token> tokens)
    {
        Tokenizer.Tokenize(name, [], tokens, EnglishLexicon.Words);
        Put(_exact, Key(tokens.Span), speaker);
        AddDescription(tokens.Span);
        foreach (ref readonly Token token in tokens.Span)
        {
            if (token.Hash != 0 && token.Has(TokenFlags.Capitalized))
                Put(_partial, Combine(0, token.Hash), speaker);
        }
    }

    private void AddDescription(ReadOnlySpan<Token> tokens)
    {
        bool small = false;
        int words = 0;
        foreach (ref readonly Token token in tokens)
        {
            if (token.Kind != TokenKind.Word)
                return;
            words++;
            small |= !token.Has(TokenFlags.Capitalized);
        }

        if (!small || words == 0 || words > LongestDescription)
            return;
        _descriptionStarts.Add(tokens[0].Hash);
        _descriptions.Add(Key(tokens));
        _longest = Math.Max(_longest, words);
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
