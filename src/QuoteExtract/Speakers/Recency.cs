using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using QuoteExtract.Mentions;

namespace QuoteExtract.Speakers;

/// <summary>The entities mentioned lately, few enough to look at all of them at once.</summary>
internal ref struct Recency
{
    /// <summary>The number of places.</summary>
    public const int Size = 12;

    private readonly Span<Salient> _salient;

    // What places are looked for by, beside each other. An unused one is nobody's.
    private Numbers _entities;
    private Numbers _sentences;
    private Fits _fits;
    private int _count;

    /// <param name="room">As many places as there are, all zero.</param>
    public Recency(Span<Salient> room)
    {
        _salient = room;
        ((Span<int>)_entities).Fill(-1);
    }

    public readonly ReadOnlySpan<Salient> All => _salient[.._count];

    public readonly ref Salient this[int place] => ref _salient[place];

    /// <summary>The places of those whom a pronoun can stand for, a bit for each.</summary>
    public readonly uint Fitting(in MentionRecord pronoun)
    {
        PronounFit fit = pronoun.Gender == Gender.Male ? PronounFit.He
            : pronoun.Gender == Gender.Female ? PronounFit.She
            : pronoun.Has(MentionFlags.Plural) ? PronounFit.They
            : PronounFit.It | PronounFit.PerhapsIt;
        Vector128<byte> none = Vector128.Equals(Vector128.LoadUnsafe(in _fits[0]) & Vector128.Create((byte)fit), Vector128<byte>.Zero);
        return ~none.ExtractMostSignificantBits() & ((1u << Size) - 1);
    }

    public readonly bool IsPerhapsIt(int place) => ((PronounFit)_fits[place] & PronounFit.PerhapsIt) != PronounFit.None;

    /// <summary>The place of an entity, or else a new one, or else the one that was mentioned the longest time ago.</summary>
    /// <remarks>A new place is the first entity's, at the beginning of the text, until it is taken.</remarks>
    public int PlaceOf(in MentionContext context, ReadOnlySpan<MentionRecord> mentions, ReadOnlySpan<EntityRecord> entities, int entity)
    {
        uint places = Equal(_entities, entity);
        if (places != 0)
            return BitOperations.TrailingZeroCount(places);
        if (_count == Size)
            return Oldest();
        Take(context, mentions, entities, _count, 0);
        return _count++;
    }

    public void Take(in MentionContext context, ReadOnlySpan<MentionRecord> mentions, ReadOnlySpan<EntityRecord> entities, int place, int entity)
    {
        _salient[place].Entity = entity;
        _entities[place] = entity;
        _fits[place] = (byte)FitOf(context, mentions, entities[entity]);
    }

    /// <summary>Notes the sentence of the mention that a place is of.</summary>
    public void Date(int place, int sentence)
    {
        _salient[place].Sentence = sentence;
        _sentences[place] = sentence;
    }

    /// <summary>More is known of an entity.</summary>
    public void Update(in MentionContext context, ReadOnlySpan<MentionRecord> mentions, ReadOnlySpan<EntityRecord> entities, int entity)
    {
        for (uint places = Equal(_entities, entity); places != 0; places &= places - 1)
            _fits[BitOperations.TrailingZeroCount(places)] = (byte)FitOf(context, mentions, entities[entity]);
    }

    private readonly int Oldest()
    {
        Vector128<int> first = Vector128.LoadUnsafe(in _sentences[0]);
        Vector128<int> least = Vector128.Min(Vector128.Min(first, Vector128.LoadUnsafe(in _sentences[4])), Vector128.LoadUnsafe(in _sentences[8]));
        least = Vector128.Min(least, Vector128.Shuffle(least, Vector128.Create(2, 3, 0, 1)));
        least = Vector128.Min(least, Vector128.Shuffle(least, Vector128.Create(1, 0, 3, 2)));
        return BitOperations.TrailingZeroCount(Equal(_sentences, least.ToScalar()));
    }

    private static uint Equal(in Numbers numbers, int number)
    {
        Vector128<int> wanted = Vector128.Create(number);
        return Vector128.Equals(Vector128.LoadUnsafe(in numbers[0]), wanted).ExtractMostSignificantBits()
            | (Vector128.Equals(Vector128.LoadUnsafe(in numbers[4]), wanted).ExtractMostSignificantBits() << 4)
            | (Vector128.Equals(Vector128.LoadUnsafe(in numbers[8]), wanted).ExtractMostSignificantBits() << 8);
    }

    private static PronounFit FitOf(in MentionContext context, ReadOnlySpan<MentionRecord> mentions, in EntityRecord entity)
    {
        ref readonly MentionRecord name = ref mentions[entity.Name];
        switch (entity.Kind)
        {
            case EntityKind.Person:
                bool perhaps = entity.NameLength == 1 && entity.Role < 0 && !name.Has(MentionFlags.GivenNameKnown | MentionFlags.Titled);
                return OfGender(entity.Gender) | PerhapsIt(entity, perhaps);
            case EntityKind.Unknown:
                return (name.Has(MentionFlags.Thing) ? PronounFit.None : OfGender(entity.Gender)) | PerhapsIt(entity, perhaps: true);
            case EntityKind.Organization:
                return PronounFit.They | PronounFit.It;
            case EntityKind.Group:
                return IsSeveral(context, name) ? PronounFit.They : PronounFit.They | PronounFit.It;
            case EntityKind.Document:
                return PronounFit.It;
            default:
                return PronounFit.None;
        }
    }

    private static PronounFit OfGender(Gender gender) => gender switch
    {
        Gender.Male => PronounFit.He,
        Gender.Female => PronounFit.She,
        _ => PronounFit.He | PronounFit.She,
    };

    private static PronounFit PerhapsIt(in EntityRecord entity, bool perhaps) =>
        perhaps && entity.Gender == Gender.Unknown && !entity.Nominal ? PronounFit.PerhapsIt : PronounFit.None;

    /// <summary>"people", "Democrats": "it" is none of them, as it may be "the team".</summary>
    private static bool IsSeveral(in MentionContext context, in MentionRecord group)
    {
        ReadOnlySpan<char> word = context.WordAt(group.Head);
        return word is "people" or "People" or "police" or "Police" or "men" or "women" or "children" || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'));
    }

    [InlineArray(Size)]
    private struct Numbers
    {
        private int _first;
    }

    /// <summary>As many as a vector has.</summary>
    [InlineArray(16)]
    private struct Fits
    {
        private byte _first;
    }
}
