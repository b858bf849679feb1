namespace QuoteExtract.Cli.Evaluation;

/// <summary>Evaluates gold files document by document, in parallel; the result does not depend on the order of work.</summary>
internal static class Evaluator
{
    public static EvaluatedCorpus Evaluate(
        string path, string name, Func<GoldDocument, IReadOnlyList<PredictedPart>> predict, bool speakersGiven, CancellationToken stop)
    {
        List<GoldDocument> documents = GoldReader.ReadFile(path);
        var scores = new DocumentScore[documents.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop };
        Parallel.For(0, scores.Length, parallel, i => scores[i] = DocumentScorer.Score(documents[i], predict(documents[i]), speakersGiven));

        var corpus = new CorpusScore(name);
        foreach (DocumentScore score in scores)
            corpus.Add(score);
        return new EvaluatedCorpus(corpus, scores);
    }
}
