namespace QuoteExtract.Cli.Evaluation;

/// <summary>Says whether a speaker is right, by the rule that fits the corpus.</summary>
internal sealed class SpeakerJudge
{
    private readonly CastIndex? _cast;
    private readonly EntityIndex? _entities;
    private readonly bool _speakersGiven;

    public SpeakerJudge(GoldDocument document, bool speakersGiven)
    {
        _speakersGiven = speakersGiven;
        if (document.Characters.Count > 0)
            _cast = new CastIndex(document.Characters);
        if (document.Entities.Count > 0)
            _entities = new EntityIndex(document.Entities);
    }

    private bool IsFiction => _cast is not null || _entities is not null;

    public Judgement Judge(GoldRegion gold, PredictedPart part)
    {
        if (!(IsFiction ? gold.Speaker is not null : gold.HasSpeaker))
            return Judgement.NotJudged;
        if (!part.IsAttributed)
            return Judgement.Unknown;
        bool right = _entities is not null ? IsRightEntity(gold, part)
            : IsFiction ? IsRightCharacter(gold.Speaker!, part)
            : IsRightInNews(gold, part);
        return right ? Judgement.Right : Judgement.Wrong;
    }

    /// <summary>In news, whether the name alone is right; a mention at the right place does not help.</summary>
    /// <returns><see langword="null"/> where the gold has no name.</returns>
    public bool? NameIsRight(GoldRegion gold, PredictedPart part)
    {
        if (IsFiction || gold.Speaker is null)
            return null;
        return part.Speaker is not null && NameRule.Same(part.Speaker.Name, gold.Speaker);
    }

    private static bool IsRightInNews(GoldRegion gold, PredictedPart part)
    {
        if (part.Mention is { } mention && gold.Mentions.Any(m => m.Overlaps(mention)))
            return true;
        return gold.Speaker is not null && part.Speaker is not null && NameRule.Same(part.Speaker.Name, gold.Speaker);
    }

    private bool IsRightCharacter(string character, PredictedPart part)
    {
        if (part.Speaker is null)
            return false;
        // With the cast given, names are keys: two of them may share an alias and are still told apart.
        if (_speakersGiven && string.Equals(part.Speaker.Name, character, StringComparison.Ordinal))
            return true;
        return _cast!.IsOnlyNameOf(part.Speaker.Name, character);
    }

    /// <summary>
    /// LitBank: the mention of the quotation has the speaker's coreference id. Where that mention is no
    /// annotated entity, most of the speaker's other mentions decide; not any of them, or lumping everybody
    /// together would be right everywhere.
    /// </summary>
    private bool IsRightEntity(GoldRegion gold, PredictedPart part)
    {
        string? id = part.Mention is { } mention ? _entities!.IdAt(mention) : null;
        id ??= MostFrequentId(part.Speaker);
        if (id is not null)
            return string.Equals(id, gold.Speaker, StringComparison.Ordinal);
        return part.Speaker is not null && _cast is not null && _cast.IsOnlyNameOf(part.Speaker.Name, gold.Speaker!);
    }

    private string? MostFrequentId(PredictedSpeaker? speaker)
    {
        if (speaker is null)
            return null;
        return speaker.Mentions
            .Select(_entities!.IdAt)
            .Where(id => id is not null)
            .GroupBy(id => id, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
    }
}
