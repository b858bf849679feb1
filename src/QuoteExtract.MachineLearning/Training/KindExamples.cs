using QuoteExtract.Corpora;
using QuoteExtract.Model;
using QuoteExtract.Quotations;
using QuoteExtract.Speakers;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Runs the extractor's own stages over gold documents and labels the regions: speech or not.</summary>
internal sealed class KindExamples : IDisposable
{
    private readonly Workspace _work = new();

    public void Add(GoldDocument document, ModelSet models, List<KindExample> examples)
    {
        string text = document.Text;
        if (!Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, models, _work))
            return;
        for (int r = 0; r < _work.Regions.Count; r++)
        {
            ref QuotationRegion region = ref _work.Regions[r];
            if (region.Depth > 0 || (region.Flags & RegionFlags.Dash) != RegionFlags.None)
                continue;
            bool speech = GoldMatch.Find(document, TextSpan.FromBounds(region.Start, region.End)) is not null;
            ulong features = KindClassifier.FeaturesOf(text, _work.Tokens.Span, _work.Regions.Span, r);
            examples.Add(new KindExample(document.Id, features, speech));
        }
    }

    public void Dispose() => _work.Dispose();
}
