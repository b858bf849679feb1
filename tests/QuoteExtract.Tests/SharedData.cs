namespace QuoteExtract.Tests;

/// <summary>The corpora that stand beside the repository and are not part of it (<c>../shared/data</c>).</summary>
internal static class SharedData
{
    public static string Folder => Path.GetFullPath(Path.Combine(RepositoryRoot.Folder, "..", "shared", "data"));

    /// <summary>Why tests over it cannot run, or <see langword="null"/> if they can.</summary>
    public static string? SkipReason =>
        Directory.Exists(Folder) ? null : $"The corpora are not part of the repository: {Folder} is absent.";

    public static string File(params string[] path) => Path.Combine([Folder, .. path]);

    public static string ReadText(params string[] path) => System.IO.File.ReadAllText(File(path));
}
