using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Gathers the names of a document into entities: full names first, then the short forms of them.</summary>
internal static class EntityBuilder
{
    public static void Build(in MentionContext context, Span<MentionRecord> mentions, EntityTable table, bool fiction = false)
    {
        table.Clear();
        table.Story = fiction;
        for (int m = 0; m < mentions.Length; m++)
        {
            if ((m & Pace.Mask) == 0)
                context.Pace?.At(0);
            if (mentions[m].Type != MentionType.Name)
                continue;
            table.Names.Add(m);
            if (mentions[m].End - mentions[m].First > 1)
                AddFullName(context, mentions, m, table);
        }

        ReadOnlySpan<int> names = table.Names.Span;
        CountShortNames(context, mentions, names, table);
        for (int n = 0; n < names.Length; n++)
        {
            if ((n & Pace.Mask) == 0)
                context.Pace?.At(names[n]);
            if (mentions[names[n]].Entity < 0)
                AddShortName(context, mentions, names[n], table);
        }

        NameForms.Choose(context, mentions, table, fiction);
    }

    /// <summary>Learns which titles stand before which surnames, and who goes by a given name alone.</summary>
    private static void CountShortNames(in MentionContext context, ReadOnlySpan<MentionRecord> mentions, ReadOnlySpan<int> names, EntityTable table)
    {
        foreach (int name in names)
        {
            ref readonly MentionRecord mention = ref mentions[name];
            if (mention.Entity >= 0)
                continue;
            uint hash = context.Tokens[mention.Head].Hash;
            if (mention.Has(MentionFlags.Titled))
            {
                table.ByTitle.Add(Courtesies.Key(Courtesies.Of(context, mention), hash), 1);
                continue;
            }

            int followed = 0;
            for (int link = table.ByFirstName.First(hash); link >= 0 && followed < HashChains.MostFollowed; link = table.ByFirstName.Next(link), followed++)
                table.Entities[table.ByFirstName.Value(link)].CalledByFirst++;
            if (!table.Story || mention.Has(MentionFlags.Quoted))
                continue;
            followed = 0;
            for (int link = table.ByName.First(hash); link >= 0 && followed < HashChains.MostFollowed; link = table.ByName.Next(link), followed++)
                table.Entities[table.ByName.Value(link)].CalledBySurname++;
        }
    }

    private static void AddFullName(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table)
    {
        ref MentionRecord mention = ref mentions[m];
        uint last = context.Tokens[mention.Head].Hash;
        int followed = 0;
        uint institution = mention.Kind == EntityKind.Organization ? InstitutionKey.Of(context, mention) : 0;
        if (institution != 0 && table.ByInstitution.First(institution) is var known && known >= 0)
        {
            Join(context, mentions, m, table.ByInstitution.Value(known), table);
            return;
        }

        Courtesy courtesy = Courtesies.Of(context, mention);
        for (int link = table.ByName.First(last); link >= 0 && followed < HashChains.MostFollowed; link = table.ByName.Next(link), followed++)
        {
            int e = table.ByName.Value(link);
            ref EntityRecord entity = ref table.Entities[e];
            if (KindsAgree(entity.Kind, mention.Kind) && NameMatcher.GendersAgree(entity.Gender, mention.Gender) && Courtesies.Agree(entity.Courtesy, courtesy)
                && NamesOfRankAgree(context, mentions[entity.Name], entity.Courtesy, mention, courtesy) && NameMatcher.Agree(context, mentions[entity.Name], mention))
            {
                Join(context, mentions, m, e, table);
                return;
            }
        }

        Create(context, mentions, m, table);
        if (institution != 0)
            table.ByInstitution.Add(institution, mention.Entity);
    }

    /// <summary>Tom Bertram is not Sir Thomas Bertram: whoever has a rank is named by his full name.</summary>
    private static bool NamesOfRankAgree(in MentionContext context, in MentionRecord name, Courtesy courtesy, in MentionRecord mention, Courtesy other) =>
        courtesy == other || (!Courtesies.IsRank(courtesy) && !Courtesies.IsRank(other))
            || context.Tokens[name.First].Hash == context.Tokens[mention.First].Hash;

    private static void AddShortName(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table)
    {
        ref MentionRecord mention = ref mentions[m];
        if (IsIntroducedAcronym(context, mentions, m))
        {
            Join(context, mentions, m, mentions[m - 1].Entity, table);
            table.ByName.Add(context.Tokens[mention.Head].Hash, mention.Entity);
            return;
        }

        // "STERN:" may be short for RIVKA STERN, though capitals alone look like an acronym.
        ref readonly Token word = ref context.Tokens[mention.Head];
        EntityKind read = mention.Kind;
        if (mention.Kind == EntityKind.Organization && mention.First == mention.Head && word.Has(TokenFlags.AllCapitals) && !word.Is(WordClasses.Organization | WordClasses.OrganizationWord))
            mention.Kind = EntityKind.Unknown;

        // "Cuban" may be short for Mark Cuban; "the Cuban" is not.
        bool nation = mention.Kind == EntityKind.Group && mention.First == mention.Head && mention.First > 0 && !context.Tokens[mention.First - 1].Is(WordClasses.Determiner);
        if (nation)
            mention.Kind = EntityKind.Unknown;
        int best = Namesakes.Find(context, mentions, m, table);
        if (best < 0)
            best = Misspelt(context, mentions, m, table);
        if (nation)
            mention.Kind = best >= 0 ? EntityKind.Person : read;
        if (best >= 0)
        {
            Join(context, mentions, m, best, table);
            return;
        }

        if (mention.Kind == EntityKind.Unknown && mention.First == mention.Head && word.Has(TokenFlags.AllCapitals) && word.Length <= NameReader.LongestAcronym)
            mention.Kind = EntityKind.Organization;
        Create(context, mentions, m, table);
    }

    /// <summary>The one person whose surname sounds like a word that is nobody's: "Bauchtman" where there is a Lydia Buchtmann.</summary>
    private static int Misspelt(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table)
    {
        ref MentionRecord mention = ref mentions[m];
        ref readonly Token word = ref context.Tokens[mention.Head];
        if (mention.First != mention.Head || mention.Kind is not (EntityKind.Person or EntityKind.Unknown) || !word.Has(TokenFlags.HasLower)
            || word.Is(WordClasses.GivenMale | WordClasses.GivenFemale | WordClasses.Place | WordClasses.Demonym))
        {
            return -1;
        }

        uint sound = NameSound.Of(context.WordAt(mention.Head));
        int link = sound == 0 ? -1 : table.BySound.First(sound);
        if (link < 0 || table.BySound.Next(link) >= 0)
            return -1;
        int e = table.BySound.Value(link);
        if (context.Tokens[mentions[table.Entities[e].Name].Head].Hash == word.Hash)
            return -1;
        return NameMatcher.GendersAgree(table.Entities[e].Gender, mention.Gender) && Courtesies.Agree(table.Entities[e].Courtesy, Courtesies.Of(context, mention)) ? e : -1;
    }

    private static bool IsIntroducedAcronym(in MentionContext context, Span<MentionRecord> mentions, int m)
    {
        ref MentionRecord mention = ref mentions[m];
        if (m == 0 || mention.First == 0 || context.Tokens[mention.First - 1].Kind != TokenKind.Punctuation || !context.IsMark(mention.First - 1, '(') || !context.IsMark(mention.End, ')'))
            return false;
        ref MentionRecord before = ref mentions[m - 1];
        return before.Type == MentionType.Name && before.Entity >= 0 && before.End >= mention.First - 2
            && NameMatcher.IsAcronym(context, before, mention);
    }

    private static void Create(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table)
    {
        ref MentionRecord mention = ref mentions[m];
        int e = table.Entities.Count;
        ref EntityRecord entity = ref table.Add(m, mention.End - mention.First);
        entity.Introduced = m;
        entity.Kind = mention.Kind;
        table.ByName.Add(context.Tokens[mention.Head].Hash, e);
        if (mention.Kind is EntityKind.Person or EntityKind.Unknown)
        {
            uint sound = mention.First < mention.Head && !mention.Has(MentionFlags.Thing) ? NameSound.Of(context.WordAt(mention.Head)) : 0;
            if (sound != 0)
                AddSound(context, mention, sound, e, table);

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

    /// <summary>"Waters" is found by "Water" too; "the Clintons" are no misspelt Clinton.</summary>
    private static void AddSound(in MentionContext context, in MentionRecord mention, uint sound, int e, EntityTable table)
    {
        table.BySound.Add(sound, e);
        ReadOnlySpan<char> surname = context.WordAt(mention.Head);
        uint singular = surname[^1] == 's' ? NameSound.Of(surname[..^1]) : 0;
        if (singular != 0 && singular != sound)
            table.BySound.Add(singular, e);
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

        if (length > entity.NameLength)
        {
            if (length > 1 && entity.NameLength > 0 && m != entity.Name && entity.Kind is EntityKind.Person or EntityKind.Unknown
                && context.Tokens[mentions[entity.Name].First].Hash != context.Tokens[mention.First].Hash)
            {
                table.ByFirstName.Add(context.Tokens[mention.First].Hash, e);
            }

            entity.Name = m;
            entity.NameLength = length;
        }

        if (entity.Courtesy == Courtesy.None)
            entity.Courtesy = Courtesies.Of(context, mention);
        entity.FullyTitled |= length > 1 && entity.Courtesy != Courtesy.None;
        if (entity.Kind is EntityKind.Unknown)
            entity.Kind = mention.Kind;
        if (mention.Kind == EntityKind.Person && entity.Kind == EntityKind.Place)
            entity.Kind = EntityKind.Person;
        if (mention.Gender != Gender.Unknown && !entity.GenderIsSure)
        {
            // One word may be a surname; a title or a given name before one tells.
            entity.GenderIsSure = length > 1 || Courtesies.TellsGender(context, mention);
            if (entity.GenderIsSure || entity.Gender == Gender.Unknown)
                entity.Gender = mention.Gender;
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

    public static bool KindsAgree(EntityKind a, EntityKind b)
    {
        if (a == b || a == EntityKind.Unknown || b == EntityKind.Unknown)
            return true;

        // A place's name can be a person's surname (Washington); an institution is never a person.
        return (a, b) is (EntityKind.Person, EntityKind.Place) or (EntityKind.Place, EntityKind.Person);
    }
}
