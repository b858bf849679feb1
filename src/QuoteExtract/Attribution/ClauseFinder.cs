using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>Finds the reporting clauses of the narration.</summary>
internal static class ClauseFinder
{
    private const WordClasses Cues = WordClasses.ReportingVerb | WordClasses.MannerVerb;

    public static void Find(in ScanContext context, PooledList<ReportingClause> clauses)
    {
        clauses.Clear();
        int near = 0;
        int next = 0;
        for (int s = 0; s < context.Sentences.Length; s++)
        {
            if ((s & Pace.Mask) == 0)
                context.Pace.At(s);
            Sentence sentence = context.Sentences[s];

            // Nobody asks for the clauses of a sentence far from all quotations.
            for (; next <= s + CandidateFinder.SentencesBefore && next < context.Sentences.Length; next++)
            {
                if (context.Sentences[next].LastQuotation >= 0)
                    near = next + CandidateFinder.SentencesAfter + 1;
            }

            if (s >= near && sentence.Container < 0)
                continue;
            int lastQuotation = sentence.LastQuotation;
            for (int i = sentence.First; i < sentence.End; i++)
            {
                ref readonly NarrativeItem item = ref context.Items[i];
                if (((item.Classes & (Cues | WordClasses.CommonVerb)) == WordClasses.None && !SourcePhrases.CanOpen(item)) || item.Kind != TokenKind.Word)
                    continue;
                if ((item.Classes & Cues) != WordClasses.None)
                    AddVerb(context, i, s, sentence, lastQuotation >= 0, clauses);
                else if (i < lastQuotation && (item.Classes & WordClasses.CommonVerb) != WordClasses.None)
                    AddCommonVerb(context, i, s, sentence, clauses);
                else if (SourcePhrases.CanOpen(item))
                    SourcePhrases.Add(context, i, s, sentence, clauses);
            }
        }
    }

    /// <summary>"Clinton fixates on the "pivot" line": no reporting verb, yet its subject is the likeliest to have said so.</summary>
    private static void AddCommonVerb(in ScanContext context, int verb, int index, in Sentence sentence, PooledList<ReportingClause> clauses)
    {
        bool finite = context.Is(verb, WordClasses.PastForm | WordClasses.PresentForm) || IsPluralPresent(context, verb, sentence.First);
        if (!finite || IsNoun(context, verb, sentence.First) || context.TokenAt(verb).Has(TokenFlags.Capitalized) || IsPassive(context, verb, sentence.First)
            || Perception.IsOfSpeech(context, verb, sentence.End))
        {
            return;
        }

        int subject = SubjectFinder.Left(context, verb, sentence.First, out ClauseForm form);
        if (subject < 0)
            return;
        clauses.Add(new ReportingClause
        {
            CueItem = verb,
            CueEnd = verb + 1,
            Speaker = subject,
            Addressee = -1,
            Sentence = index,
            Form = form,
            Strength = CueStrength.Common,
        });
    }

    private static void AddVerb(in ScanContext context, int verb, int index, in Sentence sentence, bool quotes, PooledList<ReportingClause> clauses)
    {
        ref readonly Token token = ref context.TokenAt(verb);
        bool manner = !token.Is(WordClasses.ReportingVerb);
        if (IsNoun(context, verb, sentence.First) || (token.Has(TokenFlags.Capitalized) && verb > sentence.First && !AfterQuotation(context, verb, sentence.First)))
            return;
        if (Perception.IsOfSpeech(context, verb, sentence.End))
            return;
        int own = context.MentionAt(verb);
        if (own >= 0 && context.Mentions[own].Type == MentionType.Name && context.Mentions[own].End - context.Mentions[own].First > 1)
            return;

        bool finite = token.Is(WordClasses.PastForm | WordClasses.PresentForm) || IsPluralPresent(context, verb, sentence.First);
        bool passive = IsPassive(context, verb, sentence.First);
        ReportingClause clause = new()
        {
            CueItem = verb,
            CueEnd = verb + 1,
            Speaker = -1,
            Addressee = -1,
            Sentence = index,
            Strength = manner ? CueStrength.Manner : finite && !passive ? CueStrength.Finite : CueStrength.Nonfinite,
            Negated = IsNegated(context, verb, sentence.First),
        };

        if ((quotes && AfterQuotation(context, verb, sentence.First)) || AfterPauseInTurn(context, verb, sentence))
        {
            clause.Speaker = SubjectFinder.Right(context, verb, sentence.End);
            clause.Form = ClauseForm.Inverted;
        }

        if (clause.Speaker < 0)
        {
            clause.Speaker = SubjectFinder.Left(context, verb, sentence.First, out clause.Form);
            if (clause.Speaker >= 0 && Perception.IsPerceived(context, context.Mentions[clause.Speaker], verb))
            {
                clause.Form = ClauseForm.Subject;
                clause.Strength = CueStrength.Finite;
                clause.Heard = true;
            }
            else if (clause.Form == ClauseForm.SubjectOfParticiple)
            {
                // "with Hill calling it": as good as a clause of its own.
                clause.Form = ClauseForm.Subject;
                clause.Strength = CueStrength.Finite;
            }
            else if (clause.Form == ClauseForm.Subject && token.Is(WordClasses.GerundForm) && !context.Is(verb - 1, WordClasses.Auxiliary))
                clause.Form = ClauseForm.SubjectOfParticiple;
            if (passive && clause.Speaker >= 0 && !context.WordIs(verb, "quoted"))
                clause.Form = ClauseForm.Hearer;
        }

        if (passive && Agent(context, verb, sentence.End) is >= 0 and int agent)
        {
            clause.Speaker = agent;
            clause.Form = ClauseForm.Source;
        }

        if (clause.Form != ClauseForm.Inverted)
            clause.Addressee = Addressee(context, verb, sentence.End);
        if (!passive && clause.Addressee >= 0 && IsQuotedAsSaying(context, verb, context.Mentions[clause.Addressee], sentence.End))
        {
            clause.Speaker = clause.Addressee;
            clause.Addressee = -1;
            clause.Form = ClauseForm.Source;
        }

        if (clause.Speaker < 0)
            clause.Form = ClauseForm.None;
        clauses.Add(clause);
    }

    /// <summary>"has been described by the Courier as": who does it, or -1.</summary>
    private static int Agent(in ScanContext context, int verb, int end)
    {
        int i = verb + 1;
        while (i < end && context.Is(i, WordClasses.Adverb))
            i++;
        return i < end && context.WordIs(i, "by") ? SourcePhrases.MentionAfter(context, i + 1, end) : -1;
    }

    /// <summary>"The Courier quoted Berg as saying": Berg speaks.</summary>
    private static bool IsQuotedAsSaying(in ScanContext context, int verb, in MentionRecord quoted, int end)
    {
        if (!context.WordAt(verb).StartsWith("quot", StringComparison.OrdinalIgnoreCase) && !context.WordAt(verb).StartsWith("cit", StringComparison.OrdinalIgnoreCase))
            return false;
        const int Near = 12;
        int last = context.HeadItem(quoted);
        for (int i = last + 1; i < Math.Min(end, last + Near) && !context.IsQuotation(i); i++)
        {
            if (context.WordIs(i, "as"))
                return context.Is(i + 1, WordClasses.GerundForm);
        }

        return false;
    }

    /// <summary>"a report", "the claim": a determiner or adjective before makes it a noun.</summary>
    private static bool IsNoun(in ScanContext context, int verb, int first)
    {
        if (verb == first || context.IsQuotation(verb - 1))
            return false;
        ref readonly Token token = ref context.TokenAt(verb);
        ref readonly Token before = ref context.TokenAt(verb - 1);
        if (before.Is(WordClasses.Determiner | WordClasses.Possessive) && !before.Is(WordClasses.SubjectPronoun | WordClasses.ObjectPronoun | WordClasses.Subordinator | WordClasses.IndefinitePronoun))
            return true;
        bool ambiguous = token.Is(WordClasses.CommonNoun | WordClasses.DocumentNoun | WordClasses.SpeechNoun | WordClasses.RoleNoun);
        if (ambiguous && before.Kind == TokenKind.PossessiveSuffix)
            return true;
        return ambiguous && !token.Is(WordClasses.PastForm)
            && before.Is(WordClasses.Adjective | WordClasses.Preposition | WordClasses.Demonym | WordClasses.NumberWord)
            && !before.Is(WordClasses.Adverb) && !context.WordIs(verb - 1, "to");
    }

    private static bool AfterQuotation(in ScanContext context, int verb, int first)
    {
        int i = verb - 1;
        while (i >= first && i >= verb - 3 && !context.IsQuotation(i)
            && (context.MarkAt(i) is ',' or '-' or '\u2014' or '\u2013' || context.Is(i, WordClasses.Adverb | WordClasses.Auxiliary)))
        {
            i--;
        }

        return i >= first && context.IsQuotation(i);
    }

    /// <summary>"—Is it far? asked Maelle.": inside a turn of dash dialogue a pause stands for the closing mark.</summary>
    private static bool AfterPauseInTurn(in ScanContext context, int verb, in Sentence sentence) =>
        sentence.Container >= 0 && (context.Regions[sentence.Container].Flags & RegionFlags.Dash) != RegionFlags.None
        && verb > sentence.First && InnerClauses.IsPause(context.MarkAt(verb - 1));

    /// <summary>"They say", "officials insist".</summary>
    private static bool IsPluralPresent(in ScanContext context, int verb, int first)
    {
        if (!context.Is(verb, WordClasses.BaseForm) || verb == first || context.IsQuotation(verb - 1))
            return false;
        int i = verb - 1;
        while (i > first && context.Is(i, WordClasses.Adverb))
            i--;
        int mention = context.MentionAt(i);
        return mention >= 0 && !context.Is(i, WordClasses.Auxiliary);
    }

    private static bool IsPassive(in ScanContext context, int verb, int first)
    {
        if (!context.Is(verb, WordClasses.PastForm))
            return false;
        int i = verb - 1;
        while (i > first && context.Is(i, WordClasses.Adverb | WordClasses.Negation))
            i--;
        return i >= first && (context.WordIs(i, "was") || context.WordIs(i, "were") || context.WordIs(i, "been")
            || context.WordIs(i, "being") || context.WordIs(i, "is") || context.WordIs(i, "are") || context.WordIs(i, "be"));
    }

    private static bool IsNegated(in ScanContext context, int verb, int first)
    {
        const int Near = 3;
        for (int i = verb - 1; i >= Math.Max(first, verb - Near); i--)
        {
            if (context.Is(i, WordClasses.Negation))
                return true;
        }

        return false;
    }

    private static int Addressee(in ScanContext context, int verb, int end)
    {
        int i = verb + 1;
        if (i < end && (context.WordIs(i, "to") || context.WordIs(i, "with")))
            i++;
        const int MostWords = 5;
        for (int limit = Math.Min(end, i + MostWords); i < limit && context.IsWord(i); i++)
        {
            int mention = context.MentionAt(i);
            if (mention >= 0)
                return mention;
            if (context.Is(i, WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Auxiliary))
                return -1;
        }

        return -1;
    }
}
