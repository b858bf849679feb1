using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Model;
using QuoteExtract.Speakers;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>
/// Decides who speaks each utterance of a conversation: once going forward, by what is named around it and who
/// spoke before, and once more with the decisions on both sides known.
/// </summary>
internal static class ConversationSolver
{
    public const int Passes = 2;

    private const int UtteranceMask = 0xFF;

    /// <summary>Who is so unlikely beside the likeliest, 6 behind in log-odds, does not come into question again.</summary>
    private const float Hopeless = 0.00247875f;

    /// <summary>Whoever is as sure as this going forward is not asked again.</summary>
    private const float Settled = 0.995f;

    /// <summary>Looks at one decision before it is made, and may make it.</summary>
    /// <returns>The index of the participant to take, or -1 for the likeliest.</returns>
    public delegate int Observer(int pass, int utterance, in Participants participants, ReadOnlySpan<int> features, ReadOnlySpan<int> firstFeature);

    /// <returns>The number of decisions looked at, for the tests of linear work.</returns>
    public static long Solve(ReadOnlySpan<MentionRecord> mentions, ReadOnlySpan<EntityRecord> entities, ConversationTable table, WeightTable weights, Observer? observer = null, Pace? pace = null)
    {
        long work = 0;
        for (int pass = 0; pass < Passes; pass++)
            work += Pass(mentions, entities, table, weights, pass, observer, pace);
        return work;
    }

    private static long Pass(ReadOnlySpan<MentionRecord> mentions, ReadOnlySpan<EntityRecord> entities, ConversationTable table, WeightTable weights, int pass, Observer? observer, Pace? pace)
    {
        ConversationFeatures features = new(table, entities, stackalloc SpeakerFacts[Participants.Most], stackalloc int[ConversationGroups.Count], again: pass > 0);
        Span<int> who = stackalloc int[Participants.Most];
        Span<int> where = stackalloc int[Participants.Most];
        Span<float> scores = stackalloc float[Participants.Most];
        Span<float> odds = stackalloc float[Participants.Most];
        RunEvidence run = new(table, entities.Length);
        WeightSums sums = weights.Sums(ConversationGroups.Instance);
        TurnHistory history = default;
        Presence presence = default;
        table.Seen.Reset(entities.Length);
        table.Narrated.Reset(entities.Length);
        table.Places.Reset(entities.Length);
        table.Codes.Resize(Participants.Most * ConversationGroups.Count);
        if (pass == 0)
            NoteStandings(entities, table);
        long work = 0;
        Span<Utterance> utterances = table.Utterances.Span;
        for (int u = 0; u < utterances.Length; u++)
        {
            if ((u & UtteranceMask) == 0)
                pace?.At((pass * utterances.Length) + u);
            ref Utterance now = ref utterances[u];
            presence.MoveTo(now.FirstMention, mentions, table);
            run.MoveNext();
            if (pass > 0 && observer is null && now.Confidence >= Settled)
            {
                history.Add(now.Speaker);
                work++;
                continue;
            }

            if (now.Sure)
            {
                now.Speaker = now.CueEntity;
                now.Confidence = 1;
                history.Add(now.Speaker);
                work++;
                continue;
            }

            Participants participants = new(who, where, table.Places.Span);
            if (pass > 0 && observer is null)
                TakeLikely(now, table, ref participants);
            else
                Gather(utterances, u, history, presence, table, ref participants);
            work += 1 + participants.Count;
            if (participants.Count == 0 || IsSomebodyElse(now, table))
            {
                now.Speaker = -1;
                now.Confidence = 0;
                history.Add(-1);
                participants.Leave();
                continue;
            }

            int token = now.FirstMention < mentions.Length ? mentions[now.FirstMention].Head : int.MaxValue / 2;
            features.MoveTo(u, history, presence, run, participants);
            Span<int> all = table.Codes.Span;
            int asked = ConversationFeatures.Asked(now);
            for (int p = 0; p < participants.Count; p++)
            {
                Span<int> codes = all.Slice(p * ConversationGroups.Count, ConversationGroups.Count);
                features.Extract(u, p, participants.Entity(p), token, history, run, codes);
                scores[p] = sums.Of(codes[..asked]) * weights.Scale;
            }

            int forced = observer is null ? -1 : Show(observer, pass, u, participants, all, asked);
            float share = Best(scores[..participants.Count], odds, out int chosen);
            if (forced >= 0)
                chosen = forced;
            if (pass == 0)
                NoteLikely(participants, odds, share, forced, table, ref now);
            else
                UpdateLikely(participants, odds, share, forced, table, now);
            now.Speaker = participants.Entity(chosen);
            now.SpeakerMention = participants.Mention(chosen);
            now.Confidence = pass > 0 && observer is null ? share * (1 - now.Unlikely) : share;
            history.Add(now.Speaker);
            participants.Leave();
        }

        return work + run.Work;
    }

    /// <summary>The observer is shown the features that the codes stand for.</summary>
    private static int Show(Observer observer, int pass, int u, in Participants participants, ReadOnlySpan<int> codes, int asked)
    {
        Span<int> features = stackalloc int[Participants.Most * ConversationSpace.Templates];
        Span<int> first = stackalloc int[Participants.Most + 1];
        int count = 0;
        for (int p = 0; p < participants.Count; p++)
        {
            first[p] = count;
            count += ConversationGroups.Instance.Expand(codes.Slice(p * ConversationGroups.Count, asked), features[count..]);
        }

        first[participants.Count] = count;
        return observer(pass, u, participants, features, first[..(participants.Count + 1)]);
    }

    private static void NoteStandings(ReadOnlySpan<EntityRecord> entities, ConversationTable table)
    {
        table.Standings.Resize(entities.Length);
        for (int e = 0; e < entities.Length; e++)
            table.Standings[e] = new Standing(entities[e], table.Spoken[e], table.Narrator < 0 ? 0 : table.Narrator == e ? 1 : 2);
    }

    private static void NoteLikely(in Participants participants, ReadOnlySpan<float> odds, float share, int forced, ConversationTable table, ref Utterance now)
    {
        now.FirstLikely = table.Likely.Count;
        for (int p = 0; p < participants.Count; p++)
        {
            float own = forced < 0 ? share * odds[p] : p == forced ? 1 : 0;
            if (odds[p] > Hopeless)
                table.Likely.Add(new LikelySpeaker { Entity = participants.Entity(p), Mention = participants.Mention(p), Share = own });
            else
                now.Unlikely += own;
        }

        now.LikelyCount = table.Likely.Count - now.FirstLikely;
    }

    /// <summary>What is seen clearer going over it again, those behind see clearer too.</summary>
    private static void UpdateLikely(in Participants participants, ReadOnlySpan<float> odds, float share, int forced, ConversationTable table, in Utterance now)
    {
        foreach (ref LikelySpeaker likely in table.Likely.Span.Slice(now.FirstLikely, now.LikelyCount))
        {
            int p = participants.IndexOf(likely.Entity);
            likely.Share = p < 0 ? 0 : forced >= 0 ? p == forced ? 1 : 0 : share * odds[p];
        }
    }

    /// <summary>Going over it once more, only those who came into question the first time do.</summary>
    private static void TakeLikely(in Utterance now, ConversationTable table, ref Participants participants)
    {
        foreach (ref readonly LikelySpeaker likely in table.Likely.Span.Slice(now.FirstLikely, now.LikelyCount))
            participants.Add(likely.Entity, likely.Mention);
    }

    /// <summary>Everybody who may speak: named around it, a speaker of late or of soon, spoken to, or just mentioned.</summary>
    private static void Gather(ReadOnlySpan<Utterance> utterances, int u, in TurnHistory history, in Presence presence, ConversationTable table, ref Participants participants)
    {
        const int Ahead = 2;
        ref readonly Utterance now = ref utterances[u];
        participants.Add(now.CueEntity, now.CueMention);
        for (int o = now.FirstOption; o < now.FirstOption + now.OptionCount; o++)
            participants.Add(table.Options[o].Entity, table.Options[o].Mention);
        for (int t = 0; t < history.TurnCount; t++)
            participants.Add(history.Turn(t), -1);
        if (table.Narrator >= 0)
            participants.Add(table.Narrator, -1);
        for (int b = u - 1; b >= Math.Max(0, u - 2); b--)
        {
            participants.Add(utterances[b].SaidTo, -1);
            for (int n = utterances[b].FirstNamed; n < utterances[b].FirstNamed + utterances[b].NamedCount; n++)
            {
                if (table.Named[n].Vocative)
                    participants.Add(table.Named[n].Entity, -1);
            }
        }

        for (int a = u + 1; a <= u + Ahead && a < utterances.Length; a++)
            participants.Add(utterances[a].CueEntity, utterances[a].CueMention);
        for (int p = 0; p < presence.Count; p++)
            participants.Add(presence.Entity(p), presence.Mention(p));
    }

    /// <summary>"… ," the crowd roared: plainly reported, of one who is no person.</summary>
    private static bool IsSomebodyElse(in Utterance utterance, ConversationTable table)
    {
        const int Plain = 3;
        return table.EntityOfKnown.Count == 0 && utterance.CueEntity < 0 && utterance.CueStep >= Plain
            && utterance.Cue is ConversationCue.Name or ConversationCue.Label or ConversationCue.Description or ConversationCue.Known or ConversationCue.Other;
    }

    /// <summary>The share of the best of all, and how likely each is beside it.</summary>
    private static float Best(ReadOnlySpan<float> scores, Span<float> odds, out int best)
    {
        best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        float total = 0;
        for (int i = 0; i < scores.Length; i++)
            total += odds[i] = MathF.Exp(scores[i] - scores[best]);
        return 1 / total;
    }
}
