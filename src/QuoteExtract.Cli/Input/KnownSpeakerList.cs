namespace QuoteExtract.Cli.Input;

/// <summary>Joins the people that a document knows with those of <c>--speakers</c>.</summary>
internal static class KnownSpeakerList
{
    /// <summary>The document's people first; who is in both lists stands once, with the aliases of both.</summary>
    public static IReadOnlyList<KnownSpeaker> Merge(List<KnownSpeaker>? ofDocument, IReadOnlyList<KnownSpeaker> ofAll)
    {
        if (ofDocument is not { Count: > 0 })
            return ofAll;
        if (ofAll.Count == 0)
            return ofDocument;

        var merged = new List<KnownSpeaker>(ofDocument);
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < merged.Count; i++)
            places.TryAdd(merged[i].Name, i);

        foreach (KnownSpeaker speaker in ofAll)
        {
            if (!places.TryGetValue(speaker.Name, out int place))
            {
                merged.Add(speaker);
                continue;
            }

            KnownSpeaker known = merged[place];
            merged[place] = known with
            {
                Aliases = [.. known.Aliases.Union(speaker.Aliases, StringComparer.Ordinal)],
                Gender = known.Gender == Gender.Unknown ? speaker.Gender : known.Gender,
            };
        }

        return merged;
    }
}
