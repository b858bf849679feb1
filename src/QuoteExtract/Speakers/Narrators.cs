using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Finds who tells a story in the first person: whom others call by name and the narration does not.</summary>
internal static class Narrators
{
    /// <summary>So often "I" stands in the narration for each "he" or "she" of a story told in the first person.</summary>
    private const int ThirdForEachFirst = 5;
    private const int FewestFirst = 12;

    /// <summary>Narration that names somebody oftener than one time in so many is not by that person.</summary>
    private const int QuotedForEachNarrated = 5;
    private const int FewestQuoted = 2;

    /// <returns>The entity of the narrator, made where nobody is known to be it; -1 where nobody says "I".</returns>
    public static int Find(in MentionContext context, Span<MentionRecord> mentions, EntityTable table)
    {
        int first = 0, third = 0, firstMention = -1;
        for (int m = 0; m < mentions.Length; m++)
        {
            ref readonly MentionRecord mention = ref mentions[m];
            if (mention.Type != MentionType.Pronoun || mention.Has(MentionFlags.Quoted | MentionFlags.Plural))
                continue;
            if (mention.Has(MentionFlags.FirstPerson))
            {
                first++;
                if (firstMention < 0 && !mention.Has(MentionFlags.ObjectForm))
                    firstMention = m;
            }
            else if (mention.Gender != Gender.Unknown)
            {
                third++;
            }
        }

        if (first < FewestFirst || first * ThirdForEachFirst < third || firstMention < 0)
            return -1;
        int known = table.Narrator >= 0 || table.NarratorIsGiven ? table.Narrator : Introduced(context, mentions);
        if (known < 0 && !table.NarratorIsGiven)
            known = Called(mentions, table);
        return known >= 0 ? known : Create(mentions, firstMention, table);
    }

    private static int Introduced(in MentionContext context, ReadOnlySpan<MentionRecord> mentions)
    {
        foreach (ref readonly MentionRecord mention in mentions)
        {
            if (mention.Entity >= 0 && IntroducesHimself(context, mention))
                return mention.Entity;
        }

        return -1;
    }

    /// <summary>"My name is Ruth Alvarez", "I, Ruth Alvarez,", in the narration.</summary>
    public static bool IntroducesHimself(in MentionContext context, in MentionRecord mention)
    {
        int i = mention.PhraseFirst;
        if (mention.Type != MentionType.Name || mention.Has(MentionFlags.Quoted) || i < 2)
            return false;
        if (context.Tokens[i - 1].Kind == TokenKind.Punctuation)
            return context.IsMark(i - 1, ',') && context.IsMark(mention.End, ',') && context.WordAt(i - 2) is "I";
        return i >= 3 && context.Tokens[i - 1].Is(WordClasses.Auxiliary) && context.WordAt(i - 1) is "is" or "was" && context.WordAt(i - 2) is "name" && context.WordAt(i - 3) is "My" or "my";
    }

    /// <summary>Who is named in quotations and hardly ever in the narration.</summary>
    private static int Called(Span<MentionRecord> mentions, EntityTable table)
    {
        Span<EntityRecord> entities = table.Entities.Span;
        table.Tallies.Reset(entities.Length * 2);
        Span<int> tallies = table.Tallies.Span;
        foreach (ref readonly MentionRecord mention in mentions)
        {
            if (mention.Entity >= 0 && mention.Type == MentionType.Name)
                tallies[(mention.Entity * 2) + (mention.Has(MentionFlags.Quoted) ? 1 : 0)]++;
        }

        int best = -1;
        int most = FewestQuoted;
        for (int e = 0; e < entities.Length; e++)
        {
            int narrated = tallies[e * 2];
            int quoted = tallies[(e * 2) + 1];
            bool person = entities[e].Kind == EntityKind.Person || (entities[e].Kind == EntityKind.Unknown && !mentions[entities[e].Name].Has(MentionFlags.Thing));
            if (person && quoted > most && narrated * QuotedForEachNarrated <= quoted)
            {
                most = quoted;
                best = e;
            }
        }

        return best;
    }

    private static int Create(Span<MentionRecord> mentions, int m, EntityTable table)
    {
        ref EntityRecord narrator = ref table.Add(m, 1);
        narrator.Kind = EntityKind.Person;
        narrator.Nominal = true;
        return table.Entities.Count - 1;
    }
}
