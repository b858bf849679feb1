using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Finds the organisation that somebody speaks for, in the words that describe them.</summary>
internal static class Affiliations
{
    // Mentions are in text order: those of a description are neighbours of the mention that it belongs to.
    private const int MostNeighbours = 8;

    /// <summary>Of "a spokesperson for HMRC" HMRC, of "Lucy Fischer of The Times" The Times: the index of its mention, or -1.</summary>
    public static int Find(ReadOnlySpan<Token> tokens, ReadOnlySpan<MentionRecord> mentions, in EntityRecord entity, int mention)
    {
        int found = FindNear(tokens, mentions, mention);
        int described = entity.Nominal ? entity.Name : entity.Role;
        return found < 0 && described >= 0 && described != mention ? FindNear(tokens, mentions, described) : found;
    }

    private static int FindNear(ReadOnlySpan<Token> tokens, ReadOnlySpan<MentionRecord> mentions, int mention)
    {
        ref readonly MentionRecord described = ref mentions[mention];
        int last = Math.Min(mentions.Length - 1, mention + MostNeighbours);
        for (int m = Math.Max(0, mention - MostNeighbours); m <= last; m++)
        {
            ref readonly MentionRecord other = ref mentions[m];
            if (m != mention && other.Type == MentionType.Name && IsInstitution(other) && other.Entity != described.Entity && Describes(tokens, described, other))
                return m;
        }

        return -1;
    }

    /// <summary>An organisation, or a name of a kind that no list tells.</summary>
    private static bool IsInstitution(in MentionRecord mention) => mention.Kind is EntityKind.Organization or EntityKind.Unknown;

    private static bool Describes(ReadOnlySpan<Token> tokens, in MentionRecord described, in MentionRecord other)
    {
        if (other.First >= described.PhraseFirst && other.End <= described.End)
            return described.Type == MentionType.Nominal || !described.HasRole;
        if (described.HasRole && other.First >= described.RoleFirst && other.End <= described.RoleEnd)
            return true;
        if (other.First >= described.End && other.End <= described.AffiliationEnd)
            return true;

        // "A spokesperson for the Harbour Board": the description goes on behind its noun.
        int before = other.PhraseFirst - 1;
        return described.Type == MentionType.Nominal && before == described.End && tokens[before].Is(WordClasses.Preposition);
    }
}
