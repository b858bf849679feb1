namespace QuoteExtract.Tests;

/// <summary>The files of this repository, for tests that read sources, docs and samples.</summary>
internal static class RepositoryFiles
{
    /// <summary>Each sample article's file name and text.</summary>
    public static IReadOnlyList<(string Name, string Text)> Samples { get; } =
        [.. Files("samples/articles", "*.txt").Select(path => (Path.GetFileName(path), File.ReadAllText(path)))];

    public static string Full(string relative) => Path.Combine(RepositoryRoot.Folder, relative.Replace('/', Path.DirectorySeparatorChar));

    public static string Relative(string path) => Path.GetRelativePath(RepositoryRoot.Folder, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Files under a folder, in a fixed order, without what builds leave there.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        string full = Full(folder);
        if (!Directory.Exists(full))
            return [];
        return
        [
            .. Directory.EnumerateFiles(full, pattern, SearchOption.AllDirectories)
                .Where(path => !Relative(path).Split('/').Any(part => part is "bin" or "obj" or "artifacts"))
                .Order(StringComparer.Ordinal),
        ];
    }
}
