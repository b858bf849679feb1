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
    private const int Remembered = 12;

    /// <summary>A mention inside of a quotation moves an entity in the narration only after so many sentences.</summary>
    private const int QuotedRefreshes = 4;

    private const int MostInApposition = 4;

    private const WordClasses Verbs = WordClasses.Auxiliary | WordClasses.ReportingVerb | WordClasses.CommonVerb | WordClasses.MannerVerb;

    /// <summary>How much likelier "it" is an institution than a name of which nothing tells what it names.</summary>
    private const float Perhaps = -1;

    /// <summary>How much likelier, behind "In a statement, Norvik accepted it", "it said" is Norvik.</summary>
    private const float InWriting = -3;

    /// <summary>How much likelier "she" in "Hill said she" is Hill.</summary>
    private const float Reported = 3.5f;

    public static void Resolve(in MentionContext context, Span<MentionRecord> mentions, EntityTable table, SalienceWeights weights, int narrator = -1)
    {
        Span<Salient> recent = stackalloc Salient[Remembered];
        int count = 0;
        int paragraph = 0, sentence = 0, token = 0;
        ReadOnlySpan<Token> tokens = context.Tokens;
        for (int m = 0; m < mentions.Length; m++)
        {
            if ((m & Pace.Mask) == 0)
                context.Pace?.At(m);
            ref MentionRecord mention = ref mentions[m];
            for (; token <= mention.Head; token++)
            {
                TokenFlags flags = tokens[token].Flags;
                if ((flags & (TokenFlags.ParagraphStart | TokenFlags.Capitalized)) == TokenFlags.None)
                    continue;
                if ((flags & TokenFlags.ParagraphStart) != TokenFlags.None)
                    paragraph++;
                if ((flags & TokenFlags.Capitalized) != TokenFlags.None && context.OpensSentence(token))
                    sentence++;
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
                    mention.Entity = ByPronoun(context, mentions, m, table, weights, recent[..count], sentence, paragraph, out subject, out speaks);
                    break;
                case MentionType.Nominal when mention.Entity < 0:
                    mention.Entity = DescriptionResolver.Resolve(context, mentions, m, table, recent[..count], sentence);
                    if (mention.Entity >= 0)
                        table.Entities[mention.Entity].Described++;
                    break;
            }

            if (mention.Entity < 0)
                continue;
            if (narrator < 0 && Narrators.IntroducesHimself(context, mention))
                narrator = mention.Entity;
            table.Entities[mention.Entity].Latest = m;
            if (mention.Type != MentionType.Pronoun || !mention.Has(MentionFlags.Possessor))
                Remember(recent, ref count, context, mention, table, sentence, paragraph, subject, speaks);
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

    /// <summary>The kinds of entities that a pronoun can stand for, a bit for each.</summary>
    private static uint KindsOf(in MentionRecord pronoun)
    {
        if (pronoun.Gender != Gender.Unknown)
            return Bit(EntityKind.Person) | Bit(EntityKind.Unknown);
        return pronoun.Has(MentionFlags.Plural)
            ? Bit(EntityKind.Group) | Bit(EntityKind.Organization)
            : Bit(EntityKind.Organization) | Bit(EntityKind.Document) | Bit(EntityKind.Group);
    }

    private static uint Bit(EntityKind kind) => 1u << (int)kind;

    /// <summary>"it" may be a name of which nothing but what it does tells what it names: a company no list has.</summary>
    private static bool IsPerhaps(Span<MentionRecord> mentions, in MentionRecord pronoun, in EntityRecord entity) =>
        pronoun.Gender == Gender.Unknown && !pronoun.Has(MentionFlags.Plural) && entity.Kind is EntityKind.Unknown or EntityKind.Person && entity.Gender == Gender.Unknown && !entity.Nominal
        && (entity.Kind == EntityKind.Unknown || (entity.NameLength == 1 && entity.Role < 0 && !mentions[entity.Name].Has(MentionFlags.GivenNameKnown | MentionFlags.Titled)));

    private static bool IsThing(Span<MentionRecord> mentions, in EntityRecord entity) =>
        entity.Kind == EntityKind.Unknown && mentions[entity.Name].Has(MentionFlags.Thing);

    /// <summary>"people", "Democrats": "it" is none of them, as it may be "the team".</summary>
    private static bool IsSeveral(in MentionContext context, in MentionRecord group)
    {
        ReadOnlySpan<char> word = context.WordAt(group.Head);
        return word is "people" or "People" or "police" or "Police" or "men" or "women" or "children" || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'));
    }

    private static int ByPronoun(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table, SalienceWeights weights, Span<Salient> recent, int sentence, int paragraph, out bool subject, out bool speaks)
    {
        ref MentionRecord mention = ref mentions[m];
        subject = false;
        speaks = false;

        // "I" and "you" stand for nobody who was mentioned before.
        if (mention.Has(MentionFlags.FirstPerson | MentionFlags.SecondPerson))
            return -1;
        subject = IsSubject(context, mention);
        speaks = subject && IsBesideSpeech(context, mention);
        bool reported = IsReported(context, mention);
        uint kinds = KindsOf(mention);
        int best = -1;
        float bestScore = float.NegativeInfinity;
        foreach (ref Salient salient in recent)
        {
            ref EntityRecord entity = ref table.Entities[salient.Entity];
            bool unsure = IsPerhaps(mentions, mention, entity);
            if ((!unsure && (kinds & Bit(entity.Kind)) == 0) || (mention.Gender != Gender.Unknown && IsThing(mentions, entity)) || !NameMatcher.GendersAgree(entity.Gender, mention.Gender))
                continue;
            if (mention.Gender == Gender.Unknown && !mention.Has(MentionFlags.Plural) && entity.Kind == EntityKind.Group && IsSeveral(context, mentions[entity.Name]))
                continue;
            if (salient.Quoted && !mention.Has(MentionFlags.Quoted) && sentence - salient.Sentence > 0 && entity.Count < 2)
                continue;
            float score = weights.Score(salient, entity, mention, subject, speaks, sentence, paragraph);
            if (reported && salient.Subject && salient.Sentence == sentence)
                score += Reported;
            if (unsure)
                score += Perhaps;
            if (speaks && salient.Oblique && entity.Kind == EntityKind.Document)
                score += InWriting;
            if (score > bestScore)
            {
                bestScore = score;
                best = salient.Entity;
            }
        }

        if (best >= 0 && mention.Gender != Gender.Unknown && table.Entities[best].Gender == Gender.Unknown && !mention.Has(MentionFlags.Quoted))
            table.Entities[best].Gender = mention.Gender;

        // In a story, animals and children are "it".
        if (best >= 0 && speaks && !table.Story && !mention.Has(MentionFlags.Quoted) && IsPerhaps(mentions, mention, table.Entities[best]))
            table.Entities[best].Kind = EntityKind.Organization;
        return best;
    }

    private static void Remember(Span<Salient> recent, ref int count, in MentionContext context, in MentionRecord mention, EntityTable table, int sentence, int paragraph, bool subject, bool spoke)
    {
        ref EntityRecord entity = ref table.Entities[mention.Entity];
        if (entity.Kind is EntityKind.Place)
            return;
        int slot = 0;
        while (slot < count && recent[slot].Entity != mention.Entity)
            slot++;
        if (slot == Remembered)
            slot = Oldest(recent);
        else if (slot == count)
            count++;
        bool same = recent[slot].Entity == mention.Entity;
        if (same && mention.Has(MentionFlags.Quoted) && !recent[slot].Quoted && sentence - recent[slot].Sentence <= QuotedRefreshes)
            return;
        int before = mention.PhraseFirst - 1;

        // Of a pronoun it is known: it was asked to find out whom it means.
        if (mention.Type != MentionType.Pronoun)
        {
            subject = IsSubject(context, mention);
            spoke = subject && IsBesideSpeech(context, mention);
        }

        recent[slot] = new Salient
        {
            Entity = mention.Entity,
            Sentence = sentence,
            Paragraph = paragraph,
            Subject = subject || (same && recent[slot].Subject && recent[slot].Sentence == sentence),
            Spoke = spoke,
            SpokeParagraph = spoke && !mention.Has(MentionFlags.Quoted) ? paragraph : same ? recent[slot].SpokeParagraph : -10,
            Oblique = !subject && before >= 0 && context.Tokens[before].Is(WordClasses.Preposition),
            Quoted = mention.Has(MentionFlags.Quoted),
            Order = mention.Head,
        };
    }

    private static int Oldest(ReadOnlySpan<Salient> recent)
    {
        int oldest = 0;
        for (int i = 1; i < recent.Length; i++)
        {
            if (recent[i].Sentence < recent[oldest].Sentence)
                oldest = i;
        }

        return oldest;
    }

    /// <summary>A mention that a verb follows, or that opens its sentence.</summary>
    private static bool IsSubject(in MentionContext context, in MentionRecord mention)
    {
        if (mention.Has(MentionFlags.Possessor | MentionFlags.ObjectForm))
            return false;
        if (IsSource(context, mention) || IsViewpoint(context, mention))
            return true;
        if (mention.PhraseFirst > 0 && context.Tokens[mention.PhraseFirst - 1].Is(WordClasses.Preposition) && !context.Tokens[mention.PhraseFirst].Has(TokenFlags.ParagraphStart))
            return false;
        int next = AfterApposition(context, mention);
        if (next < context.Tokens.Length
            && context.Tokens[next].Is(Verbs | WordClasses.Relative))
        {
            return true;
        }

        // "But her husband, Keith Rowe, did": the name between commas has the verb of what it names.
        if (mention.Type == MentionType.Name && context.IsMark(next, ',') && context.IsMark(mention.First - 1, ',')
            && next + 1 < context.Tokens.Length && context.Tokens[next + 1].Is(Verbs) && !context.Tokens[next + 1].Is(WordClasses.GerundForm))
        {
            return true;
        }

        int before = mention.PhraseFirst - 1;
        return (before >= 0 && context.Tokens[before].Is(WordClasses.ReportingVerb) && context.Tokens[before].Is(WordClasses.PastForm)
            && mention.Type == MentionType.Name) || context.OpensSentence(mention.PhraseFirst);
    }

    /// <summary>The token behind a mention and the description that commas set off: "Hill, a doctor, said".</summary>
    private static int AfterApposition(in MentionContext context, in MentionRecord mention)
    {
        if (!mention.HasRole || mention.RoleFirst < mention.End)
            return Math.Max(mention.End, mention.AffiliationEnd);
        return context.IsMark(mention.RoleEnd, ',') ? mention.RoleEnd + 1 : mention.RoleEnd;
    }

    /// <summary>"For Kevin Alder, a teacher, the town was home": whose view the sentence gives.</summary>
    private static bool IsViewpoint(in MentionContext context, in MentionRecord mention) =>
        mention.Kind == EntityKind.Person && mention.PhraseFirst > 0 && context.WordAt(mention.PhraseFirst - 1) is "For"
        && context.IsMark(mention.HasRole && mention.RoleFirst >= mention.End ? mention.RoleEnd : mention.End, ',');

    /// <summary>"according to Kidston"</summary>
    private static bool IsSource(in MentionContext context, in MentionRecord mention) =>
        mention.PhraseFirst > 1 && context.WordAt(mention.PhraseFirst - 1) is "to" && context.WordAt(mention.PhraseFirst - 2) is "according" or "According";

    private static bool IsBesideSpeech(in MentionContext context, in MentionRecord mention)
    {
        int before = mention.PhraseFirst - 1;
        return IsSource(context, mention)
            || (AfterApposition(context, mention) is var next && next < context.Tokens.Length && context.Tokens[next].Is(WordClasses.ReportingVerb))
            || (before >= 0 && context.Tokens[before].Is(WordClasses.ReportingVerb));
    }
}
