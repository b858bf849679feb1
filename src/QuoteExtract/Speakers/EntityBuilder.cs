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
        if (IsCapitalSurname(context, mentions, mention, table))
            mention.Kind = EntityKind.Person;
        int best = Namesake(context, mentions, m, table, table.ByName, hash);
        if (best < 0 && mention.Kind is EntityKind.Person or EntityKind.Unknown)
            best = Namesake(context, mentions, m, table, table.ByFirstName, hash);
        if (best >= 0)
            Join(context, mentions, m, best, table);
        else
            Create(context, mentions, m, table);
    }

    /// <summary>
    /// The entity that a short form leads to: the one it was last used for; else the one introduced first, for it is the
    /// others of a family who get their given names; else one still to come.
    /// </summary>
    private static int Namesake(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table, HashChains chains, uint hash)
    {
        ref MentionRecord mention = ref mentions[m];
        int best = -1;
        long bestScore = long.MinValue;
        int followed = 0;
        for (int link = chains.First(hash); link >= 0 && followed < HashChains.MostFollowed; link = chains.Next(link), followed++)
        {
            int e = chains.Value(link);
            ref EntityRecord entity = ref table.Entities[e];
            if (!KindsAgree(entity.Kind, mention.Kind) || !NameMatcher.GendersAgree(entity.Gender, mention.Gender) || !CanShorten(context, mentions, mention, entity))
                continue;
            long score = entity.Shortened > 0 ? int.MaxValue + (long)entity.Shortened
                : entity.Latest >= 0 ? int.MaxValue - (long)entity.Introduced
                : -1 - entity.Introduced;
            if (score > bestScore)
            {
                bestScore = score;
                best = e;
            }
        }

        return best;
    }

    /// <summary>Whether one word of an entity's name can stand for it.</summary>
    private static bool CanShorten(in MentionContext context, Span<MentionRecord> mentions, in MentionRecord mention, in EntityRecord entity)
    {
        if (entity.NameLength <= 1)
            return true;
        ref readonly Token word = ref context.Tokens[mention.Head];
        if (entity.Kind == EntityKind.Organization || mentions[entity.Name].Has(MentionFlags.Thing))
            return context.Tokens[mentions[entity.Name].Head].Hash != word.Hash && NameMatcher.IsAcronym(context, mentions[entity.Name], mention);

        // Texas is not short for Alliance Texas, nor Facebook for Facebook Ireland.
        return mention.Kind is not (EntityKind.Place or EntityKind.Organization or EntityKind.Group) || entity.Kind == EntityKind.Person;
    }

    /// <summary>STERN is no acronym where RIVKA STERN has been named.</summary>
    private static bool IsCapitalSurname(in MentionContext context, ReadOnlySpan<MentionRecord> mentions, in MentionRecord mention, EntityTable table)
    {
        if (mention.Kind != EntityKind.Organization || !mention.Has(MentionFlags.AllCapitals) || mention.First != mention.Head)
            return false;
        bool label = context.Tokens[mention.First].Has(TokenFlags.ParagraphStart) && context.IsMark(mention.End, ':');
        int followed = 0;
        for (int link = table.ByName.First(context.Tokens[mention.Head].Hash); link >= 0 && followed < HashChains.MostFollowed; link = table.ByName.Next(link), followed++)
        {
            ref EntityRecord entity = ref table.Entities[table.ByName.Value(link)];
            if (entity.NameLength > 1 && entity.Kind is EntityKind.Person or EntityKind.Unknown && (label || mentions[entity.Name].Has(MentionFlags.AllCapitals)))
                return true;
        }

        return false;
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
            Introduced = m,
            Kind = mention.Kind,
        });
        table.ByName.Add(context.Tokens[mention.Head].Hash, e);
        if (mention.Kind is EntityKind.Person or EntityKind.Unknown)
        {
            // Every word before the last: "Vázquez" is Wanda Vázquez Garced.
            for (int i = mention.First; i < mention.Head; i++)
            {
                if (context.Tokens[i].Kind == TokenKind.Word && context.Tokens[i].Has(TokenFlags.Capitalized))
                    table.ByFirstName.Add(context.Tokens[i].Hash, e);
            }
        }
        else if (mention.Kind == EntityKind.Organization && mention.First != mention.Head)
        {
            uint initials = NameMatcher.Initials(context, mention);
            if (initials != 0)
                table.ByName.Add(initials, e);
        }

        Join(context, mentions, m, e, table);
    }

    private static void Join(in MentionContext context, Span<MentionRecord> mentions, int m, int e, EntityTable table)
    {
        ref MentionRecord mention = ref mentions[m];
        ref EntityRecord entity = ref table.Entities[e];
        mention.Entity = e;
        entity.Count++;
        int length = mention.End - mention.First;
        if (length == 1 && entity.NameLength > 1)
        {
            entity.Shortened = m;

            // Only people are called by one word of their names.
            if (entity.Kind == EntityKind.Unknown && mention.Kind == EntityKind.Unknown)
                entity.Kind = EntityKind.Person;
        }

        bool fuller = length > entity.NameLength || (length == entity.NameLength && Letters(context, mention) > Letters(context, mentions[entity.Name]));
        if (fuller && (!IsAllCapitals(context, mention) || IsAllCapitals(context, mentions[entity.Name])))
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

    private static int Letters(in MentionContext context, in MentionRecord mention) =>
        context.Tokens[mention.End - 1].End - context.Tokens[mention.First].Start;

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
