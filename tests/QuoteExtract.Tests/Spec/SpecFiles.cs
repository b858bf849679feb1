namespace QuoteExtract.Tests.Spec;

/// <summary>The Markdown files of the spec.</summary>
internal static class SpecFiles
{
    private static readonly Lazy<IReadOnlyList<SpecExample>> All = new(ReadAll);

    public static string Folder => RepositoryRoot.File("tests", "QuoteExtract.Tests", "Spec");

    public static IReadOnlyList<SpecExample> Examples => All.Value;

    private static SpecExample[] ReadAll() =>
    [
        .. Directory.EnumerateFiles(Folder, "*.md")
            .Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0]))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => SpecReader.Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];
}
