namespace QuoteExtract.Docs.Tests;

/// <summary>The command lines of README.md and docs/ name files that exist, and print what the page says.</summary>
[Collection(SerialTests.Name)]
public sealed class CommandExampleTests
{
    private const string Installed = "quoteextract ";
    private const string InClone = "dotnet run -c Release --project src/QuoteExtract.Cli -- ";
    private static readonly string[] TopFolders = ["src/", "tests/", "samples/", "benchmarks/", "docs/", "eng/", ".ci/"];

    public static TheoryData<string, int> Commands()
    {
        TheoryData<string, int> commands = [];
        foreach (MarkdownFile file in MarkdownFile.All)
        {
            foreach ((CodeFence code, CodeFence? output) in file.Examples("sh"))
            {
                if (output is not null && Arguments(code) is not null)
                    commands.Add(file.Path, code.Line);
            }
        }

        return commands;
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_the_page_says(string file, int line)
    {
        (CodeFence code, CodeFence? output) = MarkdownFile.All.Single(f => string.Equals(f.Path, file, StringComparison.Ordinal))
            .Examples("sh").Single(e => e.Code.Line == line);

        string printed = CommandProcess.Run("src/QuoteExtract.Cli", Arguments(code)!);
        if (!string.Equals(Trimmed(printed), Trimmed(output!.Body), StringComparison.Ordinal))
            Assert.Fail($"{file}:{line} prints something else than the page says. It prints:\n{printed}");
    }

    [Fact]
    public void Paths_in_commands_exist()
    {
        List<string> missing = [];
        foreach (MarkdownFile file in MarkdownFile.All)
        {
            foreach (CodeFence fence in file.Fences.Where(f => f.Language is "sh"))
            {
                IEnumerable<string> paths = fence.Body.Split([' ', '\n', '\'', '"', '='], StringSplitOptions.RemoveEmptyEntries)
                    .Where(word => TopFolders.Any(folder => word.StartsWith(folder, StringComparison.Ordinal)) && !word.Contains('*', StringComparison.Ordinal));
                missing.AddRange(paths.Where(path => !Path.Exists(RepositoryFiles.Full(path))).Select(path => $"{file.Path}:{fence.Line}: {path}"));
            }
        }

        missing.Should().BeEmpty();
    }

    /// <summary>The arguments of a block that is one call of the command, else null.</summary>
    private static string? Arguments(CodeFence code)
    {
        string line = code.Body.TrimEnd();
        if (line.Contains('\n', StringComparison.Ordinal) || line.Contains('|', StringComparison.Ordinal))
            return null;
        if (line.StartsWith(Installed, StringComparison.Ordinal))
            return line[Installed.Length..];
        return line.StartsWith(InClone, StringComparison.Ordinal) ? line[InClone.Length..] : null;
    }

    /// <summary>A table pads its lines; editors drop that.</summary>
    private static string Trimmed(string text) => string.Join('\n', text.TrimEnd().Split('\n').Select(line => line.TrimEnd()));
}
