using QuoteExtract.Buffers;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>Puts regions together that are one quotation: marks that open again in each paragraph, and parts split by a reporting clause.</summary>
internal static class UnitBuilder
{
    /// <summary>A reporting clause longer than this does not split a quotation.</summary>
    private const int MostBetween = 40;

    public static void Build(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, PooledList<QuoteUnit> units, PooledList<int> parts, PooledList<int> unitOfRegion)
    {
        units.Clear();
        parts.Clear();
        unitOfRegion.Fill(context.Regions.Length, -1);

        // Parts of one unit must stand together in the list, so a unit is followed to its end before the next begins.
        for (int r = 0; r < context.Regions.Length; r++)
        {
            if ((r & Pace.Mask) == 0)
                context.Pace.At(context.Sentences.Length);
            if (unitOfRegion[r] >= 0 || context.ItemOfRegion[r] < 0)
                continue;
            QuoteUnit unit = new()
            {
                FirstPart = parts.Count,
                Container = context.Regions[r].Parent,
                FirstItem = context.ItemOfRegion[r],
                Kind = context.Regions[r].Kind,
                Mention = -1,
                Speaker = -1,
                Addressee = -1,
                Clause = -1,
            };
            int region = r;
            while (region >= 0)
            {
                unitOfRegion[region] = units.Count;
                parts.Add(region);
                unit.LastItem = context.ItemOfRegion[region];
                if (context.Regions[region].Kind == QuoteKind.Direct)
                    unit.Kind = QuoteKind.Direct;
                int next = Continuation(context, region);
                if (next < 0 && (next = SecondPart(context, clauses, region)) >= 0)
                    unit.Split = true;
                region = next >= 0 && unitOfRegion[next] < 0 ? next : -1;
            }

            unit.PartCount = parts.Count - unit.FirstPart;
            units.Add(unit);
        }
    }

    private static int Continuation(in ScanContext context, int region)
    {
        int end = context.Regions[region].End;
        for (int next = region + 1; next < context.Regions.Length; next++)
        {
            if (context.Regions[next].Continues == region)
                return context.ItemOfRegion[next] >= 0 && !OpensWithLabel(context, context.Regions[next]) ? next : -1;
            if (context.Regions[next].Start >= end)
                return -1;
        }

        return -1;
    }

    /// <summary>"PENCE: Well, …" with the label inside of the marks: another turn, not the same quotation.</summary>
    private static bool OpensWithLabel(in ScanContext context, in QuotationRegion region)
    {
        const int MostWords = 5;
        int first = TokenSearch.FirstAtOrAfter(context.Tokens, region.ContentStart);
        int end = Math.Min(context.Tokens.Length, first + MostWords);
        for (int i = first; i < end && context.Tokens[i].Start < region.ContentEnd; i++)
        {
            ref readonly Token token = ref context.Tokens[i];
            if (token.Kind == TokenKind.Punctuation && context.Text[token.Start] == ':')
                return i > first;
            if (!token.Has(TokenFlags.Capitalized) && token.Kind == TokenKind.Word)
                return false;
        }

        return false;
    }

    /// <summary>The region that goes on with a sentence behind its reporting clause, or -1.</summary>
    private static int SecondPart(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, int region)
    {
        int item = context.ItemOfRegion[region];
        int sentence = context.Items[item].Sentence;
        int end = Math.Min(context.Sentences[sentence].End, item + 2 + MostBetween);
        int next = item + 1;
        while (next < end && !context.IsQuotation(next))
            next++;
        if (next >= end || next == item + 1)
            return -1;

        ref readonly QuotationRegion first = ref context.Regions[region];
        ref readonly QuotationRegion second = ref context.Regions[context.Items[next].Region];

        // The dashes set a clause off, in whatever language.
        if (GoesOnBehindDash(context.Text, first, second))
            return context.Items[next].Region;
        char stop = LastCharacter(context.Text, first);
        bool pauses = stop is ',' or '!' or '?' or '-' or '\u2014' or '\u2013' or '\u2026' or '.' || context.MarkAt(item + 1) is ',' || ScanContext.IsDash(context.MarkAt(item + 1));
        char before = context.MarkAt(next - 1);
        bool resumes = before == ',' || ScanContext.IsDash(before) || StartsLower(context.Text, second);
        if (!pauses || !resumes)
            return -1;
        int own = OwnClauseBetween(context, clauses, sentence, item, next);
        return own >= 0 && (StartsLower(context.Text, second) || !TwoSpeak(context, clauses, sentence, item, next, own)) ? context.Items[next].Region : -1;
    }

    /// <summary>The clause between two regions that begins right behind the first: with its verb, or with its subject; or -1.</summary>
    private static int OwnClauseBetween(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, int sentence, int item, int next)
    {
        int opener = item + 1;
        if (context.MarkAt(opener) != '\0')
            opener++;
        for (int c = ClauseSearch.FirstOfSentence(clauses, sentence); c < clauses.Length && clauses[c].Sentence == sentence; c++)
        {
            ref readonly ReportingClause clause = ref clauses[c];
            if (clause.CueItem <= item || clause.CueItem >= next || clause.Speaker < 0 || clause.Form == ClauseForm.Owner || clause.Strength == CueStrength.Common)
                continue;
            int subject = context.PhraseItem(context.Mentions[clause.Speaker]);
            if (clause.CueItem == opener || (subject >= opener && subject <= opener + 3 && !OpensAnother(context, opener)))
                return c;
        }

        return -1;
    }

    /// <summary>"and Berg said", "while Berg said": a clause beside the one before; "as Berg put it" is of the words before.</summary>
    private static bool OpensAnother(in ScanContext context, int item) =>
        context.Is(item, WordClasses.Coordinator | WordClasses.Preposition | WordClasses.Subordinator) && !context.WordIs(item, "as");

    /// <summary>"… ," asked Hill, and Berg said, "…"; when Hill said, "…," Berg replied, "…": two quotations, though a clause stands between.</summary>
    private static bool TwoSpeak(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, int sentence, int item, int next, int own)
    {
        for (int c = ClauseSearch.FirstOfSentence(clauses, sentence); c < clauses.Length && clauses[c].Sentence == sentence && clauses[c].CueItem < next; c++)
        {
            ref readonly ReportingClause clause = ref clauses[c];
            if (clause.Strength != CueStrength.Finite || clause.Speaker < 0 || clause.Form is not (ClauseForm.Subject or ClauseForm.SubjectAcrossAside or ClauseForm.SubjectOfEarlierVerb))
                continue;
            bool leadsIn = clause.CueItem < item ? context.MarkAt(item - 1) == ',' && !HasQuotation(context, clause.CueItem, item) : clause.CueItem > clauses[own].CueItem;
            if (leadsIn && IsAnother(context, clauses[own].Speaker, clause.Speaker))
                return true;
        }

        return false;
    }

    private static bool HasQuotation(in ScanContext context, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (context.IsQuotation(i))
                return true;
        }

        return false;
    }

    private static bool IsAnother(in ScanContext context, int a, int b) =>
        a != b && (context.Mentions[a].Entity < 0 || context.Mentions[a].Entity != context.Mentions[b].Entity);

    private static bool GoesOnBehindDash(ReadOnlySpan<char> text, in QuotationRegion first, in QuotationRegion second)
    {
        if ((first.Flags & second.Flags & RegionFlags.Dash) == RegionFlags.None || first.Paragraph != second.Paragraph)
            return false;
        int at = second.ContentStart;
        while (at < second.ContentEnd && (char.IsWhiteSpace(text[at]) || text[at] is ',' or ';' or ':'))
            at++;
        return at < second.ContentEnd && char.IsLower(text[at]);
    }

    private static char LastCharacter(ReadOnlySpan<char> text, in QuotationRegion region)
    {
        ReadOnlySpan<char> content = text[region.ContentStart..region.ContentEnd].TrimEnd();
        return content.IsEmpty ? '\0' : content[^1];
    }

    private static bool StartsLower(ReadOnlySpan<char> text, in QuotationRegion region) =>
        region.ContentStart < region.ContentEnd && char.IsLower(text[region.ContentStart]);
}
