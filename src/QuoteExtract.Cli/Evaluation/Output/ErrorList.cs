namespace QuoteExtract.Cli.Evaluation;

/// <summary>Picks the errors worth reading.</summary>
internal static class ErrorList
{
    /// <summary>Up to so many errors of a kind: the surest ones first; those without confidence spread evenly over the corpus.</summary>
    public static List<ErrorCase> Pick(IReadOnlyList<DocumentScore> documents, ErrorKind kind, int most, out int total)
    {
        List<ErrorCase> all = [.. documents.SelectMany(d => Errors(d, kind))];
        total = all.Count;
        if (kind is ErrorKind.Wrong or ErrorKind.FalseAlarm)
            return [.. all.OrderByDescending(e => e.Part!.Confidence).Take(most)];
        if (total <= most)
            return all;
        return [.. Enumerable.Range(0, most).Select(i => all[(int)((long)i * all.Count / most)])];
    }

    private static IEnumerable<ErrorCase> Errors(DocumentScore score, ErrorKind kind)
    {
        if (kind == ErrorKind.FalseAlarm)
        {
            return score.Predicted.Where(p => p.Gold is null)
                .Select(p => new ErrorCase(kind, score.Document, Gold: null, p));
        }

        if (kind == ErrorKind.Misnamed)
            return score.Gold.Where(g => g.NameIsRight == false).Select(g => new ErrorCase(kind, score.Document, g, Predicted: null));

        Judgement verdict = kind switch
        {
            ErrorKind.Missed => Judgement.Missed,
            ErrorKind.Wrong => Judgement.Wrong,
            _ => Judgement.Unknown,
        };
        return score.Gold.Where(g => g.Judgement == verdict)
            .Select(g => new ErrorCase(kind, score.Document, g, Predicted: null));
    }
}
