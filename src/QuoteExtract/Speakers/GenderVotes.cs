using QuoteExtract.Mentions;

namespace QuoteExtract.Speakers;

/// <summary>Learns the gender of the people of a book from the pronouns that follow their names.</summary>
internal static class GenderVotes
{
    private const int Fewest = 3;

    /// <summary>Of a name's pronouns so many in ten agree.</summary>
    private const int MostOfTen = 7;

    /// <summary>Against a given name or a description the pronouns must be many.</summary>
    private const int FewestAgainst = 8;
    private const int MostTokens = 30;

    public static void Count(Span<MentionRecord> mentions, EntityTable table)
    {
        Span<EntityRecord> entities = table.Entities.Span;
        table.Tallies.Reset(entities.Length * 2);
        Span<int> tallies = table.Tallies.Span;
        int before = -1;
        for (int m = 0; m < mentions.Length; m++)
        {
            ref readonly MentionRecord mention = ref mentions[m];
            if (mention.Has(MentionFlags.Quoted))
                continue;
            if (mention.Type != MentionType.Pronoun)
            {
                before = mention.Type == MentionType.Name && mention.Entity >= 0 && !mention.Has(MentionFlags.Possessor) ? m : -1;
                continue;
            }

            if (before < 0 || mention.Gender == Gender.Unknown)
                continue;

            // The next pronoun, with nobody named between.
            if (mention.Head - mentions[before].Head <= MostTokens)
                tallies[(mentions[before].Entity * 2) + (mention.Gender == Gender.Male ? 0 : 1)]++;
            before = -1;
        }

        for (int e = 0; e < entities.Length; e++)
            Decide(ref entities[e], mentions, tallies[e * 2], tallies[(e * 2) + 1]);
    }

    private static void Decide(ref EntityRecord entity, Span<MentionRecord> mentions, int male, int female)
    {
        int all = male + female;
        Gender gender = male > female ? Gender.Male : Gender.Female;
        if (all < Fewest || Math.Max(male, female) * 10 < all * MostOfTen || entity.Courtesy != Courtesy.None || entity.Known >= 0)
            return;
        if (entity.Gender == gender || (entity.GenderIsSure && all < FewestAgainst))
            return;
        entity.Gender = gender;
        entity.GenderIsSure = all >= FewestAgainst;
    }
}
