namespace QuoteExtract.Tests;

/// <summary>The folder of the repository, found from wherever the tests run.</summary>
internal static class RepositoryRoot
{
    private static readonly Lazy<string> Root = new(Find);

    public static string Folder => Root.Value;

    public static string File(params string[] path) => Path.Combine([Folder, .. path]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "QuoteExtract.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No QuoteExtract.sln above {AppContext.BaseDirectory}: run the tests from inside the repository.");
    }
}
