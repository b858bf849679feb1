using QuoteExtract.Buffers;
using QuoteExtract.LongTexts;
using QuoteExtract.Mentions;
using QuoteExtract.Speakers;

namespace QuoteExtract;

/// <summary>Writes the entities that speak into a buffer.</summary>
internal static class SpeakerWriter
{
    private const int MostNested = 16;

    /// <summary>Writes an entity once.</summary>
    /// <returns>The index of its speaker.</returns>
    public static int Write(Workspace work, int entity, int mention, QuoteBuffer buffer)
    {
        int existing = Find(work, entity);
        if (existing < 0)
            existing = work.SpeakerOfEntity[entity] = work.Carried.Find(work, entity, buffer.SpeakerRecords.Span);
        if (existing >= 0)
            return existing;

        ref EntityRecord record = ref work.Entities.Entities[entity];
        SpeakerRecord speaker = new()
        {
            Name = NameOf(work, record, work.Mentions[mention >= 0 ? mention : record.Name]),
            Known = record.Known,
            Kind = KindOf(record.Kind, work.Mentions[record.Name]),
            Gender = record.Gender,
        };
        if (record.Role >= 0 && !record.Nominal)
        {
            ref MentionRecord role = ref work.Mentions[record.Role];
            speaker.Role = TextSpan.FromBounds(work.Tokens[role.RoleFirst].Start, work.Tokens[role.RoleEnd - 1].End);
        }

        int affiliation = speaker.Kind != SpeakerKind.Person ? -1
            : Affiliations.Find(work.Tokens.Span, work.Mentions.Span, record, record.Nominal && mention >= 0 ? mention : record.Name);
        if (affiliation >= 0)
            speaker.Affiliation = ResultWriter.SpanOf(work, work.Mentions[affiliation]);
        int index = buffer.SpeakerRecords.Count;
        work.SpeakerOfEntity[entity] = index;
        if (record.Known >= 0)
            work.SpeakerOfKnown[record.Known] = index;
        buffer.SpeakerRecords.Add(speaker);
        return index;
    }

    /// <summary>The speaker that an entity was written as, or -1.</summary>
    public static int Find(Workspace work, int entity)
    {
        ref int speaker = ref work.SpeakerOfEntity[entity];
        int known = work.Entities.Entities[entity].Known;
        if (speaker < 0 && known >= 0)
            speaker = work.SpeakerOfKnown[known];
        return speaker;
    }

    private static TextSpan NameOf(Workspace work, in EntityRecord entity, in MentionRecord mention)
    {
        // Who is never named has the description as it stands with the first quotation.
        if (entity.Nominal && mention.Type == MentionType.Nominal)
            return ResultWriter.SpanOf(work, mention);
        TextSpan span = ResultWriter.SpanOf(work, work.Mentions[entity.Name]);
        return entity.Nominal ? span : TextSpan.FromBounds(work.Tokens[entity.NameFirst].Start, span.End);
    }

    /// <summary>Gives every speaker all of its mentions, and its other names.</summary>
    public static void WriteMentions(Workspace work, QuoteBuffer buffer)
    {
        // Two passes over the mentions, a counting sort by speaker: linear, however many speakers there are.
        Span<SpeakerRecord> speakers = buffer.SpeakerRecords.Span;
        foreach (ref readonly MentionRecord mention in work.Mentions.Span)
        {
            int speaker = mention.Entity < 0 ? -1 : work.SpeakerOfEntity[mention.Entity];
            if (speaker >= 0)
                speakers[speaker].MentionCount++;
        }

        MakeRoom(buffer);
        work.Pace.Enter(0.99, 1, work.Mentions.Count);
        int done = 0;
        foreach (ref readonly MentionRecord mention in work.Mentions.Span)
        {
            if ((done++ & Pace.Mask) == 0)
                work.Pace.At(done);
            int index = mention.Entity < 0 ? -1 : work.SpeakerOfEntity[mention.Entity];
            if (index < 0)
                continue;
            Put(ref speakers[index], new MentionSpan(ResultWriter.SpanOf(work, mention), mention.Type), buffer);
        }
    }

    /// <summary>Gives every speaker of a long text all of its mentions.</summary>
    public static void SortMentions(ReadOnlySpan<SpokenMention> mentions, QuoteBuffer buffer)
    {
        Span<SpeakerRecord> speakers = buffer.SpeakerRecords.Span;
        foreach (ref readonly SpokenMention mention in mentions)
            speakers[mention.Speaker].MentionCount++;
        MakeRoom(buffer);
        foreach (ref readonly SpokenMention mention in mentions)
            Put(ref speakers[mention.Speaker], mention.Mention, buffer);
    }

    /// <summary>Makes a place for the mentions that were counted, speaker after speaker.</summary>
    private static void MakeRoom(QuoteBuffer buffer)
    {
        int total = 0;
        foreach (ref SpeakerRecord speaker in buffer.SpeakerRecords.Span)
        {
            speaker.FirstMention = total;
            total += speaker.MentionCount;
            speaker.MentionCount = 0;
        }

        buffer.Mentions.Reset(total);
    }

    private static void Put(ref SpeakerRecord speaker, in MentionSpan mention, QuoteBuffer buffer)
    {
        // A description may begin before a name that stands in it; such are few and near.
        int at = speaker.FirstMention + speaker.MentionCount++;
        for (int steps = 0; at > speaker.FirstMention && steps < MostNested && buffer.Mentions[at - 1].Span.Start > mention.Span.Start; at--, steps++)
            buffer.Mentions[at] = buffer.Mentions[at - 1];
        buffer.Mentions[at] = mention;
    }

    /// <summary>Lists the names that differ from the fullest one, each where it first stands.</summary>
    public static void WriteAliases(ReadOnlySpan<char> text, QuoteBuffer buffer)
    {
        const int MostAliases = 12;
        foreach (ref SpeakerRecord speaker in buffer.SpeakerRecords.Span)
        {
            speaker.FirstAlias = buffer.Aliases.Count;
            for (int m = 0; m < speaker.MentionCount && speaker.AliasCount < MostAliases; m++)
            {
                MentionSpan mention = buffer.Mentions[speaker.FirstMention + m];
                if (mention.Type != MentionType.Name || IsListed(text, mention.Span, speaker, buffer))
                    continue;
                buffer.Aliases.Add(mention.Span);
                speaker.AliasCount++;
            }
        }
    }

    private static bool IsListed(ReadOnlySpan<char> text, TextSpan name, in SpeakerRecord speaker, QuoteBuffer buffer)
    {
        ReadOnlySpan<char> words = name.Slice(text);
        if (IsSame(words, speaker.Name.Slice(text)))
            return true;
        for (int a = 0; a < speaker.AliasCount; a++)
        {
            if (IsSame(words, buffer.Aliases[speaker.FirstAlias + a].Slice(text)))
                return true;
        }

        return false;
    }

    /// <summary>With other blanks, or broken over two lines, it is the same name.</summary>
    private static bool IsSame(ReadOnlySpan<char> name, ReadOnlySpan<char> other)
    {
        if (name.SequenceEqual(other))
            return true;
        int i = 0;
        int k = 0;
        while (i < name.Length && k < other.Length)
        {
            bool blank = char.IsWhiteSpace(name[i]);
            if (blank != char.IsWhiteSpace(other[k]) || (!blank && name[i] != other[k]))
                return false;
            i++;
            k++;
            while (blank && i < name.Length && char.IsWhiteSpace(name[i]))
                i++;
            while (blank && k < other.Length && char.IsWhiteSpace(other[k]))
                k++;
        }

        return i == name.Length && k == other.Length;
    }

    private static SpeakerKind KindOf(EntityKind kind, in MentionRecord name) => kind switch
    {
        // Who speaks, and is known by no more than a name, is mostly a person.
        EntityKind.Unknown when name.Type == MentionType.Name && !name.Has(MentionFlags.Thing) => SpeakerKind.Person,
        EntityKind.Person => SpeakerKind.Person,
        EntityKind.Organization or EntityKind.Place => SpeakerKind.Organization,
        EntityKind.Group => SpeakerKind.Group,
        EntityKind.Document => SpeakerKind.Document,
        _ => SpeakerKind.Unknown,
    };
}
