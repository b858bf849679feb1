using QuoteExtract.Attribution.Conversation;
using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Model;
using QuoteExtract.Quotations;
using QuoteExtract.Speakers;

namespace QuoteExtract.Attribution;

/// <summary>Decides, quotation by quotation in text order, which mention speaks.</summary>
internal sealed class Attributor : IDisposable
{
    private readonly PooledList<int> _previousInContainer = new();
    private readonly PooledList<int> _lastButOneInContainer = new();

    private readonly PooledList<MentionTraits> _traits = new();

    /// <summary>A unit is more work than a token, so the pace is asked more often.</summary>
    private const int UnitMask = 0xFF;

    private int _gap;
    private int _length;

    public PooledList<Candidate> Candidates { get; } = new();

    /// <summary>What is answered about each candidate: a code of every <see cref="FeatureGroup"/>.</summary>
    public PooledList<int> Codes { get; } = new();

    /// <summary>Operations done, for the tests of linear work.</summary>
    public long Work { get; private set; }

    public void Attribute(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, Span<QuoteUnit> units, ReadOnlySpan<int> parts, ReadOnlySpan<EntityRecord> entities, WeightTable weights, ConversationTable? conversation = null)
    {
        Begin(context);
        WeightSums sums = weights.Sums(FeatureGroups.Instance);
        for (int u = 0; u < units.Length; u++)
        {
            if ((u & UnitMask) == 0)
                context.Pace.At(u);
            Prepare(context, clauses, units, parts, u, entities, sums);
            float total = Choose(context, clauses, ref units[u], weights, sums);
            if (conversation is not null && units[u].Container < 0)
                UtteranceReader.Add(context, clauses, units, parts, u, entities, Candidates.Span, total, _gap, _length, conversation);
            Done(units, u);
        }
    }

    public void Begin(in ScanContext context)
    {
        Work = 0;
        _previousInContainer.Fill(context.Regions.Length + 1, -1);
        _lastButOneInContainer.Fill(context.Regions.Length + 1, -1);
        _traits.Reset(context.Mentions.Length);
    }

    /// <summary>Collects the candidates of a unit and the answers about them.</summary>
    public void Prepare(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, ReadOnlySpan<QuoteUnit> units, ReadOnlySpan<int> parts, int index, ReadOnlySpan<EntityRecord> entities, WeightSums? sums = null)
    {
        int previous = _previousInContainer[units[index].Container + 1];
        int lastButOne = _lastButOneInContainer[units[index].Container + 1];
        CandidateFinder.Find(
            context, clauses, units[index], parts, previous >= 0 ? units[previous].Mention : -1, lastButOne >= 0 ? units[lastButOne].Mention : -1, Candidates);
        UnitContext unit = UnitContexts.Of(context, units, parts, index, previous, entities);
        _gap = unit.Gap;
        _length = unit.Length;
        FeatureExtractor.Extract(context, clauses, unit, Candidates.Span, _traits.Span, Codes, sums);
        Work += 1 + Candidates.Count;
    }

    public void Done(ReadOnlySpan<QuoteUnit> units, int index)
    {
        int container = units[index].Container + 1;
        _lastButOneInContainer[container] = _previousInContainer[container];
        _previousInContainer[container] = index;
    }

    /// <returns>The sum of all shares, that of nobody included.</returns>
    private float Choose(in ScanContext context, ReadOnlySpan<ReportingClause> clauses, ref QuoteUnit unit, WeightTable weights, WeightSums sums)
    {
        if (Candidates.Count > 0 && Candidates[0].Sure != SureSign.None)
        {
            unit.Mention = Candidates[0].Mention;
            unit.Clause = Candidates[0].Clause;
            unit.Confidence = weights.Rate((int)Candidates[0].Sure);
            unit.Evidence = EvidenceOf.Candidate(context, clauses, unit, Candidates[0]);
            return 1;
        }

        const float Negligible = -16;
        float most = weights.Offset;
        Span<Candidate> candidates = Candidates.Span;
        ReadOnlySpan<int> codes = Codes.Span;
        foreach (ref Candidate candidate in candidates)
        {
            candidate.Score = sums.Of(codes.Slice(candidate.FirstCode, FeatureGroups.Count)) * weights.Scale;
            most = Math.Max(most, candidate.Score);
        }

        float total = MathF.Exp(weights.Offset - most);
        float nobody = total;
        foreach (ref Candidate candidate in candidates)
        {
            float behind = candidate.Score - most;
            candidate.Share = behind < Negligible ? 0 : MathF.Exp(behind);
            total += candidate.Share;
        }

        // The strongest mention decides; the others of its entity make it surer.
        int best = -1;
        for (int i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Share > (best < 0 ? 0 : candidates[best].Share))
                best = i;
        }

        float right = best < 0 ? 0 : Support(context, candidates, best);
        if (right <= nobody)
            best = -1;
        if (best < 0)
            return total;
        unit.Mention = NameBeside(context, candidates[best].Mention);
        unit.Clause = candidates[best].Clause;
        unit.Confidence = weights.Calibrate(right / total);
        unit.Evidence = EvidenceOf.Candidate(context, clauses, unit, candidates[best]);
        if (unit.Evidence is Evidence.FollowOn or Evidence.ActionBeat or Evidence.Conversation)
            unit.Clause = -1;
        return total;
    }

    /// <summary>"The museum's director, Khadija El Amrani": the name says more than the description before it.</summary>
    private static int NameBeside(in ScanContext context, int mention)
    {
        ref readonly MentionRecord described = ref context.Mentions[mention];
        int next = mention + 1;
        if (described.Type != MentionType.Nominal || next >= context.Mentions.Length || described.Entity < 0)
            return mention;
        ref readonly MentionRecord named = ref context.Mentions[next];
        bool beside = named.Type == MentionType.Name && named.Entity == described.Entity && named.PhraseFirst <= described.End + 1;
        return beside ? next : mention;
    }

    /// <summary>The share of a candidate and of the others that refer to the same entity.</summary>
    private static float Support(in ScanContext context, ReadOnlySpan<Candidate> candidates, int index)
    {
        int entity = context.Mentions[candidates[index].Mention].Entity;
        if (entity < 0)
            return candidates[index].Share;
        float support = 0;
        foreach (ref readonly Candidate candidate in candidates)
        {
            if (context.Mentions[candidate.Mention].Entity == entity)
                support += candidate.Share;
        }

        return support;
    }

    public void Dispose()
    {
        _previousInContainer.Dispose();
        _lastButOneInContainer.Dispose();
        _traits.Dispose();
        Candidates.Dispose();
        Codes.Dispose();
    }
}
