namespace QuoteExtract.Cli.Evaluation;

/// <summary>Which coreference id a stretch of text has.</summary>
internal sealed class EntityIndex
{
    private readonly IReadOnlyList<GoldEntity> _entities;

    /// <summary>The furthest end of an entity up to each index: where looking back may stop.</summary>
    private readonly int[] _furthestEnd;

    /// <param name="entities">Sorted by start.</param>
    public EntityIndex(IReadOnlyList<GoldEntity> entities)
    {
        _entities = entities;
        _furthestEnd = new int[entities.Count];
        int furthest = 0;
        for (int i = 0; i < entities.Count; i++)
            _furthestEnd[i] = furthest = Math.Max(furthest, entities[i].Span.End);
    }

    /// <summary>The id of the entity that a span covers best, or <see langword="null"/> if it touches none.</summary>
    public string? IdAt(TextSpan span)
    {
        int low = 0;
        int high = _entities.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_entities[middle].Span.Start < span.End)
                low = middle + 1;
            else
                high = middle;
        }

        string? id = null;
        double best = 0;
        for (int i = low - 1; i >= 0 && _furthestEnd[i] > span.Start; i--)
        {
            double overlap = RegionMatcher.Overlap(_entities[i].Span, span);
            if (overlap > best)
                (id, best) = (_entities[i].Id, overlap);
        }

        return id;
    }
}
