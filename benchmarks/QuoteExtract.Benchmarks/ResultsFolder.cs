namespace QuoteExtract.Benchmarks;

/// <summary>Where the tables of this machine are kept: <c>benchmarks/results/CPU</c>.</summary>
internal static class ResultsFolder
{
    public static string ForCpu(string processor)
    {
        string name = string.Concat(processor.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        while (name.Contains("--", StringComparison.Ordinal))
            name = name.Replace("--", "-", StringComparison.Ordinal);
        string folder = Path.Combine(Benchmarks(), "results", name.Trim('-'));
        Directory.CreateDirectory(folder);
        return folder;
    }

    private static string Benchmarks()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "QuoteExtract.sln")))
                return Path.Combine(folder.FullName, "benchmarks");
        }

        return Directory.GetCurrentDirectory();
    }
}
