using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Finds whom a pronoun or a description refers to, in one pass, by salience.</summary>
/// <remarks>
/// A recency list scored by gender, subjecthood and frequency, after the salience factors of Lappin and Leass,
/// "An Algorithm for Pronominal Anaphora Resolution" (1994), cut to what can be seen without a parse.
/// </remarks>
internal static class AnaphorResolver
{
    /// <summary>A mention inside of a quotation moves an entity in the narration only after so many sentences.</summary>
    private const int QuotedRefreshes = 4;

    private const int MostInApposition = 4;

    /// <summary>How much likelier "it" is an institution than a name of which nothing tells what it names.</summary>
    private const float Perhaps = -1;

    /// <summary>How much likelier, behind "In a statement, Norvik accepted it", "it said" is Norvik.</summary>
    private const float InWriting = -3;

    /// <summary>How much likelier "she" in "Hill said she" is Hill.</summary>
    private const float Reported = 3.5f;

    public static void Resolve(in MentionContext context, Span<MentionRecord> mentions, EntityTable table, SalienceWeights weights, int narrator = -1)
    {
        Recency recent = new(stackalloc Salient[Recency.Size]);
        int paragraph = 0, sentence = 0, token = 0;
        for (int m = 0; m < mentions.Length; m++)
        {
            if ((m & Pace.Mask) == 0)
                context.Pace?.At(m);
            ref MentionRecord mention = ref mentions[m];
            if (token <= mention.Head)
            {
                Pass(context, token, mention.Head, ref sentence, ref paragraph);
                token = mention.Head + 1;
            }

            bool subject = false;
            bool speaks = false;
            switch (mention.Type)
            {
                case MentionType.Pronoun when mention.Has(MentionFlags.Relative):
                    mention.Entity = Antecedent(context, mentions, m);
                    continue;
                case MentionType.Pronoun when mention.Has(MentionFlags.FirstPerson) && !mention.Has(MentionFlags.Plural | MentionFlags.Quoted):
                    mention.Entity = narrator;
                    continue;
                case MentionType.Pronoun:
                    mention.Entity = ByPronoun(context, mentions, mention, table, weights, ref recent, sentence, paragraph, out subject, out speaks);
                    break;
                case MentionType.Nominal when mention.Entity < 0:
                    mention.Entity = DescriptionResolver.Resolve(context, mentions, m, table, recent.All, sentence);
                    if (mention.Entity >= 0)
                    {
                        table.Entities[mention.Entity].Described++;
                        recent.Update(context, mentions, table.Entities.Span, mention.Entity);
                    }

                    break;
            }

            if (mention.Entity < 0)
                continue;
            if (narrator < 0 && mention.Type == MentionType.Name && Narrators.IntroducesHimself(context, mention))
                narrator = mention.Entity;
            table.Entities[mention.Entity].Latest = m;
            if (mention.Type != MentionType.Pronoun || !mention.Has(MentionFlags.Possessor))
                Remember(context, mentions, mention, table, ref recent, sentence, paragraph, subject, speaks);
        }
    }

    /// <summary>Counts the sentences and paragraphs that begin from one token to another.</summary>
    private static void Pass(in MentionContext context, int from, int to, ref int sentence, ref int paragraph)
    {
        ref Token token = ref Unsafe.Add(ref MemoryMarshal.GetReference(context.Tokens[..(to + 1)]), from);
        for (int i = from; i <= to; i++, token = ref Unsafe.Add(ref token, 1))
        {
            if (!token.Has(TokenFlags.ParagraphStart | TokenFlags.Capitalized))
                continue;
            paragraph += token.Has(TokenFlags.ParagraphStart) ? 1 : 0;
            sentence += token.Has(TokenFlags.Capitalized) && context.OpensSentence(i) ? 1 : 0;
        }
    }

    /// <summary>What a relative pronoun refers to: the mention right before it, or before its comma.</summary>
    private static int Antecedent(in MentionContext context, Span<MentionRecord> mentions, int m)
    {
        if (m == 0)
            return -1;
        ref MentionRecord before = ref mentions[m - 1];
        int gap = mentions[m].First - Math.Max(before.End, before.AffiliationEnd);
        if (gap > 1 || (gap == 1 && !context.IsMark(mentions[m].First - 1, ',')))
            return -1;

        // "a spokesman for Norvik, who": the spokesman is meant.
        if (m > 1 && mentions[m - 2].Type == MentionType.Nominal && mentions[m - 2].Head < before.First && mentions[m - 2].End >= before.End)
            return mentions[m - 2].Entity;

        // "Mark Hay, an ecologist at GT, who": what stands in an apposition is not meant.
        for (int b = m - 2; b >= Math.Max(0, m - 1 - MostInApposition); b--)
        {
            if (mentions[b].Type == MentionType.Name && mentions[b].HasRole && mentions[b].RoleFirst >= mentions[b].End && before.Head < mentions[b].RoleEnd)
                return mentions[b].Entity;
        }

        return before.Entity;
    }

    /// <summary>"said she", "insists that he": the subject of what is reported.</summary>
    private static bool IsReported(in MentionContext context, in MentionRecord pronoun)
    {
        int verb = pronoun.First - 1;
        if (verb > 0 && context.WordAt(verb) is "that")
            verb--;
        return verb > 0 && context.Tokens[verb].Is(WordClasses.ReportingVerb) && context.Tokens[verb].Is(WordClasses.PastForm | WordClasses.PresentForm)
            && context.Tokens[verb - 1].Kind != TokenKind.QuotationMark;
    }

    private static int ByPronoun(in MentionContext context, Span<MentionRecord> mentions, in MentionRecord mention, EntityTable table, SalienceWeights weights, ref Recency recent, int sentence, int paragraph, out bool subject, out bool speaks)
    {
        subject = false;
        speaks = false;

        // "I" and "you" stand for nobody who was mentioned before.
        if (mention.Has(MentionFlags.FirstPerson | MentionFlags.SecondPerson))
            return -1;
        uint fitting = recent.Fitting(mention);
        if (fitting == 0)
            return -1;
        subject = SubjectPlaces.IsSubject(context, mention);
        speaks = subject && SubjectPlaces.IsBesideSpeech(context, mention);
        bool reported = IsReported(context, mention);
        bool it = mention.Gender == Gender.Unknown && !mention.Has(MentionFlags.Plural);
        Span<EntityRecord> entities = table.Entities.Span;
        int best = -1;
        float bestScore = float.NegativeInfinity;
        for (; fitting != 0; fitting &= fitting - 1)
        {
            int place = BitOperations.TrailingZeroCount(fitting);
            ref Salient salient = ref recent[place];
            ref EntityRecord entity = ref entities[salient.Entity];
            if (salient.Quoted && !mention.Has(MentionFlags.Quoted) && sentence - salient.Sentence > 0 && entity.Count < 2)
                continue;
            float score = weights.Score(salient, entity, mention, subject, speaks, sentence, paragraph);
            if (reported && salient.Subject && salient.Sentence == sentence)
                score += Reported;
            if (it && recent.IsPerhapsIt(place))
                score += Perhaps;
            if (speaks && salient.Within && entity.Kind == EntityKind.Document)
                score += InWriting;
            if (score > bestScore)
            {
                bestScore = score;
                best = place;
            }
        }

        if (best < 0)
            return -1;
        int found = recent[best].Entity;
        if (!mention.Has(MentionFlags.Quoted))
            Learn(context, mentions, mention, table, ref recent, best, speaks);
        return found;
    }

    /// <summary>What a pronoun in the narration tells of whom it stands for.</summary>
    private static void Learn(in MentionContext context, Span<MentionRecord> mentions, in MentionRecord pronoun, EntityTable table, ref Recency recent, int place, bool speaks)
    {
        int e = recent[place].Entity;
        ref EntityRecord entity = ref table.Entities[e];
        if (pronoun.Gender != Gender.Unknown && entity.Gender == Gender.Unknown)
        {
            entity.Gender = pronoun.Gender;
        }
        else if (pronoun.Gender == Gender.Unknown && speaks && !table.Story && !pronoun.Has(MentionFlags.Plural) && recent.IsPerhapsIt(place))
        {
            // In a story, animals and children are "it".
            entity.Kind = EntityKind.Organization;
        }
        else
        {
            return;
        }

        recent.Update(context, mentions, table.Entities.Span, e);
    }

    private static void Remember(in MentionContext context, Span<MentionRecord> mentions, in MentionRecord mention, EntityTable table, ref Recency recent, int sentence, int paragraph, bool subject, bool spoke)
    {
        Span<EntityRecord> entities = table.Entities.Span;
        if (entities[mention.Entity].Kind is EntityKind.Place)
            return;
        int place = recent.PlaceOf(context, mentions, entities, mention.Entity);
        ref Salient salient = ref recent[place];
        bool same = salient.Entity == mention.Entity;
        bool quoted = mention.Has(MentionFlags.Quoted);
        if (same && quoted && !salient.Quoted && sentence - salient.Sentence <= QuotedRefreshes)
            return;
        int before = mention.PhraseFirst - 1;
        bool preposition = before >= 0 && context.Tokens[before].Is(WordClasses.Preposition);

        // "in hospital", "at school": no institution is meant.
        if (preposition && mention.Type == MentionType.Nominal && mention.Kind is EntityKind.Organization or EntityKind.Group && mention.PhraseFirst == mention.Head
            && context.WordAt(before) is "in" or "at" && !context.Tokens[mention.Head].Has(TokenFlags.Capitalized))
        {
            return;
        }

        // Of a pronoun it is known: it was asked to find out whom it means.
        if (mention.Type != MentionType.Pronoun)
        {
            subject = SubjectPlaces.IsSubject(context, mention);
            spoke = subject && SubjectPlaces.IsBesideSpeech(context, mention);
        }

        if (!same)
            recent.Take(context, mentions, entities, place, mention.Entity);
        salient.Subject = subject || (same && salient.Subject && salient.Sentence == sentence);
        salient.Spoke = spoke;
        salient.SpokeParagraph = spoke && !quoted ? paragraph : same ? salient.SpokeParagraph : -10;
        salient.Oblique = !subject && preposition;
        salient.Within = !subject && preposition && context.WordAt(before) is "in" or "In";
        salient.Quoted = quoted;
        salient.Order = mention.Head;
        salient.Paragraph = paragraph;
        recent.Date(place, sentence);
    }
}
