using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Names those who are described first and named later: "the interior minister", then "Interior Minister Yevheniia Koval".</summary>
internal static class LateNames
{
    public static void Resolve(in MentionContext context, Span<MentionRecord> mentions, EntityTable table)
    {
        bool any = false;
        Span<EntityRecord> entities = table.Entities.Span;
        for (int e = 0; e < entities.Length; e++)
        {
            if ((e & Pace.Mask) == 0)
                context.Pace?.At(mentions.Length);
            if (!entities[e].Nominal || entities[e].Known >= 0 || entities[e].Kind != EntityKind.Person)
                continue;
            int named = OnlyHolder(context, mentions, entities, table.ByRole, mentions[entities[e].Name]);
            if (named < 0 || (table.Story && !Styles.MayBe(entities[e], entities[named])))
                continue;
            entities[e].Same = named;
            entities[named].Described += entities[e].Described;
            any = true;
        }

        if (!any)
            return;
        foreach (ref MentionRecord mention in mentions)
        {
            if (mention.Entity >= 0 && entities[mention.Entity].Nominal && entities[mention.Entity].Same >= 0)
                mention.Entity = entities[mention.Entity].Same;
        }
    }

    /// <summary>The one named entity whose role has every word of a description; -1 if there is none, or several.</summary>
    private static int OnlyHolder(in MentionContext context, ReadOnlySpan<MentionRecord> mentions, ReadOnlySpan<EntityRecord> entities, HashChains byRole, in MentionRecord description)
    {
        if (!description.Has(MentionFlags.Definite))
            return -1;
        int found = -1;
        int followed = 0;
        for (int link = byRole.First(context.Tokens[description.Head].Hash); link >= 0 && followed < HashChains.MostFollowed; link = byRole.Next(link), followed++)
        {
            int e = byRole.Value(link);
            if (entities[e].Nominal || entities[e].Role < 0 || !NameMatcher.GendersAgree(entities[e].Gender, description.Gender)
                || !HasAllWords(context, mentions[entities[e].Role], description))
            {
                continue;
            }

            if (found >= 0 && found != e)
                return -1;
            found = e;
        }

        return found;
    }

    private static bool HasAllWords(in MentionContext context, in MentionRecord role, in MentionRecord description)
    {
        for (int i = description.RoleFirst; i < description.RoleEnd; i++)
        {
            if (context.Tokens[i].Kind != TokenKind.Word)
                continue;
            bool found = false;
            for (int j = role.RoleFirst; j < role.RoleEnd && !found; j++)
                found = context.Tokens[j].Hash == context.Tokens[i].Hash;
            if (!found)
                return false;
        }

        return true;
    }
}
