using System.Text.RegularExpressions;

namespace QuoteExtract.Docs.Tests;

/// <summary>Links between the pages lead somewhere, to the heading.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Links_resolve()
    {
        List<string> broken = [];
        int checkedLinks = 0;
        foreach (MarkdownFile file in MarkdownFile.All)
        {
            foreach ((int line, string text) in file.Prose)
            {
                foreach (Match link in Link().Matches(InlineCode().Replace(text, "")))
                {
                    checkedLinks++;
                    if (!Resolves(file, link.Groups["target"].Value))
                        broken.Add($"{file.Path}:{line}: {link.Groups["target"].Value}");
                }
            }
        }

        broken.Should().BeEmpty();
        checkedLinks.Should().BeGreaterThan(5);
    }

    private static bool Resolves(MarkdownFile from, string target)
    {
        if (target.StartsWith("https://", StringComparison.Ordinal))
            return true;
        string[] parts = target.Split('#', 2);
        string folder = Path.GetDirectoryName(RepositoryFiles.Full(from.Path))!;
        string path = parts[0].Length == 0 ? RepositoryFiles.Full(from.Path) : Path.GetFullPath(Path.Combine(folder, parts[0]));
        if (!Path.Exists(path))
            return false;
        if (parts.Length == 1)
            return true;
        MarkdownFile? page = MarkdownFile.All.SingleOrDefault(f => string.Equals(RepositoryFiles.Full(f.Path), path, StringComparison.Ordinal));
        return page is not null && page.Prose.Any(p => p.Text.StartsWith('#') && string.Equals(Anchor(p.Text), parts[1], StringComparison.Ordinal));
    }

    /// <summary>As hosts of Markdown make it: lower case, punctuation gone, blanks to hyphens.</summary>
    private static string Anchor(string heading)
    {
        IEnumerable<char> kept = heading.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_');
        return string.Concat(kept).Replace(' ', '-');
    }

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`", RegexOptions.None, 1000)]
    private static partial Regex InlineCode();
}
