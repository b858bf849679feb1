using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Speakers;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>Tells which entities can speak, and makes one of those that are the same person of the cast.</summary>
internal static class SpeakerMap
{
    /// <summary>Fills <paramref name="entityOfKnown"/> with the first entity of each known speaker, and <paramref name="speakerOf"/> for each entity.</summary>
    public static void Build(ReadOnlySpan<MentionRecord> mentions, ReadOnlySpan<EntityRecord> entities, int knownCount, PooledList<int> entityOfKnown, PooledList<int> speakerOf)
    {
        speakerOf.Reset(entities.Length);
        entityOfKnown.Reset(knownCount);
        entityOfKnown.Span.Fill(-1);
        for (int e = 0; e < entities.Length; e++)
        {
            ref readonly EntityRecord entity = ref entities[e];
            if (entity.Known >= 0)
            {
                if (entityOfKnown[entity.Known] < 0)
                    entityOfKnown[entity.Known] = e;
                speakerOf[e] = entityOfKnown[entity.Known];
            }
            else
            {
                // With a cast given, nobody else speaks.
                speakerOf[e] = knownCount == 0 && CanSpeak(mentions, entity) ? e : -1;
            }
        }
    }

    private static bool CanSpeak(ReadOnlySpan<MentionRecord> mentions, in EntityRecord entity)
    {
        if (entity.Kind == EntityKind.Person)
            return true;
        return entity.Kind == EntityKind.Unknown && !entity.Nominal && !mentions[entity.Name].Has(MentionFlags.Thing);
    }
}
