using System.Runtime.CompilerServices;
using QuoteExtract.Lexicon;
using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Finds whom a short form of a name leads to: "Tasmagambetov", "Lizzy", "Mrs. Bennet".</summary>
internal static class Namesakes
{
    /// <summary>Whom the document calls by the given name so often is not called Mr. by it as well.</summary>
    private const int OftenByFirstName = 2;

    /// <returns>The index of an entity, or -1.</returns>
    public static int Find(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table)
    {
        ref MentionRecord mention = ref mentions[m];
        uint hash = context.Tokens[mention.Head].Hash;
        Courtesy courtesy = Courtesies.Of(context, mention);
        int best = -1;
        long bestScore = long.MinValue;
        Search(context, mentions, m, table, table.ByName, hash, courtesy, ref best, ref bestScore);
        if (mention.Kind is not (EntityKind.Person or EntityKind.Unknown) || (best >= 0 && courtesy != Courtesy.None) || Courtesies.GoesWithSurname(context, mention))
            return best;
        Search(context, mentions, m, table, table.ByFirstName, hash, courtesy, ref best, ref bestScore);
        if (best >= 0 || !context.Tokens[mention.Head].Is(WordClasses.Nickname))
            return best;
        foreach (uint full in EnglishLexicon.FullNames(hash))
            Search(context, mentions, m, table, table.ByFirstName, full, courtesy, ref best, ref bestScore);
        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Search(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table, HashChains chains, uint hash, Courtesy courtesy, ref int best, ref long bestScore)
    {
        int link = chains.First(hash);
        if (link >= 0)
            Follow(context, mentions, m, table, chains, link, hash, courtesy, ref best, ref bestScore);
    }

    private static void Follow(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table, HashChains chains, int link, uint hash, Courtesy courtesy, ref int best, ref long bestScore)
    {
        ref MentionRecord mention = ref mentions[m];
        int followed = 0;
        for (; link >= 0 && followed < HashChains.MostFollowed; link = chains.Next(link), followed++)
        {
            int e = chains.Value(link);
            ref EntityRecord entity = ref table.Entities[e];
            bool surname = chains == table.ByName;
            if (!EntityBuilder.KindsAgree(entity.Kind, mention.Kind) || !GendersAgree(context, entity, mention, surname)
                || !CanShorten(context, mentions, mention, entity) || !MayBeCalled(table, entity, courtesy, hash, m, surname)
                || IsHisSisters(table, mention, entity, courtesy, hash, surname) || (hash != context.Tokens[mention.Head].Hash && courtesy == Courtesy.None && Courtesies.IsRank(entity.Courtesy))
                || (courtesy == Courtesy.Mrs && Courtesies.IsHusbandsName(context, mentions[entity.Name], entity.Courtesy)))
            {
                continue;
            }

            // The one of the same title; else who is named most; of equals the first, for it is the others of a family
            // who keep their given names. Who is still to come is the last choice.
            long score = (Math.Min(entity.Count, 1 << 20) * 8L) + (entity.Shortened > 0 ? 12 : 0);
            if (courtesy != Courtesy.None && entity.Courtesy == courtesy && entity.NameLength == 1)
                score += 1L << 40;
            if (entity.Introduced <= m)
                score += 1L << 32;

            // Whom the narration calls by the surname it does not call "John" too.
            if (!surname && courtesy == Courtesy.None && entity.CalledBySurname >= GivenNameOwners.OftenBySurname && !mention.Has(MentionFlags.Quoted))
                score -= 1L << 33;
            score = (score << 20) - Math.Min(entity.Introduced, (1 << 20) - 1);
            if (score > bestScore)
            {
                bestScore = score;
                best = e;
            }
        }
    }

    /// <summary>Where there is a Mr. Crawford, "Crawford" alone is not the Miss.</summary>
    private static bool IsHisSisters(EntityTable table, in MentionRecord mention, in EntityRecord entity, Courtesy courtesy, uint hash, bool surname) =>
        surname && courtesy == Courtesy.None && mention.First == mention.Head && entity.Gender == Gender.Female && entity.GenderIsSure
        && (entity.NameLength > 1 || entity.Courtesy != Courtesy.None) && table.ByTitle.First(Courtesies.Key(Courtesy.Mr, hash)) >= 0;

    /// <summary>A surname that is a given name as well (Darcy, Kelly) does not tell the gender; a title does.</summary>
    private static bool GendersAgree(in MentionContext context, in EntityRecord entity, in MentionRecord mention, bool surname)
    {
        bool tells = Courtesies.TellsGender(context, mention) || !surname || (entity.NameLength == 1 && entity.Courtesy == Courtesy.None);
        return !tells || !entity.GenderIsSure || NameMatcher.GendersAgree(entity.Gender, mention.Gender);
    }

    /// <summary>Whether an entity may be the Mr., Mrs. or Miss of a surname.</summary>
    private static bool MayBeCalled(EntityTable table, in EntityRecord entity, Courtesy courtesy, uint surname, int m, bool bySurname)
    {
        if (courtesy == Courtesy.None)
            return true;

        // Mr. Knightley is not the Mr. John Knightley who comes in later.
        if (entity.FullyTitled && entity.Introduced > m)
            return false;
        if (!bySurname && courtesy is Courtesy.Lord or Courtesy.Lady && entity.CalledByFirst > OftenByFirstName)
            return false;
        if (entity.Courtesy == courtesy)
            return true;
        if (entity.Courtesy != Courtesy.None)
            return false;
        if (entity.NameLength <= 1)
            return true;

        // Where there are a Mrs. and a Miss of a name, the one with the given name is the Miss.
        if (courtesy is Courtesy.Mrs or Courtesy.Lady && table.ByTitle.First(Courtesies.Key(Courtesy.Miss, surname)) >= 0)
            return false;
        return entity.CalledByFirst <= OftenByFirstName || !HasRelatives(table, entity, surname);
    }

    /// <summary>Whether two people or more with that surname go by their given names.</summary>
    private static bool HasRelatives(EntityTable table, in EntityRecord entity, uint surname)
    {
        int followed = 0;
        for (int link = table.ByName.First(surname); link >= 0 && followed < HashChains.MostFollowed; link = table.ByName.Next(link), followed++)
        {
            ref EntityRecord other = ref table.Entities[table.ByName.Value(link)];
            if (other.Introduced != entity.Introduced && other.CalledByFirst > OftenByFirstName && NameMatcher.GendersAgree(other.Gender, entity.Gender))
                return true;
        }

        return false;
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
}
