using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Quotations;

namespace QuoteExtract.Attribution;

/// <summary>Reporting clauses inside a turn of dash dialogue: "—We'll be late, Nuala said, if you stop."</summary>
internal static class InnerClauses
{
    private const int MostClauses = 64;
    private const int MostAdverbs = 2;

    /// <summary>Adds the subject of the first such clause.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool Add(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, in QuoteUnit unit, ReadOnlySpan<int> parts, PooledList<Candidate> candidates)
    {
        for (int p = unit.FirstPart; p < unit.FirstPart + unit.PartCount; p++)
        {
            int region = parts[p];
            if ((context.Regions[region].Flags & RegionFlags.Dash) != RegionFlags.None && AddFirst(context, clauses, region, candidates))
                return true;
        }

        return false;
    }

    private static bool AddFirst(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, int region, PooledList<Candidate> candidates)
    {
        int token = Text.TokenSearch.FirstAtOrAfter(context.Tokens, context.Regions[region].ContentStart);
        if (token >= context.Tokens.Length || context.ItemOfToken[token] < 0)
            return false;
        int sentence = context.Items[context.ItemOfToken[token]].Sentence;
        int c = ClauseSearch.FirstOfSentence(clauses, sentence);
        for (int limit = Math.Min(clauses.Length, c + MostClauses); c < limit && context.Sentences[clauses[c].Sentence].Container == region; c++)
        {
            ref readonly ReportingClause clause = ref clauses[c];
            if (clause.Speaker < 0 || clause.Strength != CueStrength.Finite || !IsSetOff(context, clause))
                continue;
            candidates.Add(new Candidate { Mention = clause.Speaker, Clause = c, Verb = -1, Relation = Relation.Between, Sure = SureSign.InnerClause });
            return true;
        }

        return false;
    }

    /// <summary>A pause goes before the clause and, where the verb ends it, behind: the speaker's own "he said that …" has neither.</summary>
    private static bool IsSetOff(in ScanContext context, in ReportingClause clause)
    {
        Sentence sentence = context.Sentences[clause.Sentence];
        int subject = context.PhraseItem(context.Mentions[clause.Speaker]);
        if (clause.Form == ClauseForm.Inverted)
            return IsPause(context.MarkAt(clause.CueItem - 1)) && clause.CueItem > sentence.First;
        if (clause.Form != ClauseForm.Subject || context.HeadItem(context.Mentions[clause.Speaker]) != clause.CueItem - 1)
            return false;
        int opener = subject > sentence.First && context.Is(subject - 1, Text.WordClasses.Determiner) ? subject - 1 : subject;
        if (!IsPause(context.MarkAt(opener - 1)))
            return false;
        int behind = clause.CueEnd;
        while (behind < clause.CueEnd + MostAdverbs && context.Is(behind, Text.WordClasses.Adverb))
            behind++;
        return behind >= sentence.End || context.MarkAt(behind) != '\0' || context.Is(behind, Text.WordClasses.Preposition);
    }

    internal static bool IsPause(char mark) => mark is ',' or '?' or '!' or '.' or '\u2026' || ScanContext.IsDash(mark);
}
