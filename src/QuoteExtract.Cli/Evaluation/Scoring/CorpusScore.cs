namespace QuoteExtract.Cli.Evaluation;

/// <summary>The metrics of one gold file, or of all, whole and by group.</summary>
internal sealed class CorpusScore(string name)
{
    public const string NoGroup = "(none)";

    public string Name { get; } = name;

    public int DocumentCount { get; private set; }

    /// <summary>Whether every document is fiction.</summary>
    public bool IsFiction { get; private set; } = true;

    public Tally Overall { get; } = new();

    public SortedDictionary<string, Tally> ByKind { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Tally> ByType { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the gold's mention stands in the paragraph of the quotation.</summary>
    public SortedDictionary<string, Tally> ByPlace { get; } = new(StringComparer.Ordinal);

    /// <summary>Groups of predictions: there is no gold side.</summary>
    public SortedDictionary<Evidence, Tally> ByEvidence { get; } = [];

    public SortedDictionary<string, Tally> BySource { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Tally> ByDocument { get; } = new(StringComparer.Ordinal);

    public void Add(DocumentScore score)
    {
        GoldDocument document = score.Document;
        DocumentCount++;
        IsFiction &= document.IsFiction;
        Tally source = Group(BySource, document.Source);
        Tally own = Group(ByDocument, document.Id);
        foreach (GoldOutcome gold in score.Gold)
        {
            Tally[] groups =
            [
                Overall, source, own,
                Group(ByKind, NameOf(gold.Region.Kind)),
                Group(ByType, gold.Region.Type ?? NoGroup),
                Group(ByPlace, PlaceOf(gold.Region, document)),
            ];
            foreach (Tally group in groups)
                group.AddGold(gold, document.IsFiction);
        }

        foreach (PredictedOutcome predicted in score.Predicted)
        {
            Tally evidence = Group(ByEvidence, predicted.Part.Evidence);
            foreach (Tally group in (Tally[])[Overall, source, own, Group(ByKind, NameOf(predicted.Part.Kind)), evidence])
                group.AddPredicted(predicted);
            if (predicted.Gold is not null)
                evidence.AddAnswer(predicted.Gold);
        }
    }

    private static string NameOf(QuoteKind kind) => kind == QuoteKind.Direct ? "direct" : "mixed";

    private static Tally Group<TKey>(SortedDictionary<TKey, Tally> groups, TKey key)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out Tally? tally))
            groups[key] = tally = new Tally();
        return tally;
    }

    private static string PlaceOf(GoldRegion region, GoldDocument document)
    {
        if (region.Mentions.Count == 0)
            return NoGroup;
        TextSpan mention = region.Mentions[0];
        int from = Math.Min(mention.End, region.Span.End);
        int to = Math.Max(mention.Start, region.Span.Start);
        ReadOnlySpan<char> between = from < to ? document.Text.AsSpan(from, to - from) : default;
        // Novels are hard-wrapped: only an empty line ends a paragraph there.
        bool other = document.IsFiction ? between.Contains("\n\n", StringComparison.Ordinal) : between.Contains('\n');
        return other ? "other paragraph" : "same paragraph";
    }
}
