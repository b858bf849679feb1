using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>Finds who does what a verb says, by walking from the verb to its subject.</summary>
internal static class SubjectFinder
{
    /// <summary>A subject further from its verb than this is not looked for.</summary>
    private const int Reach = 48;

    private const WordClasses Verbs = WordClasses.ReportingVerb | WordClasses.MannerVerb | WordClasses.CommonVerb;

    /// <summary>Looks left of a verb.</summary>
    /// <returns>The index of the subject's mention, or -1.</returns>
    public static int Left(in ScanContext context, int verb, int first, out ClauseForm form)
    {
        form = ClauseForm.Subject;
        int stop = Math.Max(first, verb - Reach);
        int fallback = -1;
        int i = verb - 1;
        while (i >= stop)
        {
            if (context.IsQuotation(i))
                break;
            int mention = context.MentionAt(i);
            if (mention >= 0)
            {
                ref readonly MentionRecord record = ref context.Mentions[mention];
                int phrase = Math.Max(context.PhraseItem(record), stop);
                if (record.Has(MentionFlags.Relative))
                {
                    form = ClauseForm.Antecedent;
                    return mention;
                }

                if (Perception.IsPerceived(context, record, verb))
                    return mention;
                if (record.Has(MentionFlags.Possessor) || record.Has(MentionFlags.ObjectForm))
                {
                    i = Math.Min(i, phrase) - 1;
                    form = Wider(form, ClauseForm.SubjectAcrossPhrase);
                    continue;
                }

                int opener = Opener(context, phrase, stop);
                if (opener > stop && context.Is(opener - 1, WordClasses.Preposition))
                {
                    if (context.Is(verb, WordClasses.GerundForm) && context.WordIs(opener - 1, "with"))
                    {
                        form = ClauseForm.SubjectOfParticiple;
                        return mention;
                    }
                    if (form == ClauseForm.Subject && !context.Is(verb, WordClasses.GerundForm) && (context.Is(opener - 1, WordClasses.Subordinator) || GivesReason(context, opener - 1, stop)))
                        return mention;
                    fallback = fallback < 0 ? mention : fallback;
                    form = Wider(form, ClauseForm.SubjectAcrossPhrase);
                    i = opener - 2;
                    continue;
                }

                // "A source within the ministry said": its own phrase does not take a subject from its verb.
                if (fallback >= 0 && form == ClauseForm.SubjectAcrossPhrase && context.Is(i + 1, WordClasses.Preposition))
                    form = ClauseForm.Subject;
                if (form == ClauseForm.SubjectOfEarlierVerb && phrase > stop && context.Is(phrase - 1, Verbs))
                {
                    i = phrase - 2;
                    continue;
                }

                return mention;
            }

            char mark = context.MarkAt(i);
            if (mark != '\0')
            {
                int across = AcrossAside(context, i, stop, mark);
                if (across >= 0)
                {
                    form = ClauseForm.SubjectAcrossAside;
                    return across;
                }

                if (mark is ';' or ':')
                    break;
                if (mark == ',' && SubordinateClause(context, i, stop) is >= 0 and var clause)
                {
                    i = clause - 1;
                    continue;
                }

                form = Wider(form, ClauseForm.SubjectAcrossPhrase);
                i--;
                continue;
            }

            if (context.Is(i, WordClasses.Relative))
            {
                form = ClauseForm.Antecedent;
                int before = i - 1;
                if (before >= stop && context.MarkAt(before) == ',')
                    before--;
                return before >= stop && !context.IsQuotation(before) ? context.WholePhrase(context.MentionAt(before)) : -1;
            }

            if (context.Is(i, WordClasses.Coordinator) || context.WordIs(i, "then"))
                form = Wider(form, ClauseForm.SubjectOfEarlierVerb);
            else if (context.Is(i, WordClasses.Subordinator) && form == ClauseForm.Subject)
                break;
            else if (!context.Is(i, WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Negation) && form == ClauseForm.Subject && !IsVerbChain(context, i))
                form = ClauseForm.SubjectAcrossPhrase;
            i--;
        }

        if (fallback >= 0)
            form = ClauseForm.SubjectAcrossPhrase;
        return fallback;
    }

    /// <summary>Looks right of a verb, for "said Hill", "added little Amy", "said campaign manager Robby Mook".</summary>
    /// <returns>The index of the subject's mention, or -1.</returns>
    public static int Right(in ScanContext context, int verb, int end)
    {
        const int MostWords = 10;
        int start = AfterAside(context, verb + 1, end);
        int limit = Math.Min(end, start + MostWords);
        for (int i = start; i < limit; i++)
        {
            if (context.IsQuotation(i) || !(context.IsWord(i) || context.TokenAt(i).Kind is TokenKind.Number or TokenKind.PossessiveSuffix || context.MarkAt(i) is '.' or '-' or '&'))
                return -1;
            int mention = context.MentionAt(i);
            if (mention >= 0)
            {
                ref readonly MentionRecord record = ref context.Mentions[mention];
                if (record.Has(MentionFlags.Possessor))
                    continue;
                return record.Has(MentionFlags.ObjectForm) ? -1 : mention;
            }

            if (context.Is(i, WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Relative) && !context.Is(i, WordClasses.Adverb))
                return -1;
        }

        return -1;
    }

    /// <summary>Steps over what commas set off behind the verb: "said, very softly, the old woman".</summary>
    private static int AfterAside(in ScanContext context, int first, int end)
    {
        const int MostWords = 8;
        if (context.MarkAt(first) != ',')
            return first;
        int limit = Math.Min(end, first + 1 + MostWords);
        for (int i = first + 1; i < limit && !context.IsQuotation(i); i++)
        {
            if (context.MarkAt(i) == ',')
                return i + 1;
        }

        return first;
    }

    /// <summary>Steps over an apposition, a relative clause or a parenthesis that ends at <paramref name="close"/>.</summary>
    private static int AcrossAside(in ScanContext context, int close, int stop, char mark)
    {
        const int MostItems = 36;
        char opener = mark switch
        {
            ',' => ',',
            ')' => '(',
            ']' => '[',
            _ => ScanContext.IsDash(mark) ? mark : '\0',
        };
        if (opener == '\0')
            return -1;

        int limit = Math.Max(stop, close - MostItems);
        for (int i = close - 1; i > limit; i--)
        {
            if (context.IsQuotation(i))
                return -1;
            if (context.MarkAt(i) != opener)
                continue;
            int mention = context.IsQuotation(i - 1) ? -1 : context.WholePhrase(context.MentionAt(i - 1));
            if (mention >= 0 && OpensAside(context, i + 1, mark) && !IsObject(context, mention, stop))
                return mention;
        }

        return -1;
    }

    /// <summary>"She stopped, for the guard cried": with a comma before it, it goes on with a clause.</summary>
    public static bool GivesReason(in ScanContext context, int item, int stop) =>
        context.WordIs(item, "for") && item > stop && context.MarkAt(item - 1) is ',' or ';';

    /// <summary>The comma that opens "noticed Alice, as she went by, and called": a clause of its own; -1 if there is none.</summary>
    private static int SubordinateClause(in ScanContext context, int close, int stop)
    {
        const int MostItems = 16;
        for (int i = close - 1; i > Math.Max(stop, close - MostItems); i--)
        {
            if (context.IsQuotation(i))
                return -1;
            if (context.MarkAt(i) == ',')
                return context.Is(i + 1, WordClasses.Subordinator) && !context.WordIs(i + 1, "that") ? i : -1;
        }

        return -1;
    }

    private static bool IsObject(in ScanContext context, int mention, int stop)
    {
        ref readonly MentionRecord record = ref context.Mentions[mention];
        int opener = Opener(context, context.PhraseItem(record), stop);
        return record.Has(MentionFlags.ObjectForm) || (opener > stop && (context.Is(opener - 1, WordClasses.Preposition) || IsTransitive(context, opener - 1, stop)));
    }

    /// <summary>"noticed Alice"; but "'…,' said Alice".</summary>
    private static bool IsTransitive(in ScanContext context, int verb, int stop) =>
        context.Is(verb, Verbs) && !context.Is(verb, WordClasses.GerundForm | WordClasses.Preposition) && verb - 1 > stop && context.IsWord(verb - 1);

    /// <summary>The first word of the phrase with what stands before it: "within [the central Interior Ministry]".</summary>
    private static int Opener(in ScanContext context, int phrase, int stop)
    {
        const int MostWords = 4;
        const WordClasses Modifiers = WordClasses.Determiner | WordClasses.Possessive | WordClasses.Adjective | WordClasses.NumberWord | WordClasses.Demonym
            | WordClasses.RoleNoun | WordClasses.Title | WordClasses.PersonNoun;
        int opener = phrase;
        while (opener > stop && phrase - opener < MostWords && context.Is(opener - 1, Modifiers) && !context.Is(opener - 1, WordClasses.Preposition | Verbs))
            opener--;
        return opener;
    }

    /// <summary>An aside begins with a determiner, "who", a participle, an age, an office; a new clause does not.</summary>
    private static bool OpensAside(in ScanContext context, int item, char mark)
    {
        if (mark != ',')
            return true;
        ref readonly Token token = ref context.TokenAt(item);
        if (token.Kind == TokenKind.Number)
            return true;
        return !token.Is(WordClasses.SubjectPronoun) || token.Is(WordClasses.Relative);
    }

    /// <summary>"went on to say", "continued to insist", "has repeatedly been": verbs that carry the cue.</summary>
    private static bool IsVerbChain(in ScanContext context, int item) =>
        context.Is(item, Verbs) || context.WordIs(item, "to") || context.WordIs(item, "on");

    private static ClauseForm Wider(ClauseForm form, ClauseForm reached) => form == ClauseForm.SubjectOfEarlierVerb ? form : reached;
}
