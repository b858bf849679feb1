namespace QuoteExtract.Docs.Tests;

/// <summary>
/// Every C# block of README.md, docs/ and the packages' readmes compiles and runs, and prints what the text block after it says. Nothing is rewritten:
/// a failure shows what was printed, and a person decides which of the two is wrong.
/// </summary>
[Collection(SerialTests.Name)]
public sealed class CodeExampleTests
{
    public static TheoryData<string, int> CSharpExamples()
    {
        TheoryData<string, int> examples = [];
        foreach (MarkdownFile file in MarkdownFile.All)
        {
            foreach ((CodeFence code, _) in file.Examples("csharp"))
                examples.Add(file.Path, code.Line);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(CSharpExamples))]
    public void A_csharp_example_compiles_and_prints_what_the_page_says(string file, int line)
    {
        (CodeFence code, CodeFence? output) = MarkdownFile.All.Single(f => string.Equals(f.Path, file, StringComparison.Ordinal))
            .Examples("csharp").Single(e => e.Code.Line == line);

        (byte[]? program, string errors) = ExampleProgram.Compile(code.Body);
        if (program is null || errors.Length > 0)
            Assert.Fail($"{file}:{line} does not compile cleanly:\n{errors}");

        // An example without output runs all the same.
        using var folder = new ExampleFolder();
        string printed = ExampleProgram.Run(program);
        if (output is not null && !string.Equals(printed.TrimEnd(), output.Body.TrimEnd(), StringComparison.Ordinal))
            Assert.Fail($"{file}:{line} prints something else than the page says. It prints:\n{printed}");
    }

    [Fact]
    public void The_readme_has_an_example_with_output()
    {
        MarkdownFile readme = MarkdownFile.All[0];
        readme.Path.Should().Be("README.md");
        readme.Examples("csharp").Should().Contain(example => example.Output != null);
    }
}
