using System.Text;

namespace QuoteExtract.Fuzz;

/// <summary>The texts of the spec's examples and the sample articles, as inputs.</summary>
internal static class Seeds
{
    private const string Open = "```text";
    private const string Close = "```";

    public static IReadOnlyList<byte[]> Read()
    {
        string root = FindRoot();
        var seeds = new List<byte[]>();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(root, "tests", "QuoteExtract.Tests", "Spec"), "*.md").Order(StringComparer.Ordinal))
        {
            foreach (string text in Blocks(File.ReadAllLines(file)))
                seeds.Add(ToInput(text, seeds.Count));
        }

        foreach (string file in Directory.EnumerateFiles(Path.Combine(root, "samples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            seeds.Add(ToInput(File.ReadAllText(file), seeds.Count));
        return seeds;
    }

    private static IEnumerable<string> Blocks(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimEnd() != Open)
                continue;
            int first = ++i;
            while (i < lines.Length && lines[i].TrimEnd() != Close)
                i++;
            yield return string.Join('\n', lines[first..i]);
        }
    }

    private static byte[] ToInput(string text, int number) => [(byte)(number & 3), .. Encoding.UTF8.GetBytes(text)];

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "QuoteExtract.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The seeds are read from the repository: run it inside.");
    }
}
