using System.Runtime.InteropServices;
using QuoteExtract.Mentions;
using QuoteExtract.Speakers;

namespace QuoteExtract.Attribution;

/// <summary>What is the same of a mention for every quotation that it is a candidate of; found out once.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct MentionTraits
{
    /// <summary>Its <see cref="MentionClass"/>.</summary>
    public byte Class;

    /// <summary>What stands before its phrase, and after it (<see cref="Neighbourhood"/>).</summary>
    public byte Before;

    public byte After;

    /// <summary>Bucket of how often its entity is mentioned.</summary>
    public byte Frequency;

    private bool _known;

    /// <summary>The traits of a mention, filled in if they are not yet.</summary>
    public static ref readonly MentionTraits Of(in ScanContext context, int mention, ReadOnlySpan<EntityRecord> entities, Span<MentionTraits> all)
    {
        ref MentionTraits traits = ref all[mention];
        if (!traits._known)
            traits = Find(context, context.Mentions[mention], entities);
        return ref traits;
    }

    private static MentionTraits Find(in ScanContext context, in MentionRecord mention, ReadOnlySpan<EntityRecord> entities) => new()
    {
        Class = (byte)MentionClasses.Of(mention),
        Before = (byte)Neighbourhood.Before(context, mention),
        After = (byte)Neighbourhood.After(context, mention),
        Frequency = (byte)FrequencyOf(entities, mention),
        _known = true,
    };

    private static int FrequencyOf(ReadOnlySpan<EntityRecord> entities, in MentionRecord mention)
    {
        if (mention.Entity < 0)
            return 0;
        return entities[mention.Entity].Count switch
        {
            <= 1 => 1,
            2 => 2,
            <= 5 => 3,
            _ => 4,
        };
    }
}
