using QuoteExtract.Mentions;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract;

/// <summary>Finds the organisation that somebody speaks for, in the words that describe them.</summary>
internal static class Affiliations
{
    // Mentions are in text order: those of a description are neighbours of the mention that it belongs to.
    private const int MostNeighbours = 8;

    /// <summary>Of "a spokesperson for HMRC" HMRC, of "Lucy Fischer of The Times" The Times; empty if there is none.</summary>
    public static TextSpan Find(Workspace work, in EntityRecord entity, int mention)
    {
        TextSpan span = FindNear(work, mention);
        return span.IsEmpty && entity.Role >= 0 && entity.Role != mention ? FindNear(work, entity.Role) : span;
    }

    private static TextSpan FindNear(Workspace work, int mention)
    {
        ref readonly MentionRecord described = ref work.Mentions[mention];
        int last = Math.Min(work.Mentions.Count - 1, mention + MostNeighbours);
        for (int m = Math.Max(0, mention - MostNeighbours); m <= last; m++)
        {
            ref readonly MentionRecord other = ref work.Mentions[m];
            if (m != mention && other.Type == MentionType.Name && IsInstitution(other) && other.Entity != described.Entity && Describes(work, described, other))
                return ResultWriter.SpanOf(work, other);
        }

        return default;
    }

    /// <summary>An organisation, or a name of a kind that no list tells.</summary>
    private static bool IsInstitution(in MentionRecord mention) => mention.Kind is EntityKind.Organization or EntityKind.Unknown;

    private static bool Describes(Workspace work, in MentionRecord described, in MentionRecord other)
    {
        if (other.First >= described.PhraseFirst && other.End <= described.End)
            return described.Type == MentionType.Nominal || !described.HasRole;
        if (described.HasRole && other.First >= described.RoleFirst && other.End <= described.RoleEnd)
            return true;
        if (other.First >= described.End && other.End <= described.AffiliationEnd)
            return true;

        // "A spokesperson for the Harbour Board": the description goes on behind its noun.
        int before = other.PhraseFirst - 1;
        return described.Type == MentionType.Nominal && before == described.End && work.Tokens[before].Is(WordClasses.Preposition);
    }
}
