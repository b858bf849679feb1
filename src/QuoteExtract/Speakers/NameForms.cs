using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Chooses the name of every entity: the fullest form that the document really uses.</summary>
internal static class NameForms
{
    /// <summary>
    /// A form that stands for less than one in so many mentions does not become the name: in a novel it is a slip
    /// ("Unluckily Aziz", a chapter heading) or somebody else's.
    /// </summary>
    private const int Rarest = 40;

    /// <summary>In a story it takes more: unless both the given name and the surname are used alone, as of Adela Quested, whom others call Adela and Miss Quested.</summary>
    private const int RareInStory = 8;

    public static void Choose(in MentionContext context, Span<MentionRecord> mentions, EntityTable table, bool fiction)
    {
        Count(context, mentions, table);
        Span<EntityRecord> entities = table.Entities.Span;
        foreach (ref EntityRecord entity in entities)
            entity.Name = -1;

        // The single words are there for those of whom no fuller form is frequent enough.
        foreach (ref readonly NameForm form in table.Forms.Span)
        {
            ref EntityRecord entity = ref entities[form.Entity];
            ref MentionRecord mention = ref mentions[form.Mention];
            bool frequent = form.Count * Rarest >= entity.Count
                && (!fiction || form.Count * RareInStory >= entity.Count || PartsStandAlone(context, mention, form.Entity, entity.Count, table));
            int rank = Rank(context, mention, form.Count, frequent);
            if (entity.Name < 0 || rank > entity.NameRank)
            {
                entity.Name = form.Mention;
                entity.TitleIsUsual = fiction && IsTitleUsual(context, mention, form);
                entity.NameRank = rank;
                entity.NameLength = mention.End - mention.First;
            }
        }

        foreach (ref EntityRecord entity in entities)
        {
            ref readonly MentionRecord name = ref mentions[entity.Name];
            int title = Courtesies.TitleToken(context, name);
            entity.NameFirst = title >= 0 && (entity.TitleIsUsual || NeedsTitle(context, name, entity, table)) ? title : name.First;
        }
    }

    private static void Count(in MentionContext context, Span<MentionRecord> mentions, EntityTable table)
    {
        Span<EntityRecord> entities = table.Entities.Span;
        foreach (int m in table.Names.Span)
        {
            ref readonly MentionRecord mention = ref mentions[m];
            uint key = (uint)mention.Entity;
            for (int i = mention.First; i < mention.End; i++)
                key = (key * 0x01000193u) ^ context.Tokens[i].Hash;

            // Most are named as they were the last time.
            ref int latest = ref entities[mention.Entity].LatestForm;
            int form = latest - 1;
            if (form >= 0 && table.Forms[form].Key != key)
                form = Find(table, mention.Entity, key);
            latest = (form < 0 ? table.Forms.Count : form) + 1;
            if (form < 0)
            {
                table.ByForm.Add(key, table.Forms.Count);
                table.Forms.Add(new NameForm { Mention = m, Entity = mention.Entity, Key = key, Count = 1, Titled = mention.Has(MentionFlags.Titled) ? 1 : 0 });
                continue;
            }

            ref NameForm known = ref table.Forms[form];
            known.Count++;
            known.Titled += mention.Has(MentionFlags.Titled) ? 1 : 0;

            // The form is shown as it stands with a title, or in small letters, if it ever does.
            if ((mentions[known.Mention].Has(MentionFlags.AllCapitals) && !mention.Has(MentionFlags.AllCapitals))
                || (!mentions[known.Mention].Has(MentionFlags.Titled) && mention.Has(MentionFlags.Titled) && mention.First == mention.Head
                    && !mention.Has(MentionFlags.AllCapitals)))
            {
                known.Mention = m;
            }
        }
    }

    /// <summary>In a story one goes by the title that all use: Inspector Hale, Aunt Ida.</summary>
    private static bool IsTitleUsual(in MentionContext context, in MentionRecord mention, in NameForm form)
    {
        const int OfSurname = 10;
        if (mention.First != mention.Head || form.Titled == 0)
            return false;
        bool given = context.Tokens[mention.Head].Is(WordClasses.GivenMale | WordClasses.GivenFemale);
        return form.Titled * 2 >= form.Count || (!given && form.Titled * OfSurname >= form.Count);
    }

    private static bool PartsStandAlone(in MentionContext context, in MentionRecord mention, int entity, int count, EntityTable table)
    {
        if (mention.End - mention.First < 2)
            return true;
        return IsFrequent(table, entity, context.Tokens[mention.First].Hash, count) && IsFrequent(table, entity, context.Tokens[mention.Head].Hash, count);
    }

    private static bool IsFrequent(EntityTable table, int entity, uint word, int count)
    {
        int form = Find(table, entity, ((uint)entity * 0x01000193u) ^ word);
        return form >= 0 && table.Forms[form].Count * Rarest >= count;
    }

    private static int Find(EntityTable table, int entity, uint key)
    {
        int followed = 0;
        for (int link = table.ByForm.First(key); link >= 0 && followed < HashChains.MostFollowed; link = table.ByForm.Next(link), followed++)
        {
            int form = table.ByForm.Value(link);
            if (table.Forms[form].Entity == entity && table.Forms[form].Key == key)
                return form;
        }

        return -1;
    }

    private static int Rank(in MentionContext context, in MentionRecord mention, int count, bool frequent)
    {
        const int PerWord = 1 << 12;
        const int Frequent = 1 << 20;
        const int SmallLetters = 1 << 21;
        int words = 0;
        for (int i = mention.First; i < mention.End; i++)
        {
            if (context.Tokens[i].Kind == TokenKind.Word)
                words++;
        }

        // Of single words the usual one, of fuller forms the longest; of equals the more frequent.
        const int PerLetter = 8;
        int letters = context.Tokens[mention.End - 1].End - context.Tokens[mention.First].Start;
        int rank = (words * PerWord) + Math.Min(words == 1 ? count : (letters * PerLetter) + Math.Min(count, PerLetter - 1), PerWord - 1);
        if (frequent)
            rank += Frequent;
        if (mention.Kind == EntityKind.Organization || !mention.Has(MentionFlags.AllCapitals))
            rank += SmallLetters;
        return rank;
    }

    /// <summary>"Mr. Bennet" keeps his title where there are other people of that name.</summary>
    private static bool NeedsTitle(in MentionContext context, in MentionRecord name, in EntityRecord entity, EntityTable table)
    {
        if (entity.Courtesy == Courtesy.None)
            return false;
        if (name.First != name.Head)
            return Courtesies.IsHusbandsName(context, name, entity.Courtesy);
        int followed = 0;
        for (int link = table.ByName.First(context.Tokens[name.Head].Hash); link >= 0 && followed < HashChains.MostFollowed; link = table.ByName.Next(link), followed++)
        {
            ref EntityRecord other = ref table.Entities[table.ByName.Value(link)];
            if (other.Introduced != entity.Introduced && other.Kind == EntityKind.Person)
                return true;
        }

        return false;
    }
}
