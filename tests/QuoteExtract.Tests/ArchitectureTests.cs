using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QuoteExtract.Tests;

/// <summary>The rules of CONTRIBUTING.md about the library's sources.</summary>
[Trait("Category", "Repository")]
public sealed class ArchitectureTests
{
    private const string Library = "src/QuoteExtract";
    private const int MostLines = 300;

    /// <summary>What each room may import. The root namespace, the public types, is everybody's.</summary>
    private static readonly Dictionary<string, string[]> MayImport = new(StringComparer.Ordinal)
    {
        ["Buffers"] = [],
        ["Text"] = ["Buffers", "Lexicon", "Model"],
        ["Lexicon"] = ["Buffers", "Text", "Model"],
        ["Model"] = ["Buffers", "Text", "Lexicon"],
        ["Quotations"] = ["Buffers", "Lexicon", "Model", "Text"],
        ["Mentions"] = ["Buffers", "Lexicon", "Model", "Text", "Quotations"],
        ["Speakers"] = ["Buffers", "Lexicon", "Model", "Text", "Quotations", "Mentions"],
        ["Attribution"] = ["Buffers", "Lexicon", "Model", "Text", "Quotations", "Mentions", "Speakers"],
        ["LongTexts"] = ["Buffers", "Lexicon", "Model", "Text", "Quotations", "Mentions", "Speakers", "Attribution"],
        ["Verification"] = ["Buffers", "Lexicon", "Model", "Text", "Quotations", "Mentions", "Speakers"],
    };

    [Fact]
    public void A_room_imports_only_the_rooms_above_it()
    {
        List<string> wrong = [];
        foreach (string path in RepositoryFiles.Files(Library, "*.cs"))
        {
            string? room = Room(path);
            if (room is null)
                continue;
            if (!MayImport.TryGetValue(room, out string[]? allowed))
                wrong.Add($"{RepositoryFiles.Relative(path)}: {room} is no known room");
            else
                wrong.AddRange(Imports(path).Where(i => i != room && !allowed.Contains(i, StringComparer.Ordinal)).Select(i => $"{RepositoryFiles.Relative(path)}: {i}"));
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void A_room_does_not_know_the_entrance()
    {
        RepositoryFiles.Files(Library, "*.cs").Where(path => Room(path) is not null && Identifiers(path).Contains(nameof(QuoteExtractor), StringComparer.Ordinal))
            .Select(RepositoryFiles.Relative).Should().BeEmpty();
    }

    [Fact]
    public void The_library_uses_no_linq_and_no_regular_expressions()
    {
        RepositoryFiles.Files(Library, "*.cs").Where(path => Identifiers(path).Any(name => name is "Linq" or "RegularExpressions" or "Regex"))
            .Select(RepositoryFiles.Relative).Should().BeEmpty();
        XDocument.Load(RepositoryFiles.Full($"{Library}/QuoteExtract.csproj")).Descendants("Using")
            .Select(e => e.Attribute("Remove")?.Value).Should().Contain("System.Linq", "implicit usings would let it in unseen");
    }

    [Fact]
    public void Files_are_short()
    {
        RepositoryFiles.Files("src", "*.cs").Concat(RepositoryFiles.Files("tests", "*.cs")).Concat(RepositoryFiles.Files("benchmarks", "*.cs"))
            .Where(path => File.ReadLines(path).Count() >= MostLines)
            .Select(RepositoryFiles.Relative).Should().BeEmpty();
    }

    [Fact]
    public void The_library_depends_on_the_framework_alone()
    {
        string[] files = [$"{Library}/QuoteExtract.csproj", "eng/Library.props", "eng/Package.props", "Directory.Build.props"];
        files.SelectMany(file => XDocument.Load(RepositoryFiles.Full(file)).Descendants("PackageReference"))
            .Where(reference => !string.Equals(reference.Attribute("PrivateAssets")?.Value, "all", StringComparison.Ordinal))
            .Select(reference => reference.Attribute("Include")?.Value).Should().BeEmpty();
        typeof(QuoteExtractor).Assembly.GetReferencedAssemblies().Select(name => name.Name)
            .Should().OnlyContain(name => name!.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void Public_types_live_in_the_root_namespace()
    {
        typeof(QuoteExtractor).Assembly.GetExportedTypes().Should().OnlyContain(type => type.Namespace == nameof(QuoteExtract));
    }

    /// <summary>The folder under the library, or null for the entrance and the public types.</summary>
    private static string? Room(string path)
    {
        string[] parts = RepositoryFiles.Relative(path)[(Library.Length + 1)..].Split('/');
        return parts.Length == 1 ? null : parts[0];
    }

    /// <summary>Rooms that a file names, in a using or in full.</summary>
    private static IEnumerable<string> Imports(string path)
    {
        CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetCompilationUnitRoot();
        return root.DescendantNodes()
            .Where(node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax)
            .Select(node => node.ToString().Split('.', StringSplitOptions.TrimEntries))
            .Where(names => names is ["QuoteExtract", _, ..])
            .Select(names => names[1])
            .Where(MayImport.ContainsKey)
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Identifiers(string path) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText);
}
