using QuoteExtract.Attribution;
using QuoteExtract.Corpora;
using QuoteExtract.Model;
using QuoteExtract.Speakers;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Cuts documents into pieces of several lengths, so that short texts are told apart as well as whole books.</summary>
internal sealed class GenreExamples : IDisposable
{
    private const int MostOfArticle = 2;
    private const int MostOfNovel = 60;
    private static readonly int[] Lengths = [400, 1500, 6000];
    private readonly Workspace _work = new();

    public void Add(GoldDocument document, bool fiction, ModelSet models, List<GenreExample> examples)
    {
        foreach (int length in Lengths)
        {
            int pieces = Math.Min(fiction ? MostOfNovel : MostOfArticle, Math.Max(1, document.Text.Length / length));
            for (int p = 0; p < pieces; p++)
            {
                int start = (int)((long)p * Math.Max(0, document.Text.Length - length) / pieces);
                string piece = document.Text.Substring(start, Math.Min(length, document.Text.Length - start));
                if (!Pipeline.Analyse(piece, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, models, _work))
                    continue;
                GenreFeatures.Extract(_work.Tokens.Span, _work.Regions.Span, _work.GenreFeatures);
                examples.Add(new GenreExample(_work.GenreFeatures.Span.ToArray(), fiction));
            }
        }
    }

    public void Dispose() => _work.Dispose();
}
