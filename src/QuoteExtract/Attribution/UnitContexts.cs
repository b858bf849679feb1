using QuoteExtract.Quotations;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>Gathers what the candidates of a quotation are asked against.</summary>
internal static class UnitContexts
{
    /// <summary>Makes the context of a unit, given the unit before it in the same narration (or -1).</summary>
    public static UnitContext Of(in ScanContext context, ReadOnlySpan<QuoteUnit> units, ReadOnlySpan<int> parts, int index, int previous, ReadOnlySpan<EntityRecord> entities)
    {
        ref readonly QuoteUnit unit = ref units[index];
        int first = parts[unit.FirstPart];
        int item = unit.FirstItem;
        return new UnitContext
        {
            Unit = unit,
            FirstRegion = first,
            LastRegion = parts[unit.FirstPart + unit.PartCount - 1],
            Length = Length(context, context.Regions[first], context.Items[item].Token),
            OpensParagraph = context.Tokens[context.Items[item].Token].Has(TokenFlags.ParagraphStart),
            Gap = previous < 0 ? 0 : Gap(context, units[previous], unit),
            PreviousClause = previous < 0 ? -1 : units[previous].Clause,
            AfterSpeechNoun = AfterSpeechNoun(context, item),
            MarkBefore = Neighbourhood.MarkBefore(context, item),
            MarkAfter = Neighbourhood.MarkAfter(context, parts[unit.FirstPart + unit.PartCount - 1], unit.LastItem),
            Entities = entities,
        };
    }

    private static int Length(in ScanContext context, in QuotationRegion region, int opening)
    {
        // Longer ones are all alike.
        const int Longest = 31;
        int first = TokenSearch.FirstAtOrAfter(context.Tokens, region.ContentStart, opening);
        int end = TokenSearch.FirstAtOrAfter(context.Tokens[..Math.Min(context.Tokens.Length, first + Longest)], region.ContentEnd, first);
        return (end - first) switch
        {
            <= 1 => 0,
            <= 3 => 1,
            <= 6 => 2,
            <= 12 => 3,
            <= 30 => 4,
            _ => 5,
        };
    }

    /// <summary>What lies between a quotation and the one before it, from near to far.</summary>
    private static int Gap(in ScanContext context, in QuoteUnit previous, in QuoteUnit unit)
    {
        if (previous.Container != unit.Container)
            return 0;
        int from = context.Items[previous.LastItem].Sentence;
        int to = context.Items[unit.FirstItem].Sentence;
        int paragraphs = context.Sentences[to].Paragraph - context.Sentences[from].Paragraph;
        if (paragraphs == 0)
            return from == to ? 1 : to - from == 1 ? 2 : 3;
        if (unit.FirstItem == previous.LastItem + 1)
            return 4;
        return paragraphs == 1 ? 5 : paragraphs == 2 ? 6 : 7;
    }

    private static bool AfterSpeechNoun(in ScanContext context, int item)
    {
        const int Near = 3;
        for (int i = item - 1; i >= Math.Max(0, item - Near) && !context.IsQuotation(i); i--)
        {
            if (context.Is(i, WordClasses.SpeechNoun))
                return true;
        }

        return false;
    }
}
