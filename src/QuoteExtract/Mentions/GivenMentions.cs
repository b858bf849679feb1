using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Brings names that the caller has found onto the tokens.</summary>
internal static class GivenMentions
{
    /// <summary>Notes for the first token of each name where the name ends and what it names; of several from one token the longest.</summary>
    public static void Mark(ReadOnlySpan<Token> tokens, ReadOnlySpan<EntitySpan> entities, PooledList<int> givenEnd, PooledList<EntityKind> givenKind)
    {
        givenKind.Clear();
        if (entities.IsEmpty)
            return;
        if (givenEnd.Count != tokens.Length)
            givenEnd.Reset(tokens.Length);
        givenKind.Reset(tokens.Length);
        foreach (ref readonly EntitySpan entity in entities)
        {
            // A token that is cut belongs to the name: "Oslo" of "Oslo-based" is no token of its own.
            int first = TokenSearch.FirstAtOrAfter(tokens, entity.Span.Start);
            if (first > 0 && tokens[first - 1].End > entity.Span.Start)
                first--;
            int end = TokenSearch.FirstAtOrAfter(tokens, entity.Span.End);
            if (end <= first || end - first > NameRun.MostTokens || givenEnd[first] >= end)
                continue;
            givenEnd[first] = end;
            givenKind[first] = KindOf(entity.Type);
        }
    }

    /// <summary>Reads a name by what its words tell, and holds to what the caller has said of it.</summary>
    public static MentionRecord Read(in MentionContext context, int first, int end, EntityKind kind)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        NameReader.Read(context, first, end, out MentionRecord mention);
        if (mention.Type != MentionType.Name || mention.First >= mention.End || kind == EntityKind.Organization)
        {
            mention.Type = MentionType.Name;
            mention.First = mention.PhraseFirst = first;
            mention.End = end;
            mention.RoleFirst = mention.RoleEnd = 0;
            mention.Flags &= ~(MentionFlags.Office | MentionFlags.Definite | MentionFlags.Plural | MentionFlags.Titled);
        }

        mention.Head = mention.End - 1;
        while (mention.Head > mention.First && tokens[mention.Head].Hash == 0)
            mention.Head--;
        mention.Flags &= ~MentionFlags.Thing;
        mention.Kind = kind;
        if (kind == EntityKind.Person)
            RoleReader.Read(context, ref mention);
        else
            mention.Gender = Gender.Unknown;
        return mention;
    }

    private static EntityKind KindOf(EntityType type) => type switch
    {
        EntityType.Organization => EntityKind.Organization,
        EntityType.Place => EntityKind.Place,
        _ => EntityKind.Person,
    };
}
