using QuoteExtract.Attribution;
using QuoteExtract.Corpora;
using QuoteExtract.Model;
using QuoteExtract.Quotations;
using QuoteExtract.Speakers;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Runs the extractor's own stages over gold documents and labels the candidates.</summary>
internal sealed class AttributionExamples : IDisposable
{
    /// <summary>How often news gold counts that names its speakers.</summary>
    public const int NamedWeight = 2;
    private readonly Workspace _work = new();

    public void Add(GoldDocument document, ModelSet models, List<AttributionExample> examples)
    {
        string text = document.Text;
        if (!Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, models, _work))
            return;
        ScanContext context = _work.ScanContext(text);
        var labels = new CandidateLabels(document, _work);
        Attributor attributor = _work.Attributor;
        attributor.Begin(context);
        Span<QuoteUnit> units = _work.Units.Span;
        for (int u = 0; u < units.Length; u++)
        {
            attributor.Prepare(context, _work.Clauses.Span, units, _work.UnitParts.Span, u, _work.Entities.Entities.Span);
            GoldRegion? gold = Gold(document, units[u]);
            if (gold is not null && labels.CanJudge(gold))
                AddExample(document, gold, labels, ref units[u], examples);
            attributor.Done(units, u);
        }
    }

    public void Dispose() => _work.Dispose();

    private void AddExample(GoldDocument document, GoldRegion gold, CandidateLabels labels, ref QuoteUnit unit, List<AttributionExample> examples)
    {
        Attributor attributor = _work.Attributor;
        int count = attributor.Candidates.Count;
        var entities = new int[count];
        var features = new int[count][];
        var right = new bool[count];
        int chosen = -1;
        for (int c = 0; c < count; c++)
        {
            ref Candidate candidate = ref attributor.Candidates[c];
            features[c] = new int[FeatureSpace.Templates];
            FeatureGroups.Instance.Expand(attributor.Codes.Span.Slice(candidate.FirstCode, FeatureGroups.Count), features[c]);
            entities[c] = _work.Mentions[candidate.Mention].Entity;
            right[c] = labels.IsRight(gold, candidate.Mention);
            if (right[c] && (chosen < 0 || (attributor.Candidates[chosen].Clause < 0 && candidate.Clause >= 0)))
                chosen = c;
        }

        // What comes after is learned as if this one had been answered rightly.
        unit.Mention = chosen < 0 ? -1 : attributor.Candidates[chosen].Mention;
        unit.Clause = chosen < 0 ? -1 : attributor.Candidates[chosen].Clause;
        examples.Add(new AttributionExample { Document = document.Id, Features = features, Right = right, Entities = entities, Weight = document is { IsFiction: false } && gold.Speaker is not null ? NamedWeight : 1, Sure = count == 0 ? SureSign.None : attributor.Candidates[0].Sure });
    }

    /// <summary>The gold region that the first part to match one is.</summary>
    private GoldRegion? Gold(GoldDocument document, in QuoteUnit unit)
    {
        for (int p = 0; p < unit.PartCount; p++)
        {
            ref QuotationRegion region = ref _work.Regions[_work.UnitParts[unit.FirstPart + p]];
            if (GoldMatch.Find(document, TextSpan.FromBounds(region.Start, region.End)) is { } gold)
                return gold;
        }

        return null;
    }
}
