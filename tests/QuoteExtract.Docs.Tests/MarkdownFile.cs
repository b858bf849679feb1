using System.Text;

namespace QuoteExtract.Docs.Tests;

/// <summary>A documentation file, split into its fenced blocks and the lines outside them.</summary>
internal sealed class MarkdownFile
{
    private MarkdownFile(string path, IReadOnlyList<CodeFence> fences, IReadOnlyList<(int Line, string Text)> prose)
    {
        Path = path;
        Fences = fences;
        Prose = prose;
    }

    /// <summary>From the root of the repository.</summary>
    public string Path { get; }

    public IReadOnlyList<CodeFence> Fences { get; }

    public IReadOnlyList<(int Line, string Text)> Prose { get; }

    public static IReadOnlyList<MarkdownFile> All { get; } =
    [
        .. new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "samples/README.md" }
            .Concat(RepositoryFiles.Files("docs", "*.md").Concat(RepositoryFiles.Files("src", "package-readme.md")).Select(RepositoryFiles.Relative))
            .Select(Read),
    ];

    /// <summary>The blocks of a language, each with the output block after it, if the next block is one.</summary>
    public IEnumerable<(CodeFence Code, CodeFence? Output)> Examples(string language)
    {
        for (int i = 0; i < Fences.Count; i++)
        {
            if (!string.Equals(Fences[i].Language, language, StringComparison.Ordinal))
                continue;
            CodeFence? next = i + 1 < Fences.Count ? Fences[i + 1] : null;
            yield return (Fences[i], next is { Language: "text" } ? next : null);
        }
    }

    private static MarkdownFile Read(string path)
    {
        List<CodeFence> fences = [];
        List<(int, string)> prose = [];
        StringBuilder? body = null;
        string language = "";
        int opened = 0;
        string[] lines = File.ReadAllLines(RepositoryFiles.Full(path));
        for (int i = 0; i < lines.Length; i++)
        {
            bool fence = lines[i].StartsWith("```", StringComparison.Ordinal);
            if (fence && body is null)
            {
                body = new StringBuilder();
                language = lines[i][3..].Trim();
                opened = i + 1;
            }
            else if (fence)
            {
                fences.Add(new CodeFence(language, body!.ToString(), opened));
                body = null;
            }
            else if (body is not null)
            {
                body.Append(lines[i]).Append('\n');
            }
            else
            {
                prose.Add((i + 1, lines[i]));
            }
        }

        return new MarkdownFile(path, fences, prose);
    }
}
