namespace QuoteExtract.Cli.Evaluation;

/// <summary>Compares predictions, wherever they come from, with the gold of one document.</summary>
internal static class DocumentScorer
{
    /// <param name="document">The gold.</param>
    /// <param name="predictions">Predicted parts of every kind; <see cref="QuoteKind.Direct"/> and <see cref="QuoteKind.Mixed"/> count.</param>
    /// <param name="speakersGiven">Whether the cast was handed to the predictor.</param>
    public static DocumentScore Score(GoldDocument document, IReadOnlyList<PredictedPart> predictions, bool speakersGiven = false)
    {
        PredictedPart[] parts = [.. predictions.Where(p => p.Kind is QuoteKind.Direct or QuoteKind.Mixed)];
        TextSpan[] goldSpans = [.. document.Regions.Select(r => RegionStripper.Strip(document.Text, r.Span))];
        TextSpan[] partSpans = [.. parts.Select(p => RegionStripper.Strip(document.Text, p.Span))];
        List<RegionMatch> matches = RegionMatcher.Match(goldSpans, partSpans);

        var matchOfGold = new RegionMatch?[goldSpans.Length];
        foreach (RegionMatch match in matches)
            matchOfGold[match.Gold] = match;
        bool[] asOther = FoundAsOther(document, predictions, goldSpans);

        var judge = new SpeakerJudge(document, speakersGiven);
        var gold = new GoldOutcome[goldSpans.Length];
        var goldOfPart = new GoldOutcome?[parts.Length];
        for (int i = 0; i < gold.Length; i++)
        {
            GoldRegion region = document.Regions[i];
            if (matchOfGold[i] is not { } match)
            {
                gold[i] = new GoldOutcome(region, Judgement.Missed) { FoundAsOther = asOther[i] };
                continue;
            }

            PredictedPart part = parts[match.Predicted];
            gold[i] = new GoldOutcome(region, judge.Judge(region, part))
            {
                Part = part,
                IsExact = match.IsExact,
                NameIsRight = judge.NameIsRight(region, part),
            };
            goldOfPart[match.Predicted] = gold[i];
        }

        bool[] alarms = FalseAlarms(document, partSpans, goldOfPart);
        PredictedOutcome[] predicted =
            [.. parts.Select((p, i) => new PredictedOutcome(p) { Gold = goldOfPart[i], IsFalseAlarm = alarms[i] })];
        return new DocumentScore(document, gold, predicted);
    }

    private static bool[] FoundAsOther(GoldDocument document, IReadOnlyList<PredictedPart> predictions, TextSpan[] goldSpans)
    {
        var found = new bool[goldSpans.Length];
        TextSpan[] others =
            [.. predictions.Where(p => p.Kind is QuoteKind.Other).Select(p => RegionStripper.Strip(document.Text, p.Span))];
        foreach (RegionMatch match in RegionMatcher.Match(goldSpans, others))
            found[match.Gold] = true;
        return found;
    }

    /// <summary>Unmatched parts that are, or lie in, a region that nobody is said to utter.</summary>
    private static bool[] FalseAlarms(GoldDocument document, TextSpan[] parts, GoldOutcome?[] goldOfPart)
    {
        var alarms = new bool[parts.Length];
        TextSpan[] silent = [.. document.Unattributed.Select(r => RegionStripper.Strip(document.Text, r))];
        int[] order = [.. Enumerable.Range(0, parts.Length).OrderBy(i => parts[i].Start).ThenBy(i => parts[i].End)];
        int first = 0;
        foreach (int i in order)
        {
            // Regions of nobody's speech do not overlap, so one pass does.
            while (first < silent.Length && silent[first].End <= parts[i].Start)
                first++;
            for (int s = first; s < silent.Length && silent[s].Start < parts[i].End && !alarms[i]; s++)
            {
                alarms[i] = goldOfPart[i] is null
                    && (silent[s].Contains(parts[i]) || RegionMatcher.Overlap(silent[s], parts[i]) >= RegionMatcher.LeastOverlap);
            }
        }

        return alarms;
    }
}
