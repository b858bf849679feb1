using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract.LongTexts;

/// <summary>
/// Knows the speakers of the windows of a long text again: by the full name, by any name that is one speaker's alone, and
/// by a definite description ("the doctor"). "A spokesman" is somebody else in each window.
/// </summary>
internal sealed class CarriedSpeakers : IDisposable
{
    private readonly HashChains _byName = new();
    private readonly PooledList<CarriedName> _names = new();
    private readonly PooledList<SpokenMention> _mentions = new();

    /// <summary>Whether the text is read window by window.</summary>
    public bool Active { get; private set; }

    /// <summary>The mentions of all speakers, window after window.</summary>
    public PooledList<SpokenMention> Mentions => _mentions;

    public void Begin()
    {
        End();
        Active = true;
    }

    public void End()
    {
        Active = false;
        _byName.Clear();
        _names.Clear();
        _mentions.Clear();
    }

    /// <summary>The speaker of an earlier window that an entity is, or -1.</summary>
    public int Find(Workspace work, int entity, ReadOnlySpan<SpeakerRecord> speakers)
    {
        ref EntityRecord record = ref work.Entities.Entities[entity];
        if (!Active || !CanBeKnownAgain(work, record))
            return -1;
        ulong key = KeyOf(work, record);
        int found = -1;
        int followed = 0;
        for (int link = _byName.First((uint)(key ^ (key >> 32))); link >= 0 && followed < HashChains.MostFollowed; link = _byName.Next(link), followed++)
        {
            ref CarriedName name = ref _names[_byName.Value(link)];
            if (name.Key != key || !NameMatcher.GendersAgree(speakers[name.Speaker].Gender, record.Gender) || !KindsAgree(speakers[name.Speaker].Kind, record.Kind))
                continue;
            if (name.IsFull)
                return name.Speaker;
            if (found >= 0 && found != name.Speaker)
                return -1;
            found = name.Speaker;
        }

        return found;
    }

    /// <summary>Remembers what the speakers of a window are called there, and where they are mentioned.</summary>
    public void Take(Workspace work, int offset, ReadOnlySpan<SpeakerRecord> speakers)
    {
        Span<EntityRecord> entities = work.Entities.Entities.Span;
        for (int e = 0; e < entities.Length; e++)
        {
            if (work.SpeakerOfEntity[e] < 0)
                work.SpeakerOfEntity[e] = Find(work, e, speakers);
            if (work.SpeakerOfEntity[e] >= 0 && CanBeKnownAgain(work, entities[e]))
                Add(KeyOf(work, entities[e]), work.SpeakerOfEntity[e], full: true);
        }

        foreach (ref readonly MentionRecord mention in work.Mentions.Span)
        {
            int speaker = mention.Entity < 0 ? -1 : work.SpeakerOfEntity[mention.Entity];
            if (speaker < 0)
                continue;
            TextSpan span = ResultWriter.SpanOf(work, mention);
            _mentions.Add(new SpokenMention(speaker, new MentionSpan(new TextSpan(span.Start + offset, span.Length), mention.Type)));
            if (mention.Type == MentionType.Name)
                Add(NameKeys.Of(work.Tokens.Span[mention.First..mention.End]), speaker, full: false);
        }
    }

    public void Dispose()
    {
        _byName.Dispose();
        _names.Dispose();
        _mentions.Dispose();
    }

    private static bool CanBeKnownAgain(Workspace work, in EntityRecord entity) =>
        entity.Nominal ? work.Mentions[entity.Name].Has(MentionFlags.Definite) : work.Mentions[entity.Name].Type == MentionType.Name;

    private static ulong KeyOf(Workspace work, in EntityRecord entity)
    {
        ref MentionRecord name = ref work.Mentions[entity.Name];
        return NameKeys.Of(work.Tokens.Span[(entity.Nominal ? name.First : entity.NameFirst)..name.End]);
    }

    private void Add(ulong key, int speaker, bool full)
    {
        uint hash = (uint)(key ^ (key >> 32));
        int followed = 0;
        for (int link = _byName.First(hash); link >= 0; link = _byName.Next(link), followed++)
        {
            ref CarriedName name = ref _names[_byName.Value(link)];
            if (followed == HashChains.MostFollowed || (name.Key == key && name.Speaker == speaker && (name.IsFull || !full)))
                return;
        }

        _byName.Add(hash, _names.Count);
        _names.Add(new CarriedName { Key = key, Speaker = speaker, IsFull = full });
    }

    private static bool KindsAgree(SpeakerKind speaker, EntityKind entity) =>
        (speaker is SpeakerKind.Organization or SpeakerKind.Group or SpeakerKind.Document) == (entity is EntityKind.Organization or EntityKind.Group or EntityKind.Document or EntityKind.Place);
}
