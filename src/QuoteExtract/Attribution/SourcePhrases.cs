using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>Sources named by a phrase instead of a verb: "according to Hill", "in Hill's words", "per the report".</summary>
internal static class SourcePhrases
{
    /// <summary>How far the source may stand behind its phrase, titles and determiners between.</summary>
    private const int Reach = 9;

    /// <summary>What a phrase begins with, but for "according".</summary>
    private const WordClasses Openers = WordClasses.Preposition | WordClasses.SpeechNoun;

    /// <summary>Whether a word can begin a phrase.</summary>
    public static bool CanOpen(in NarrativeItem item) => (item.Classes & Openers) != WordClasses.None || item.Length == "according".Length;

    public static void Add(in ScanContext context, int item, int index, in Sentence sentence, PooledList<ReportingClause> clauses)
    {
        int source = -1;
        int cueEnd = item + 1;
        if (context.Is(item, WordClasses.Preposition) || context.WordIs(item, "according"))
        {
            if (context.WordIs(item, "according") && item + 2 < sentence.End && context.WordIs(item + 1, "to"))
                cueEnd = item + 2;
            else if (context.WordIs(item, "per") && !context.Is(item + 1 < sentence.End ? item + 1 : item, WordClasses.CommonNoun | WordClasses.NumberWord))
                cueEnd = item + 1;
            else if (!IsWordsOf(context, item, sentence.End, out cueEnd))
                return;
            source = MentionAfter(context, cueEnd, sentence.End);
            if (source >= 0 && context.Mentions[source].Kind == EntityKind.Document)
                source = Author(context, source, sentence.End);
        }
        else if (context.Is(item, WordClasses.SpeechNoun) && item > sentence.First)
        {
            // "in his words", "in Hill's own words"
            source = Owner(context, item, sentence.First, out int preposition);
            if (source < 0)
            {
                AddClaim(context, item, index, sentence, clauses);
                return;
            }

            item = preposition;
            cueEnd = item + 1;
        }

        if (source < 0)
            return;
        clauses.Add(new ReportingClause
        {
            CueItem = item,
            CueEnd = cueEnd,
            Speaker = source,
            Addressee = -1,
            Sentence = index,
            Form = ClauseForm.Source,
            Strength = CueStrength.Phrase,
        });
    }

    /// <summary>"in the words of", "in the view of", "in a statement from".</summary>
    private static bool IsWordsOf(in ScanContext context, int item, int end, out int cueEnd)
    {
        cueEnd = item + 1;
        if (!context.WordIs(item, "in") || item + 3 >= end || !context.Is(item + 1, WordClasses.Determiner))
            return false;
        int noun = item + 2;
        if (context.Is(noun, WordClasses.Adjective) && noun + 2 < end)
            noun++;
        if (!context.Is(noun, WordClasses.SpeechNoun) || !(context.WordIs(noun + 1, "of") || context.WordIs(noun + 1, "from")))
            return false;
        cueEnd = noun + 2;
        return true;
    }

    public static int MentionAfter(in ScanContext context, int from, int end)
    {
        int limit = Math.Min(end, from + Reach);
        bool paused = false;
        for (int i = from; i < limit; i++)
        {
            // "in the words of the prosecutor, Mark Hill"
            if (context.MarkAt(i) == ',' && !paused && i > from && i + 1 < end && context.IsWord(i + 1) && context.TokenAt(i + 1).Has(TokenFlags.Capitalized))
            {
                paused = true;
                continue;
            }

            if (context.IsQuotation(i) || context.MarkAt(i) is ',' or ';' or ':')
                return -1;
            int mention = context.MentionAt(i);
            if (mention >= 0 && !context.Mentions[mention].Has(MentionFlags.Possessor))
                return mention;
        }

        return -1;
    }

    /// <summary>"his earlier claim that", "Hill's promise to be".</summary>
    private static void AddClaim(in ScanContext context, int noun, int index, in Sentence sentence, PooledList<ReportingClause> clauses)
    {
        const int MostWords = 3;
        for (int i = noun - 1; i >= Math.Max(sentence.First, noun - MostWords) && !context.IsQuotation(i); i--)
        {
            int mention = context.MentionAt(i);
            if (mention >= 0 && context.Mentions[mention].Has(MentionFlags.Possessor))
            {
                clauses.Add(new ReportingClause
                {
                    CueItem = noun,
                    CueEnd = noun + 1,
                    Speaker = mention,
                    Addressee = -1,
                    Sentence = index,
                    Form = ClauseForm.Owner,
                    Strength = CueStrength.Phrase,
                });
                return;
            }

            if (!context.Is(i, WordClasses.Adjective | WordClasses.NumberWord | WordClasses.Adverb | WordClasses.CommonNoun) && context.TokenAt(i).Kind != TokenKind.PossessiveSuffix)
                return;
        }
    }

    /// <summary>"according to a tweet on Monday by the secretary": the document's author, or the document.</summary>
    private static int Author(in ScanContext context, int document, int end)
    {
        int head = context.HeadItem(context.Mentions[document]);
        int limit = Math.Min(end, head + Reach);
        for (int i = head + 1; i < limit && context.IsWord(i) && !context.Is(i, WordClasses.ReportingVerb | WordClasses.MannerVerb | WordClasses.Relative); i++)
        {
            if (!context.WordIs(i, "by") && !context.WordIs(i, "from"))
                continue;
            int author = MentionAfter(context, i + 1, end);
            return author >= 0 ? author : document;
        }

        return document;
    }

    private static int Owner(in ScanContext context, int noun, int first, out int preposition)
    {
        preposition = -1;
        const int Near = 6;
        int owner = -1;
        for (int i = noun - 1; i >= Math.Max(first, noun - Near); i--)
        {
            if (context.IsQuotation(i) || context.MarkAt(i) != '\0')
                return -1;
            int mention = context.MentionAt(i);
            if (owner < 0 && mention >= 0 && mention != context.MentionAt(noun) && context.Mentions[mention].Has(MentionFlags.Possessor | MentionFlags.ObjectForm))
                owner = mention;
            if (context.Is(i, WordClasses.Preposition))
            {
                preposition = i;
                return context.WordIs(i, "in") || context.WordIs(i, "by") ? owner : -1;
            }
        }

        return -1;
    }
}
