using QuoteExtract.Model;

namespace QuoteExtract.Cli.Evaluation;

/// <summary>Runs the extractor over a gold document's text.</summary>
internal sealed class Predictor
{
    private readonly QuoteExtractorOptions _options;
    private readonly EvaluateSettings _settings;
    private readonly string[] _kinds;
    private readonly ModelSet _models;

    public Predictor(EvaluateSettings settings)
    {
        _settings = settings;
        _kinds = settings.Kinds.Split(',');
        _models = settings.Weights is null ? ModelSet.Default : ModelSet.FromFolder(settings.Weights);
        // What is found but held for no speech is not scored; it tells a missed region from a misjudged one.
        _options = new QuoteExtractorOptions
        {
            Genre = settings.Genre,
            MinimumConfidence = settings.MinimumConfidence,
            Kinds = QuoteKinds.Speech | QuoteKinds.Other,
        };
    }

    public IReadOnlyList<PredictedPart> Predict(GoldDocument document)
    {
        QuoteExtractorOptions options = _options with { Language = document.Language };
        if (_settings.SpeakersGiven)
            options = options with { KnownSpeakers = [.. document.Characters.Select(Known)] };
        return Parts(new QuoteExtractor(options, _models).ExtractQuotes(document.Text));
    }

    private static KnownSpeaker Known(GoldCharacter character) =>
        new(character.Name) { Aliases = character.Aliases, Gender = character.Gender };

    private List<PredictedPart> Parts(ExtractionResult result)
    {
        var speakers = new PredictedSpeaker[result.Speakers.Count];
        foreach (Speaker speaker in result.Speakers)
            speakers[speaker.Id] = new PredictedSpeaker(speaker.Name, [.. speaker.Mentions.Select(m => m.Span)]);

        var parts = new List<PredictedPart>();
        foreach (Quote quote in result.Quotes)
        {
            foreach (TextSpan span in quote.Parts)
            {
                parts.Add(new PredictedPart(span, KindOf(quote.Kind))
                {
                    IsNested = quote.Parent is not null,
                    Speaker = quote.Speaker is null ? null : speakers[quote.Speaker.Id],
                    Mention = quote.Mention?.Span,
                    Confidence = quote.Confidence,
                    Evidence = quote.Evidence,
                });
            }
        }

        return parts;
    }

    /// <summary>Kinds that were not asked for count as other; "other" counts as mixed when it was asked for.</summary>
    private QuoteKind KindOf(QuoteKind kind)
    {
        bool counts = _kinds.Contains(kind.ToString(), StringComparer.OrdinalIgnoreCase);
        return !counts ? QuoteKind.Other : kind == QuoteKind.Other ? QuoteKind.Mixed : kind;
    }
}
