using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Lays tokens and quotations out as narration, and cuts that into sentences.</summary>
internal static class NarrativeBuilder
{
    private const int Document = -1;

    public static void Build(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<QuotationRegion> regions, Narrative narrative)
    {
        narrative.Clear();
        narrative.ItemOfRegion.Reset(regions.Length);
        narrative.ItemOfRegion.Span.Fill(-1);
        narrative.ItemOfToken.Reset(tokens.Length);
        narrative.ItemOfToken.Span.Fill(-1);

        Lay(text, tokens, regions, Document, narrative);
        for (int r = 0; r < regions.Length; r++)
        {
            bool holds = r + 1 < regions.Length && regions[r + 1].Start < regions[r].End;

            // In dashes the reporting clause may stand inside.
            if (IsSpeech(regions[r]) && (holds || (regions[r].Flags & RegionFlags.Dash) != RegionFlags.None) && regions[r].Depth < MarkedDepth)
                Lay(text, tokens, regions, r, narrative);
        }
    }

    /// <summary>Deeper than this nobody reports; the bound keeps the work linear.</summary>
    private const int MarkedDepth = 8;

    private static bool IsSpeech(in QuotationRegion region) => region.Kind != QuoteKind.Other;

    private static void Lay(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<QuotationRegion> regions, int container, Narrative narrative)
    {
        int end = container < 0 ? text.Length : regions[container].ContentEnd;
        int token = container < 0 ? 0 : TokenSearch.FirstAtOrAfter(tokens, regions[container].ContentStart);
        int region = container + 1;
        int first = narrative.Items.Count;
        int paragraph = 0;
        while (token < tokens.Length && tokens[token].Start < end)
        {
            while (region < regions.Length && (regions[region].End <= tokens[token].Start || !IsSpeech(regions[region])))
                region++;
            bool quotation = region < regions.Length && regions[region].Start < end && tokens[token].End > regions[region].Start;
            if (SentenceBreaks.Between(text, tokens, regions, narrative, first, token, quotation ? region : -1))
            {
                CloseSentence(narrative, first, container, paragraph);
                first = narrative.Items.Count;
            }

            if (tokens[token].Has(TokenFlags.ParagraphStart))
                paragraph++;

            int item = narrative.Items.Count;
            narrative.ItemOfToken[token] = item;
            narrative.Items.Add(new NarrativeItem { Token = token, Region = quotation ? region : -1, Sentence = narrative.Sentences.Count });
            token++;
            if (!quotation)
                continue;

            narrative.ItemOfRegion[region] = item;
            int after = regions[region].End;
            while (token < tokens.Length && tokens[token].Start < after)
            {
                if (tokens[token].Has(TokenFlags.ParagraphStart))
                    paragraph++;
                token++;
            }
        }

        CloseSentence(narrative, first, container, paragraph);
    }

    private static void CloseSentence(Narrative narrative, int first, int container, int paragraph)
    {
        if (narrative.Items.Count == first)
            return;
        narrative.Sentences.Add(new Sentence { First = first, End = narrative.Items.Count, Container = container, Paragraph = paragraph });
    }
}
