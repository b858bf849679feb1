using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>The name that signs a quotation: "I went." — Hugh Hill, teacher</summary>
internal static class Signature
{
    private const int MostItems = 5;

    /// <summary>Adds the one who signs, in place of all other candidates.</summary>
    public static bool Add(in ScanContext context, in QuoteUnit unit, PooledList<Candidate> candidates)
    {
        int dash = unit.LastItem + 1;
        if (!ScanContext.IsDash(context.MarkAt(dash)))
            return false;

        // On a line of its own a name signs the article, unless the paragraph before is nothing but the quotation.
        if (context.TokenAt(dash).Has(TokenFlags.ParagraphStart) && !context.Tokens[context.Items[unit.FirstItem].Token].Has(TokenFlags.ParagraphStart))
            return false;
        int limit = Math.Min(context.Items.Length, dash + 1 + MostItems);
        for (int i = dash + 1; i < limit && !context.IsQuotation(i); i++)
        {
            int mention = context.MentionAt(i);
            if (mention < 0)
            {
                if (context.IsWord(i) && context.TokenAt(i).Has(TokenFlags.Capitalized))
                    continue;
                return false;
            }

            ref readonly MentionRecord record = ref context.Mentions[mention];
            if (record.Type != MentionType.Name || !EndsLine(context, record))
                return false;
            candidates.Clear();
            candidates.Add(new Candidate { Mention = mention, Clause = -1, Verb = -1, Relation = Relation.Signature, Distance = i - unit.LastItem, Sure = SureSign.Signature });
            return true;
        }

        return false;
    }

    /// <summary>Nothing but a description, or a full stop, follows: what goes on as a sentence is none.</summary>
    private static bool EndsLine(in ScanContext context, in MentionRecord record)
    {
        int head = context.HeadItem(record);
        if (head < 0)
            return false;
        int last = head + Math.Max(0, record.End - 1 - record.Head);
        int next = last + 1;
        if (next >= context.Items.Length || context.IsQuotation(next) || context.Items[next].Sentence != context.Items[head].Sentence)
            return true;
        ref readonly Token token = ref context.TokenAt(next);
        return token.Has(TokenFlags.ParagraphStart | TokenFlags.LineStart) || context.MarkAt(next) is '.' or ',' or '(';
    }
}
