using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Styles that a story uses like names: "the General", "the Duchess".</summary>
internal static class Styles
{
    /// <summary>From so many mentions on, a style is somebody's own.</summary>
    public const int Established = 3;

    private const int MostWords = 2;

    /// <summary>A bare noun with a capital, which is not due to its place.</summary>
    public static bool Is(in MentionContext context, in MentionRecord mention) =>
        mention.Type == MentionType.Nominal && mention.Has(MentionFlags.Definite) && mention.End - mention.First <= MostWords
        && context.Tokens[mention.Head].Has(TokenFlags.Capitalized) && (mention.Head > mention.First || !context.OpensSentence(mention.Head));

    /// <summary>Whose style it has become, whatever others are called so once; -1 if nobody's.</summary>
    public static int Bearer(in MentionContext context, in MentionRecord mention, EntityTable table)
    {
        int best = -1;
        int followed = 0;
        for (int link = table.ByNoun.First(context.Tokens[mention.Head].Hash); link >= 0 && followed < HashChains.MostFollowed; link = table.ByNoun.Next(link), followed++)
        {
            int e = table.ByNoun.Value(link);
            ref EntityRecord entity = ref table.Entities[e];
            if (entity.Styled && entity.Described >= Established && (best < 0 || entity.Described > table.Entities[best].Described))
                best = e;
        }

        return best;
    }

    /// <summary>Who came in as "a Hatter" is the Hatter from then on.</summary>
    public static void Take(in MentionContext context, in MentionRecord mention, int index, ref EntityRecord entity)
    {
        if (entity.Styled || !entity.Nominal)
            return;
        entity.Styled = true;
        if (entity.Known < 0 && !context.OpensSentence(mention.First))
            entity.Name = index;
    }

    /// <summary>Whether somebody who bears a style can be the one who is named with it now and then.</summary>
    public static bool MayBe(in EntityRecord styled, in EntityRecord named)
    {
        const int MostTimes = 8;
        return !styled.Styled || styled.Described < Established || named.Count * MostTimes >= styled.Described;
    }
}
