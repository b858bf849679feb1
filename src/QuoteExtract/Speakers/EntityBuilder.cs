using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Gathers the names of a document into entities: full names first, then the short forms of them.</summary>
internal static class EntityBuilder
{
    public static void Build(in MentionContext context, Span<MentionRecord> mentions, EntityTable table)
    {
        table.Clear();
        for (int m = 0; m < mentions.Length; m++)
        {
            if (mentions[m].Type == MentionType.Name && mentions[m].End - mentions[m].First > 1)
                AddFullName(context, mentions, m, table);
        }

        for (int m = 0; m < mentions.Length; m++)
        {
            ref MentionRecord mention = ref mentions[m];
            if (mention.Type != MentionType.Name)
                continue;
            if (mention.Entity < 0)
                AddShortName(context, mentions, m, table);
            table.Entities[mention.Entity].Latest = m;
        }

        foreach (ref EntityRecord entity in table.Entities.Span)
            entity.Latest = -1;
    }

    private static void AddFullName(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table)
    {
        ref MentionRecord mention = ref mentions[m];
        uint last = context.Tokens[mention.Head].Hash;
        int followed = 0;
        for (int link = table.ByName.First(last); link >= 0 && followed < HashChains.MostFollowed; link = table.ByName.Next(link), followed++)
        {
            int e = table.ByName.Value(link);
            ref EntityRecord entity = ref table.Entities[e];
            if (KindsAgree(entity.Kind, mention.Kind) && NameMatcher.Agree(context, mentions[entity.Name], mention))
            {
                Join(context, mentions, m, e, table);
                return;
            }
        }

        Create(context, mentions, m, table);
    }

    private static void AddShortName(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table)
    {
        ref MentionRecord mention = ref mentions[m];
        if (IsIntroducedAcronym(context, mentions, m))
        {
            Join(context, mentions, m, mentions[m - 1].Entity, table);
            table.ByName.Add(context.Tokens[mention.Head].Hash, mention.Entity);
            return;
        }

        uint hash = context.Tokens[mention.Head].Hash;
        int best = Nearest(mentions, m, table, table.ByName, hash);
        if (best < 0 && !mention.Has(MentionFlags.Titled))
            best = Nearest(mentions, m, table, table.ByFirstName, hash);
        if (best >= 0)
            Join(context, mentions, m, best, table);
        else
            Create(context, mentions, m, table);
    }

    /// <summary>The entity under a key that was mentioned last; one still to come only if none has been.</summary>
    private static int Nearest(Span<MentionRecord> mentions, int m, EntityTable table, HashChains chains, uint hash)
    {
        ref MentionRecord mention = ref mentions[m];
        int best = -1;
        int bestAt = int.MinValue;
        int followed = 0;
        for (int link = chains.First(hash); link >= 0 && followed < HashChains.MostFollowed; link = chains.Next(link), followed++)
        {
            int e = chains.Value(link);
            ref EntityRecord entity = ref table.Entities[e];
            if (!KindsAgree(entity.Kind, mention.Kind) || !NameMatcher.GendersAgree(entity.Gender, mention.Gender))
                continue;
            bool past = entity.Latest >= 0;
            int at = past ? entity.Latest : -1 - entity.Name;
            if (at > bestAt)
            {
                bestAt = at;
                best = e;
            }
        }

        return best;
    }

    private static bool IsIntroducedAcronym(in MentionContext context, Span<MentionRecord> mentions, int m)
    {
        ref MentionRecord mention = ref mentions[m];
        if (m == 0 || !context.IsMark(mention.First - 1, '(') || !context.IsMark(mention.End, ')'))
            return false;
        ref MentionRecord before = ref mentions[m - 1];
        return before.Type == MentionType.Name && before.Entity >= 0 && before.End >= mention.First - 2
            && NameMatcher.IsAcronym(context, before, mention);
    }

    private static void Create(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table)
    {
        ref MentionRecord mention = ref mentions[m];
        int e = table.Entities.Count;
        table.Entities.Add(new EntityRecord
        {
            Name = m,
            NameLength = mention.End - mention.First,
            Role = -1,
            Latest = -1,
            Known = -1,
            Same = -1,
            Kind = mention.Kind,
        });
        table.ByName.Add(context.Tokens[mention.Head].Hash, e);
        if (mention.First != mention.Head && mention.Kind is EntityKind.Person or EntityKind.Unknown)
            table.ByFirstName.Add(context.Tokens[mention.First].Hash, e);
        Join(context, mentions, m, e, table);
    }

    private static void Join(in MentionContext context, Span<MentionRecord> mentions, int m, int e, EntityTable table)
    {
        ref MentionRecord mention = ref mentions[m];
        ref EntityRecord entity = ref table.Entities[e];
        mention.Entity = e;
        entity.Count++;
        int length = mention.End - mention.First;
        if (length > entity.NameLength && !IsAllCapitals(context, mention))
        {
            entity.Name = m;
            entity.NameLength = length;
        }

        if (entity.Kind is EntityKind.Unknown)
            entity.Kind = mention.Kind;
        if (mention.Kind == EntityKind.Person && entity.Kind == EntityKind.Place)
            entity.Kind = EntityKind.Person;
        if (mention.Gender != Gender.Unknown && !entity.GenderIsSure)
        {
            entity.Gender = mention.Gender;
            entity.GenderIsSure = true;
        }

        if (mention.HasRole)
        {
            // A role written before the name is an office; one in an apposition only if nothing better is known.
            bool office = mention.RoleEnd == mention.First;
            if (entity.Role < 0 || (office && mentions[entity.Role].RoleEnd != mentions[entity.Role].First))
                entity.Role = m;
            for (int i = mention.RoleFirst; i < mention.RoleEnd; i++)
            {
                if (context.Tokens[i].Is(WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.Title))
                    table.ByRole.Add(context.Tokens[i].Hash, e);
            }
        }

        for (int i = mention.PhraseFirst; i < mention.First; i++)
        {
            if (context.Tokens[i].Is(WordClasses.Title | WordClasses.RoleNoun))
                table.ByRole.Add(context.Tokens[i].Hash, e);
        }
    }

    private static bool KindsAgree(EntityKind a, EntityKind b)
    {
        if (a == b || a == EntityKind.Unknown || b == EntityKind.Unknown)
            return true;

        // A place's name can be a person's surname (Washington); an institution is never a person.
        return (a, b) is (EntityKind.Person, EntityKind.Place) or (EntityKind.Place, EntityKind.Person);
    }

    private static bool IsAllCapitals(in MentionContext context, in MentionRecord mention) =>
        mention.Has(MentionFlags.AllCapitals) && mention.Kind != EntityKind.Organization && context.Tokens[mention.Head].Length > 2;
}
