using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>The label before a turn of a transcript: it alone names who speaks.</summary>
internal static class TurnLabel
{
    private const int MostItems = 40;

    /// <summary>Adds the one whom the label names.</summary>
    /// <returns>Whether the quotation is a turn; without a name in the label nobody is its speaker.</returns>
    public static bool Add(in ScanContext context, in QuoteUnit unit, ReadOnlySpan<int> parts, PooledList<Candidate> candidates)
    {
        if ((context.Regions[parts[unit.FirstPart]].Flags & RegionFlags.Transcript) == RegionFlags.None)
            return false;
        int name = -1;
        int any = -1;
        int stop = Math.Max(0, unit.FirstItem - MostItems);
        for (int i = unit.FirstItem - 1; i >= stop && !context.IsQuotation(i); i--)
        {
            int mention = context.MentionAt(i);
            if (mention >= 0)
            {
                any = mention;
                if (context.Mentions[mention].Type == MentionType.Name)
                    name = mention;
            }

            if (context.TokenAt(i).Has(TokenFlags.ParagraphStart))
                break;
        }

        int speaker = name >= 0 ? name : any;
        if (speaker >= 0)
            candidates.Add(new Candidate { Mention = speaker, Clause = -1, Verb = -1, Relation = Relation.InsideMarks, Sure = SureSign.Label });
        return true;
    }
}
