namespace QuoteExtract.Cli.Evaluation;

/// <summary>What one run of the command measured.</summary>
/// <param name="CommandLine">As others would type it: file names without folders.</param>
/// <param name="Date">The day of the run.</param>
/// <param name="Version">Of QuoteExtract.</param>
/// <param name="Corpora">One a gold file, in the order given.</param>
/// <param name="Total">All of them together.</param>
internal sealed record EvaluationRun(string CommandLine, DateOnly Date, string Version, IReadOnlyList<EvaluatedCorpus> Corpora, CorpusScore Total)
{
    /// <summary>Each corpus, then the total where it says anything more.</summary>
    public IEnumerable<CorpusScore> ScoresToShow => Corpora.Select(c => c.Score).Concat(Corpora.Count > 1 ? [Total] : []);
}
