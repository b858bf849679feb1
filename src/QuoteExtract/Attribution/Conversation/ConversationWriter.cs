using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Model;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>Writes what the conversation decided into the units: who speaks, to whom, and what tells.</summary>
internal static class ConversationWriter
{
    private const float SaidTo = 0.9f;
    private const float Called = 0.85f;
    private const float Answered = 0.65f;
    private const float Answers = 0.5f;

    public static void Write(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, ConversationTable table, WeightTable weights, Span<QuoteUnit> units)
    {
        ReadOnlySpan<Utterance> utterances = table.Utterances.Span;
        int latest = -1;
        for (int u = 0; u < utterances.Length; u++)
        {
            if ((u & Pace.Mask) == 0)
                context.Pace.At(units.Length);
            ref readonly Utterance now = ref utterances[u];
            if (now.Speaker < 0)
                continue;
            ref QuoteUnit unit = ref units[now.Unit];
            unit.Speaker = now.Speaker;
            if (!now.Sure)
            {
                unit.Confidence = weights.Calibrate(now.Confidence);
                bool follows = latest >= 0 && utterances[latest].Speaker == now.Speaker;
                WriteMention(context, clauses, table, now, follows, latest < 0 ? -1 : units[utterances[latest].Unit].Mention, ref unit);
            }

            WriteAddressee(utterances, table, u, ref unit);
            latest = u;
        }
    }


    private static void WriteMention(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, ConversationTable table, in Utterance now, bool follows, int before, ref QuoteUnit unit)
    {
        // A pronoun of the reporting clause is what names the speaker, whoever it is found to be.
        bool pronoun = now.CueMention >= 0 && context.Mentions[now.CueMention].Type == MentionType.Pronoun;
        if (now.CueMention >= 0 && (pronoun || now.CueEntity == now.Speaker))
        {
            unit.Mention = now.CueMention;
            unit.Clause = now.CueClause;
            unit.Evidence = EvidenceOf.Candidate(context, clauses, unit, new Candidate { Mention = now.CueMention, Clause = now.CueClause, Relation = now.CueRelation });
            return;
        }

        unit.Clause = -1;
        int option = UtteranceReader.Find(table, now.FirstOption, now.FirstOption + now.OptionCount, now.Speaker);
        if (option >= 0 && table.Options[option].Relation != Relation.PreviousSpeaker)
        {
            ref SpeakerOption named = ref table.Options[option];
            Candidate candidate = new() { Mention = named.Mention, Clause = named.Clause, Relation = named.Relation };
            unit.Mention = named.Mention;
            unit.Evidence = EvidenceOf.Candidate(context, clauses, unit, candidate);
            if (unit.Evidence is not (Evidence.FollowOn or Evidence.ActionBeat or Evidence.Conversation))
                unit.Clause = named.Clause;
            return;
        }

        unit.Mention = now.SpeakerMention >= 0 ? now.SpeakerMention : follows ? before : -1;
        unit.Evidence = follows ? Evidence.FollowOn : Evidence.Conversation;
    }

    private static void WriteAddressee(ReadOnlySpan<Utterance> utterances, ConversationTable table, int u, ref QuoteUnit unit)
    {
        ref readonly Utterance now = ref utterances[u];
        if (now.SaidTo >= 0 && now.SaidTo != now.Speaker)
        {
            (unit.Addressee, unit.AddresseeConfidence) = (now.SaidTo, SaidTo);
            return;
        }

        for (int n = now.FirstNamed; n < now.FirstNamed + now.NamedCount; n++)
        {
            if (!table.Named[n].Vocative || table.Named[n].Entity == now.Speaker)
                continue;
            (unit.Addressee, unit.AddresseeConfidence) = (table.Named[n].Entity, Called);
            return;
        }

        // Whoever spoke before is answered; at the head of a scene, whoever speaks next answers.
        for (int b = u - 1; b >= Math.Max(0, u - TurnHistory.Utterances) && utterances[b + 1].Gap < ConversationTable.WidestGap; b--)
        {
            if (utterances[b].Speaker < 0 || utterances[b].Speaker == now.Speaker)
                continue;
            (unit.Addressee, unit.AddresseeConfidence) = (utterances[b].Speaker, Answered);
            return;
        }

        for (int a = u + 1; a < Math.Min(utterances.Length, u + 4) && utterances[a].Gap < ConversationTable.WidestGap; a++)
        {
            if (utterances[a].Speaker < 0 || utterances[a].Speaker == now.Speaker)
                continue;
            (unit.Addressee, unit.AddresseeConfidence) = (utterances[a].Speaker, Answers);
            return;
        }
    }
}
