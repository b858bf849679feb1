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

    private readonly Dictionary<ulong, int> _exact = [];
    private readonly Dictionary<ulong, int> _partial = [];
    /// <summary>Everybody who has a name that several have.</summary>
    private readonly Dictionary<ulong, int[]> _shared = [];
    private readonly KnownDescriptions _descriptions = new();
    private readonly KnownTrades _trades = new();
    private readonly GivenNameOwners _givenNames = new();
    private readonly IReadOnlyList<KnownSpeaker> _speakers;
    private int _narrator = -1;

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

        for (int i = 0; i < speakers.Count; i++)
            ShareFamilyName(i, tokens);
        _givenNames.Share(speakers, _exact, tokens);
    }

    /// <summary>
    /// Casts list a bare surname too that the text uses of somebody else on the list. Whoever has no more than that, and no
    /// gender, yields it to those who have more.
    /// </summary>
    private void ShareFamilyName(int speaker, PooledList<Token> tokens)
    {
        KnownSpeaker known = _speakers[speaker];
        Tokenizer.Tokenize(known.Name, [], tokens, EnglishLexicon.Words);
        ulong key = NameKeys.Of(tokens.Span);
        if (tokens.Count != 1 || known.Gender != Gender.Unknown || !_shared.TryGetValue(key, out int[]? bearers) || bearers.Length < 2)
            return;
        foreach (string alias in known.Aliases)
        {
            if (!string.Equals(alias, known.Name, StringComparison.OrdinalIgnoreCase))
                return;
        }

        _exact[key] = Ambiguous;
    }

    /// <summary>How casts mark the one who tells the story.</summary>
    private static bool IsNarrator(string alias) =>
        alias.Trim('_', ' ', '(', ')').ToUpperInvariant() is "NARRATOR" or "THE NARRATOR" or "NARR" or "I";

    public int Count => _speakers.Count;

    /// <summary>Marks where the text has an alias that no reader of names would see: one with small words in it.</summary>
    public void MarkDescriptions(ReadOnlySpan<Token> tokens, PooledList<int> givenEnd) => _descriptions.Mark(tokens, givenEnd);

    /// <summary>Ties every entity to the known speaker that its names belong to; a name of two people leads to nobody.</summary>
    public void Link(in MentionContext context, Span<MentionRecord> mentions, EntityTable table, PooledList<int> entityOfKnown)
    {
        if (_speakers.Count == 0)
            return;
        entityOfKnown.Fill(_speakers.Count, -1);

        bool shared = !_givenNames.IsEmpty;
        if (shared)
            CountGivenNames(context, mentions, table);

        // First the names as they were given: each of them decides for itself, whatever entity it was put to.
        for (int m = 0; m < mentions.Length; m++)
        {
            ref MentionRecord mention = ref mentions[m];
            if (mention.Type != MentionType.Name)
                continue;
            int known = FindExact(context, mention);
            if (known == Ambiguous)
                known = Fitting(context, mention);
            if (shared && known >= 0)
                known = _givenNames.Choose(mention, m, NameKeys.Of(context.Tokens[mention.First..mention.End]), known, table);
            if (known == Ambiguous)
                mention.Entity = -1;
            else if (known >= 0)
                Assign(ref mention, known, table, entityOfKnown);
        }

        Span<EntityRecord> entities = table.Entities.Span;
        foreach (ref MentionRecord mention in mentions)
        {
            if (mention.Entity < 0 || entities[mention.Entity].Known >= 0)
                continue;
            if (!_partial.TryGetValue(NameKeys.Of(context.Tokens[mention.First..mention.End]), out int known))
                continue;
            if (known == Ambiguous)
                known = Fitting(context, mention);
            if (known >= 0)
                Know(ref entities[mention.Entity], known);
        }

        for (int m = 0; m < mentions.Length; m++)
        {
            if (mentions[m].Type == MentionType.Nominal && IsTelling(context, mentions[m]) && FindExact(context, mentions[m]) is >= 0 and var described)
                AssignDescription(mentions, m, described, table, entityOfKnown);
        }

        table.NarratorIsGiven = _narrator >= 0;
        if (_narrator >= 0)
            table.Narrator = entityOfKnown[_narrator] >= 0 ? entityOfKnown[_narrator] : Find(entities: table.Entities.Span, _narrator);
    }

    private void CountGivenNames(in MentionContext context, ReadOnlySpan<MentionRecord> mentions, EntityTable table)
    {
        GivenNameOwners.Begin(table, _speakers.Count);
        foreach (ref readonly MentionRecord mention in mentions)
        {
            if (mention.Type == MentionType.Name && FindExact(context, mention) is >= 0 and var known)
                _givenNames.Count(mention, NameKeys.Of(context.Tokens[mention.First..mention.End]), known, table);
        }
    }

    /// <summary>Whoever tells the story without ever being named is the one who is known to tell it.</summary>
    public void LinkNarrator(Span<EntityRecord> entities, int narrator)
    {
        if (_narrator >= 0 && narrator >= 0 && entities[narrator].Known < 0)
            Know(ref entities[narrator], _narrator);
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
            int known = FindExact(context, mention) is var exact && exact != -1 ? exact : _trades.Find(context, mention);
            if (known >= 0)
                Know(ref entities[mention.Entity], known);
        }
    }

    private static int Find(ReadOnlySpan<EntityRecord> entities, int known)
    {
        for (int e = 0; e < entities.Length; e++)
        {
            if (entities[e].Known == known)
                return e;
        }

        return -1;
    }

    /// <summary>Of those who share a name the only one whom the title fits; a surname alone is a man's in a family.</summary>
    private int Fitting(in MentionContext context, in MentionRecord mention)
    {
        if (!_shared.TryGetValue(NameKeys.Of(context.Tokens[mention.First..mention.End]), out int[]? bearers))
            return Ambiguous;
        Gender gender = mention.Has(MentionFlags.Titled) ? mention.Gender : Gender.Male;
        int found = Ambiguous;
        foreach (int bearer in bearers)
        {
            if (_speakers[bearer].Gender != gender)
                continue;
            if (found >= 0)
                return Ambiguous;
            found = bearer;
        }

        return gender == Gender.Unknown ? Ambiguous : found;
    }

    /// <summary>"the gentleman in the white waistcoat", "the Grandmother": not any gentleman.</summary>
    private static bool IsTelling(in MentionContext context, in MentionRecord mention)
    {
        const int FewestWords = 3;
        int words = mention.End - mention.PhraseFirst;
        return words >= FewestWords || (words > 1 && (context.Tokens[mention.Head].Has(TokenFlags.Capitalized)));
    }

    private void AssignDescription(Span<MentionRecord> mentions, int m, int known, EntityTable table, PooledList<int> entityOfKnown)
    {
        if (entityOfKnown[known] < 0)
        {
            int e = Find(table.Entities.Span, known);
            if (e < 0)
            {
                e = table.Entities.Count;
                ref EntityRecord described = ref table.Add(m, mentions[m].End - mentions[m].First);
                described.Kind = EntityKind.Person;
                described.Gender = mentions[m].Gender;
                described.Nominal = true;
                Know(ref described, known);
            }

            entityOfKnown[known] = e;
        }

        mentions[m].Entity = entityOfKnown[known];
        mentions[m].Flags |= MentionFlags.Given;
        table.Entities[entityOfKnown[known]].Count++;
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
            if (_exact.TryGetValue(NameKeys.Of(context.Tokens[mention.PhraseFirst..mention.End]), out int known)
                || (title >= 0 && _exact.TryGetValue(NameKeys.Of(context.Tokens[title..mention.End]), out known)))
            {
                return known;
            }
        }

        return _exact.TryGetValue(NameKeys.Of(context.Tokens[mention.First..mention.End]), out int exact) ? exact : -1;
    }

    private void Add(string name, int speaker, PooledList<Token> tokens)
    {
        if (IsNarrator(name))
            _narrator = speaker;
        Tokenizer.Tokenize(name, [], tokens, EnglishLexicon.Words);
        Put(_exact, NameKeys.Of(tokens.Span), speaker);
        _descriptions.Add(tokens.Span);
        _trades.Add(tokens.Span, speaker);
        foreach (ref readonly Token token in tokens.Span)
        {
            if (token.Hash != 0 && token.Has(TokenFlags.Capitalized))
                Put(_partial, NameKeys.Combine(0, token.Hash), speaker);
        }
    }

    private void Put(Dictionary<ulong, int> index, ulong key, int speaker)
    {
        if (key == 0)
            return;
        if (index.TryGetValue(key, out int other) && other != speaker)
        {
            int[] bearers = _shared.TryGetValue(key, out int[]? known) ? known : [other];
            _shared[key] = Array.IndexOf(bearers, speaker) >= 0 ? bearers : [.. bearers, speaker];
            speaker = Ambiguous;
        }

        index[key] = speaker;
    }
}
