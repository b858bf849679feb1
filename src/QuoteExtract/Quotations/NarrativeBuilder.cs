using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Lays tokens and quotations out as narration, and cuts that into sentences.</summary>
internal static class NarrativeBuilder
{
    private const int Document = -1;

    public static void Build(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<QuotationRegion> regions, Narrative narrative, Pace? pace = null)
    {
        narrative.Clear();
        narrative.ItemOfRegion.Fill(regions.Length, -1);
        narrative.ItemOfToken.Fill(tokens.Length, -1);

        Lay(text, tokens, regions, Document, narrative, pace);
        for (int r = 0; r < regions.Length; r++)
        {
            bool holds = r + 1 < regions.Length && regions[r + 1].Start < regions[r].End;

            // In dashes the reporting clause may stand inside.
            if (IsSpeech(regions[r]) && (holds || (regions[r].Flags & RegionFlags.Dash) != RegionFlags.None) && regions[r].Depth < MarkedDepth)
                Lay(text, tokens, regions, r, narrative, pace);
        }
    }

    private const int MostAtOnce = 256;

    /// <summary>Deeper than this nobody reports; the bound keeps the work linear.</summary>
    private const int MarkedDepth = 8;

    private static bool IsSpeech(in QuotationRegion region) => region.Kind != QuoteKind.Other;

    private static void Lay(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<QuotationRegion> regions, int container, Narrative narrative, Pace? pace)
    {
        int end = container < 0 ? text.Length : regions[container].ContentEnd;
        int token = container < 0 ? 0 : TokenSearch.FirstAtOrAfter(tokens, regions[container].ContentStart);
        int last = container < 0 ? tokens.Length : TokenSearch.FirstAtOrAfter(tokens, end);
        int region = container + 1;
        int regionStart = region < regions.Length ? regions[region].Start : int.MaxValue;
        PooledList<NarrativeItem> items = narrative.Items;
        Span<int> itemOfToken = narrative.ItemOfToken.Span;
        int first = items.Count;
        int paragraph = 0;
        int lastQuotation = -1;
        int asked = token;
        bool mayEnd = false;
        while (token < last)
        {
            ref readonly Token next = ref tokens[token];
            bool quotation = false;
            if (next.End > regionStart)
            {
                while (region < regions.Length && (regions[region].End <= next.Start || !IsSpeech(regions[region])))
                    region++;
                regionStart = region < regions.Length ? regions[region].Start : int.MaxValue;
                quotation = regionStart < end && next.End > regionStart;
            }

            bool opens = next.Has(TokenFlags.ParagraphStart);
            if ((mayEnd || opens) && SentenceBreaks.Between(text, tokens, regions, items.Span[first..], token, quotation ? region : -1))
            {
                CloseSentence(narrative, first, container, paragraph, lastQuotation);
                first = items.Count;
                lastQuotation = -1;
            }

            if (opens)
                paragraph++;
            if (token >= asked)
            {
                pace?.At(token);
                asked = token + Pace.Mask;
            }

            if (!quotation)
            {
                token += LayTokens(text, tokens[token..last], regionStart, token, narrative, out mayEnd);
                continue;
            }

            itemOfToken[token] = items.Count;
            narrative.ItemOfRegion[region] = lastQuotation = items.Count;
            items.Append() = new NarrativeItem { Token = token, Region = region, Sentence = narrative.Sentences.Count, Kind = TokenKind.QuotationMark };
            mayEnd = true;
            int after = regions[region].End;
            for (token++; token < tokens.Length && tokens[token].Start < after; token++)
            {
                if (tokens[token].Has(TokenFlags.ParagraphStart))
                    paragraph++;
            }
        }

        CloseSentence(narrative, first, container, paragraph, lastQuotation);
    }

    /// <summary>Lays out tokens up to one behind which a sentence may end, or before the next paragraph or quotation; the first whatever it is.</summary>
    /// <returns>Their number.</returns>
    private static int LayTokens(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int regionStart, int first, Narrative narrative, out bool mayEnd)
    {
        int sentence = narrative.Sentences.Count;
        int item = narrative.Items.Count;
        Span<int> itemOfToken = narrative.ItemOfToken.Span.Slice(first, tokens.Length);
        Span<NarrativeItem> items = narrative.Items.Room(Math.Min(tokens.Length, MostAtOnce));
        bool ends = false;
        int i = 0;
        while (i < items.Length && i < tokens.Length && i < itemOfToken.Length && !ends)
        {
            ref readonly Token token = ref tokens[i];
            if (i > 0 && (token.End > regionStart || token.Has(TokenFlags.ParagraphStart)))
                break;
            bool mark = token.Kind == TokenKind.Punctuation;
            char sign = mark ? text[token.Start] : '\0';
            ref NarrativeItem to = ref items[i];
            to.Token = first + i;
            to.Region = -1;
            to.Sentence = sentence;
            to.Length = token.Length;
            to.Classes = token.Classes;
            to.Mark = sign;
            to.Flags = token.Flags;
            to.Kind = token.Kind;
            to.Step = mark ? StepOf(sign) : token.Kind == TokenKind.Word ? StepOf(token.Classes) : PathStep.None;
            itemOfToken[i] = item + i;

            // Nothing else ends a sentence.
            ends = mark || token.Has(TokenFlags.Dotted);
            i++;
        }

        mayEnd = ends;
        narrative.Items.Take(i);
        return i;
    }

    private static PathStep StepOf(char mark) => mark is ',' or '(' or ';' or '\u2014' or '\u2013' or '-' or '\u2015' ? PathStep.Pause : PathStep.None;

    private static PathStep StepOf(WordClasses classes)
    {
        const WordClasses Verb = WordClasses.PastForm | WordClasses.PresentForm | WordClasses.Auxiliary;
        const WordClasses Opener = WordClasses.Subordinator | WordClasses.Relative;
        return (classes & Verb) != WordClasses.None ? PathStep.Verb : (classes & Opener) != WordClasses.None ? PathStep.Opener : PathStep.None;
    }

    private static void CloseSentence(Narrative narrative, int first, int container, int paragraph, int lastQuotation)
    {
        if (narrative.Items.Count == first)
            return;
        narrative.Sentences.Add(new Sentence { First = first, End = narrative.Items.Count, Container = container, Paragraph = paragraph, LastQuotation = lastQuotation });
    }
}
