using QuoteExtract.Mentions;
using QuoteExtract.Quotations;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>Writes down what the candidate ranker and the words of a quotation say, for the conversation to decide on.</summary>
internal static class UtteranceReader
{
    private const int MostOptions = 10;
    private const int MostNamed = 6;
    private const float LeastShare = 0.002f;

    /// <summary>With no wider gap, it is the same turn.</summary>
    private const int SameParagraph = 3;

    /// <summary>Adds a quotation, its candidates ranked, to the table. Quotations come in text order.</summary>
    public static void Add(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, ReadOnlySpan<QuoteUnit> units, ReadOnlySpan<int> parts, int index, ReadOnlySpan<EntityRecord> entities, ReadOnlySpan<Candidate> candidates, float total, int gap, int length, ConversationTable table)
    {
        ref readonly QuoteUnit unit = ref units[index];
        Utterance utterance = new()
        {
            Unit = index,
            FirstOption = table.Options.Count,
            FirstNamed = table.Named.Count,
            CueMention = -1,
            CueClause = -1,
            CueEntity = -1,
            SaidTo = -1,
            Speaker = -1,
            SpeakerMention = -1,
            Gap = (byte)WiderGap(context, units, table, unit, gap),
            Length = (byte)length,
        };
        int turn = table.Utterances.Count == 0 ? 0 : table.Utterances[table.Utterances.Count - 1].Turn;
        utterance.Turn = turn + (utterance.Gap > SameParagraph ? 1 : 0);
        int cue = OwnCue.Find(context, clauses, unit, candidates, total);
        if (cue >= 0)
            ReadCue(context, clauses, entities, candidates[cue], total, table, ref utterance);
        utterance.BeatGender = BeatGender(context, candidates);
        AddOptions(context, candidates, total, table, ref utterance);
        ReadWords(context, unit, parts, table, ref utterance);
        if (utterance.Cue is ConversationCue.Name or ConversationCue.Label or ConversationCue.Known && utterance.CueEntity >= 0)
            table.Spoken[utterance.CueEntity]++;
        table.Utterances.Add(utterance);
    }

    /// <summary>The steps of the ranker's view of what lies between, and two more for a long narration.</summary>
    private static int WiderGap(in ScanContext context, ReadOnlySpan<QuoteUnit> units, ConversationTable table, in QuoteUnit unit, int gap)
    {
        const int Far = 7;
        if (gap < Far || table.Utterances.Count == 0)
            return gap;
        int from = context.Items[units[table.Utterances[table.Utterances.Count - 1].Unit].LastItem].Sentence;
        int paragraphs = context.Sentences[context.Items[unit.FirstItem].Sentence].Paragraph - context.Sentences[from].Paragraph;
        return paragraphs <= 4 ? Far : paragraphs <= 8 ? Far + 1 : Far + 2;
    }

    private static void ReadCue(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, ReadOnlySpan<EntityRecord> entities, in Candidate best, float total, ConversationTable table, ref Utterance utterance)
    {
        bool label = best.Sure != SureSign.None || best.Relation is Relation.InsideMarks;
        ref readonly MentionRecord mention = ref context.Mentions[best.Mention];
        utterance.Cue = label ? ConversationCue.Label : MentionClasses.Of(mention) switch
        {
            MentionClass.HeOrShe => ConversationCue.HeOrShe,
            MentionClass.I => ConversationCue.I,
            MentionClass.PersonName or MentionClass.OtherName or MentionClass.PlaceName or MentionClass.OrganizationName => ConversationCue.Name,
            MentionClass.PersonNominal or MentionClass.IndefinitePersonNominal or MentionClass.Office or MentionClass.GroupNominal or MentionClass.ImprovisedNominal => ConversationCue.Description,
            _ => ConversationCue.Other,
        };
        float share = best.Sure != SureSign.None ? 1 : best.Share / total;
        utterance.CueStep = (byte)(share < 0.2f ? 0 : share < 0.5f ? 1 : share < 0.75f ? 2 : share < 0.92f ? 3 : 4);
        utterance.Sure = best.Sure != SureSign.None;
        utterance.CueMention = best.Mention;
        utterance.CueClause = best.Clause;
        utterance.CueRelation = best.Relation;
        utterance.CueForm = DescriptionForms.Of(context, mention);
        utterance.CueGender = mention.Type == MentionType.Name ? Gender.Unknown : mention.Gender;
        utterance.CueEntity = utterance.Cue == ConversationCue.I ? table.Narrator : mention.Entity < 0 ? -1 : table.SpeakerOf[mention.Entity];
        if (utterance.Cue == ConversationCue.Description && utterance.CueEntity >= 0)
            utterance.Cue = mention.Has(MentionFlags.Given) || IsOwnStyle(context, mention, entities[utterance.CueEntity]) ? ConversationCue.Name : Described(entities[utterance.CueEntity]);
        if (best.Clause >= 0 && clauses[best.Clause].Addressee >= 0 && context.Mentions[clauses[best.Clause].Addressee].Entity is >= 0 and var to)
            utterance.SaidTo = table.SpeakerOf[to];
    }

    /// <summary>"the General", for one who is called so again and again: as good as a name.</summary>
    private static bool IsOwnStyle(in ScanContext context, in MentionRecord mention, in EntityRecord entity) =>
        entity.Described >= Styles.Established && mention.Has(MentionFlags.Definite) && context.Tokens[mention.Head].Has(Text.TokenFlags.Capitalized);

    private static ConversationCue Described(in EntityRecord entity) =>
        !entity.Nominal || entity.Styled || entity.Known >= 0 ? ConversationCue.Known : ConversationCue.Description;

    /// <summary>The gender of "he" in "He turned round. '…'": a pronoun in the paragraph, without a cue.</summary>
    private static Gender BeatGender(in ScanContext context, ReadOnlySpan<Candidate> candidates)
    {
        Gender gender = Gender.Unknown;
        float most = 0;
        foreach (ref readonly Candidate candidate in candidates)
        {
            if (candidate.Relation is not (Relation.PreviousSentence or Relation.EarlierSentence or Relation.NextSentence or Relation.Before or Relation.After))
                continue;
            ref readonly MentionRecord mention = ref context.Mentions[candidate.Mention];
            if (mention.Type != MentionType.Pronoun || mention.Gender == Gender.Unknown || mention.Has(MentionFlags.ObjectForm) || candidate.Share <= most)
                continue;
            most = candidate.Share;
            gender = mention.Gender;
        }

        return gender;
    }

    private static void AddOptions(in ScanContext context, ReadOnlySpan<Candidate> candidates, float total, ConversationTable table, ref Utterance utterance)
    {
        foreach (ref readonly Candidate candidate in candidates)
        {
            int entity = context.Mentions[candidate.Mention].Entity;
            entity = entity < 0 ? -1 : table.SpeakerOf[entity];
            float share = candidate.Sure != SureSign.None ? 1 : candidate.Share / total;
            if (entity < 0 || share < LeastShare)
                continue;
            int option = Find(table, utterance.FirstOption, table.Options.Count, entity);
            if (option < 0)
            {
                if (table.Options.Count - utterance.FirstOption >= MostOptions)
                    continue;
                option = table.Options.Count;
                table.Options.Add(new SpeakerOption { Entity = entity, Best = -1 });
            }

            ref SpeakerOption known = ref table.Options[option];
            known.Share += share;
            known.Acts |= candidate.Verb >= 0;
            if (share <= known.Best)
                continue;
            known.Best = share;
            known.Mention = candidate.Mention;
            known.Clause = candidate.Clause;
            known.Relation = candidate.Relation;
            known.Rank = (byte)Math.Min(candidate.Rank, ConversationSpace.Ranks - 1);
        }

        utterance.OptionCount = table.Options.Count - utterance.FirstOption;
    }

    public static int Find(ConversationTable table, int first, int end, int entity)
    {
        for (int o = first; o < end; o++)
        {
            if (table.Options[o].Entity == entity)
                return o;
        }

        return -1;
    }

    /// <summary>Who is named in the quotation, and whether it ends as a question.</summary>
    private static void ReadWords(in ScanContext context, in QuoteUnit unit, ReadOnlySpan<int> parts, ConversationTable table, ref Utterance utterance)
    {
        int m = table.NextMention;
        for (int p = 0; p < unit.PartCount; p++)
        {
            ref readonly QuotationRegion region = ref context.Regions[parts[unit.FirstPart + p]];
            while (m < context.Mentions.Length && context.Tokens[context.Mentions[m].Head].Start < region.Start)
                m++;
            if (p == 0)
                utterance.FirstMention = m;
            for (; m < context.Mentions.Length && context.Tokens[context.Mentions[m].Head].Start < region.End; m++)
            {
                ref readonly MentionRecord mention = ref context.Mentions[m];
                if (mention.Type == MentionType.Pronoun || mention.Entity < 0 || table.SpeakerOf[mention.Entity] < 0 || table.Named.Count - utterance.FirstNamed >= MostNamed)
                    continue;
                AddNamed(table, utterance.FirstNamed, table.SpeakerOf[mention.Entity], Vocatives.Is(context, mention, region));
            }

            ReadOnlySpan<char> content = context.Text[region.ContentStart..region.ContentEnd].TrimEnd();
            utterance.Asks = !content.IsEmpty && content[^1] == '?';
        }

        table.NextMention = m;
        utterance.NamedCount = table.Named.Count - utterance.FirstNamed;
    }

    private static void AddNamed(ConversationTable table, int first, int entity, bool vocative)
    {
        for (int n = first; n < table.Named.Count; n++)
        {
            if (table.Named[n].Entity != entity)
                continue;
            table.Named[n].Vocative |= vocative;
            return;
        }

        table.Named.Add(new NamedInside { Entity = entity, Vocative = vocative });
    }
}
