using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Quotations;

namespace QuoteExtract.Attribution;

/// <summary>Collects the mentions around a quotation that may be its speaker, nearest first on each side.</summary>
internal static class CandidateFinder
{
    /// <summary>How far off candidates are looked for.</summary>
    public const int SentencesBefore = 4;
    public const int SentencesAfter = 1;
    private const int ParagraphsBefore = 2;
    private const int MostBefore = 20;
    private const int MostAfter = 10;
    private const int ItemsEachWay = 160;

    public static void Find(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, in QuoteUnit unit, ReadOnlySpan<int> parts, int previous, int lastButOne, PooledList<Candidate> candidates)
    {
        candidates.Clear();
        if (TurnLabel.Add(context, unit, parts, candidates))
            return;
        if (AddLabel(context, parts[unit.FirstPart], candidates))
            return;
        if (InnerClauses.Add(context, clauses, unit, parts, candidates))
            return;
        if (unit.Split)
            AddBetween(context, clauses, unit, candidates);
        if (Signature.Add(context, unit, candidates))
            return;
        int clause = ClauseSearch.FirstOfSentence(clauses, context.Items[unit.FirstItem].Sentence);
        AddAfter(context, clauses, clause, unit, candidates);
        AddBefore(context, clauses, clause, unit, candidates);
        DropReporters(clauses, unit, candidates);
        OthersClauses.DropSpent(context, clauses, candidates);
        OthersClauses.DropHearers(clauses, candidates);
        OthersClauses.DropNext(context, clauses, unit, candidates);
        MarkTurn(context, previous, Turn.Last, candidates);
        if (!SameSpeaker(context, previous, lastButOne))
            MarkTurn(context, lastButOne, Turn.LastButOne, candidates);
    }

    /// <summary>"HILL: I went." with the label inside the marks.</summary>
    private static bool AddLabel(in ScanContext context, int region, PooledList<Candidate> candidates)
    {
        const int MostWords = 6;
        int token = Text.TokenSearch.FirstAtOrAfter(context.Tokens, context.Regions[region].ContentStart, context.Items[context.ItemOfRegion[region]].Token);
        int limit = Math.Min(context.Tokens.Length, token + MostWords);
        int mention = -1;
        for (int i = token; i < limit && context.Tokens[i].Start < context.Regions[region].ContentEnd; i++)
        {
            if (context.Tokens[i].Kind == Text.TokenKind.Punctuation && context.Text[context.Tokens[i].Start] == ':')
            {
                if (mention < 0 || context.Mentions[mention].Type != MentionType.Name)
                    return false;
                // "Clinton: a failed record" is a headline or a slogan; capitals are how turns are labelled.
                bool sure = context.Mentions[mention].Has(MentionFlags.AllCapitals) && context.Tokens[Math.Max(0, token - 1)].Has(Text.TokenFlags.ParagraphStart);
                candidates.Add(new Candidate { Mention = mention, Clause = -1, Verb = -1, Relation = Relation.InsideMarks, Sure = sure ? SureSign.InnerLabel : SureSign.None });
                return sure;
            }

            if (context.MentionOfToken[i] >= 0)
                mention = context.MentionOfToken[i];
            else if (context.Tokens[i].Kind == Text.TokenKind.Word && !context.Tokens[i].Has(Text.TokenFlags.Capitalized))
                return false;
        }

        return false;
    }

    private static void AddBetween(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, in QuoteUnit unit, PooledList<Candidate> candidates)
    {
        int rank = 0;
        for (int i = unit.FirstItem + 1; i < unit.LastItem && rank < MostAfter; i++)
        {
            if (IsCandidate(context, i, out int mention))
                Add(context, clauses, ClauseSearch.FirstOfSentence(clauses, context.Items[i].Sentence), unit, mention, Relation.Between, default, ref rank, i - unit.FirstItem, candidates);
        }
    }

    private static void AddAfter(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, int clause, in QuoteUnit unit, PooledList<Candidate> candidates)
    {
        // What stands beside the next quotation is that one's.
        if (context.IsQuotation(unit.LastItem + 1))
            return;
        int own = context.Items[unit.LastItem].Sentence;
        Sentence home = context.Sentences[own];
        int last = Math.Min(context.Sentences.Length, own + 1 + SentencesAfter);
        bool beyond = false;
        int rank = 0;
        CandidatePath path = default;
        ReadOnlySpan<NarrativeItem> items = context.Items;
        ReadOnlySpan<int> mentionOfToken = context.MentionOfToken;
        for (int s = own; s < last && context.Sentences[s].Container == home.Container && context.Sentences[s].Paragraph - home.Paragraph <= 1; s++)
        {
            Sentence sentence = context.Sentences[s];
            int end = Math.Min(sentence.End, unit.LastItem + ItemsEachWay);
            clause = ClauseSearch.FirstOfSentence(clauses, s, clause);
            if (s > own && CandidateClauses.AnyIsOwn(clauses, unit, candidates.Span))
                return;
            for (int i = Math.Max(sentence.First, unit.LastItem + 1); i < end && rank < MostAfter; i++)
            {
                ref readonly NarrativeItem item = ref items[i];
                if (item.IsQuotation)
                {
                    beyond = true;
                    continue;
                }

                int mention = mentionOfToken[item.Token];
                if (mention < 0 || context.Mentions[mention].Head != item.Token)
                {
                    path.Step(item.Step);
                    continue;
                }

                Relation relation = s == own ? (beyond ? Relation.AfterBeyondQuotation : Relation.After)
                    : sentence.Paragraph == home.Paragraph ? Relation.NextSentence : Relation.NextParagraph;
                if (IsSignature(context, unit.LastItem, i, mention, s == own))
                    relation = Relation.Signature;
                Add(context, clauses, clause, unit, mention, relation, path, ref rank, i - unit.LastItem, candidates);
                path.Step(item.Step);
            }
        }
    }

    private static void AddBefore(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, int clause, in QuoteUnit unit, PooledList<Candidate> candidates)
    {
        int own = context.Items[unit.FirstItem].Sentence;
        Sentence home = context.Sentences[own];
        bool beyond = false;
        int rank = 0;
        CandidatePath path = default;
        ReadOnlySpan<NarrativeItem> items = context.Items;
        ReadOnlySpan<int> mentionOfToken = context.MentionOfToken;
        for (int s = own; s >= 0 && s >= own - SentencesBefore && context.Sentences[s].Container == home.Container; s--)
        {
            Sentence sentence = context.Sentences[s];
            int paragraphs = home.Paragraph - sentence.Paragraph;
            if (paragraphs > ParagraphsBefore)
                break;
            if (s < own && CandidateClauses.AnyIsOwn(clauses, unit, candidates.Span))
                return;
            int stop = Math.Max(sentence.First, unit.FirstItem - ItemsEachWay);
            clause = ClauseSearch.FirstOfSentence(clauses, s, clause);
            for (int i = Math.Min(sentence.End, unit.FirstItem) - 1; i >= stop && rank < MostBefore; i--)
            {
                ref readonly NarrativeItem item = ref items[i];
                if (item.IsQuotation)
                {
                    beyond = true;
                    continue;
                }

                int mention = mentionOfToken[item.Token];
                if (mention < 0 || context.Mentions[mention].Head != item.Token)
                {
                    path.Step(item.Step);
                    continue;
                }

                Relation relation = s == own ? (beyond ? Relation.BeforeBeyondQuotation : Relation.Before)
                    : paragraphs == 0 ? (s == own - 1 ? Relation.PreviousSentence : Relation.EarlierSentence)
                    : paragraphs == 1 ? (context.Sentences[s + 1].Paragraph != sentence.Paragraph ? Relation.EndOfPreviousParagraph : Relation.PreviousParagraph)
                    : Relation.EarlierParagraph;
                Add(context, clauses, clause, unit, mention, relation, path, ref rank, unit.FirstItem - i, candidates);
                path.Step(item.Step);
            }
        }
    }

    /// <summary>"… ," Hill said, according to the Post: the Post reports that Hill spoke.</summary>
    private static void DropReporters(ReadOnlySpan<ReportingClause> clauses, in QuoteUnit unit, PooledList<Candidate> candidates)
    {
        bool spoken = false;
        foreach (ref readonly Candidate candidate in candidates.Span)
        {
            spoken |= candidate.Relation is Relation.After or Relation.Between && candidate.Clause >= 0
                && clauses[candidate.Clause].Speaker == candidate.Mention && clauses[candidate.Clause].Strength == CueStrength.Finite
                && clauses[candidate.Clause].Form is ClauseForm.Subject or ClauseForm.Inverted or ClauseForm.SubjectAcrossAside;
        }

        if (!spoken)
            return;
        int kept = 0;
        Span<Candidate> all = candidates.Span;
        for (int i = 0; i < all.Length; i++)
        {
            ref Candidate candidate = ref all[i];
            bool reporter = candidate.Relation == Relation.After && candidate.Clause >= 0 && clauses[candidate.Clause].Form == ClauseForm.Source
                && clauses[candidate.Clause].Speaker == candidate.Mention;
            if (!reporter)
                Keep(all, ref kept, i);
        }

        candidates.Truncate(kept);
    }

    /// <summary>Moves a candidate up to those that are kept, unless it stands there.</summary>
    private static void Keep(Span<Candidate> candidates, ref int kept, int index)
    {
        if (kept < index)
            candidates[kept] = candidates[index];
        kept++;
    }

    private static void MarkTurn(in ScanContext context, int spoke, Turn turn, PooledList<Candidate> candidates)
    {
        if (spoke < 0)
            return;
        bool found = false;
        int entity = context.Mentions[spoke].Entity;
        foreach (ref Candidate candidate in candidates.Span)
        {
            bool itself = candidate.Mention == spoke;
            if (itself || (entity >= 0 && context.Mentions[candidate.Mention].Entity == entity))
                candidate.Turn = turn;
            found |= itself;
        }

        if (!found)
            candidates.Add(new Candidate { Mention = spoke, Clause = -1, Verb = -1, Relation = Relation.PreviousSpeaker, Turn = turn });
    }

    private static bool SameSpeaker(in ScanContext context, int a, int b)
    {
        if (a < 0 || b < 0)
            return false;
        int entity = context.Mentions[a].Entity;
        return a == b || (entity >= 0 && context.Mentions[b].Entity == entity);
    }

    /// <summary>Whether a mention that can be a speaker has its head at an item.</summary>
    private static bool IsCandidate(in ScanContext context, int item, out int mention)
    {
        mention = context.MentionAt(item);
        if (mention < 0 || context.Mentions[mention].Head != context.Items[item].Token)
            return false;
        return true;
    }

    private static bool IsSignature(in ScanContext context, int quote, int item, int mention, bool sameSentence)
    {
        int first = context.PhraseItem(context.Mentions[mention]);
        return first - quote <= 3 && ScanContext.IsDash(context.MarkAt(quote + 1)) && first > quote + 1
            && (sameSentence || item - first < 4) && context.Mentions[mention].Type == MentionType.Name;
    }

    private static void Add(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, int firstClause, in QuoteUnit unit, int mention, Relation relation, in CandidatePath path, ref int rank, int distance, PooledList<Candidate> candidates)
    {
        int clause = CandidateClauses.Nearest(context, clauses, firstClause, unit, mention, out int verb);
        ref readonly MentionRecord record = ref context.Mentions[mention];
        if (record.Type == MentionType.Pronoun)
        {
            if (clause < 0 && record.Entity < 0 && (record.Has(MentionFlags.Relative) || MentionClasses.Of(record) == MentionClass.OtherPronoun))
                return;

            // "his" speaks only in "his words".
            if (record.Has(MentionFlags.Possessor) && (clause < 0 || !(clauses[clause].Heard || clauses[clause].Form is ClauseForm.Source or ClauseForm.Owner)))
                return;
        }

        candidates.Add(new Candidate { Mention = mention, Relation = relation, Rank = rank++, Distance = distance, Clause = clause, Path = path, Verb = verb });
    }
}
