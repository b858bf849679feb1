namespace QuoteExtract.Cli.Extract;

/// <summary>Reads the value of <c>--kinds</c>.</summary>
internal static class QuoteKindList
{
    /// <returns>The kinds, or <see langword="null"/> if one of them is none.</returns>
    public static QuoteKinds? Parse(string? list)
    {
        QuoteKinds kinds = QuoteKinds.None;
        foreach (string name in (list ?? "").Split(',', StringSplitOptions.TrimEntries))
        {
            QuoteKinds kind = name.ToLowerInvariant() switch
            {
                "direct" => QuoteKinds.Direct,
                "mixed" => QuoteKinds.Mixed,
                "other" => QuoteKinds.Other,
                _ => QuoteKinds.None,
            };
            if (kind == QuoteKinds.None)
                return null;
            kinds |= kind;
        }

        return kinds;
    }
}
