using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QuoteExtract.Docs.Tests;

/// <summary>Compiles a C# example as a new console project would, and runs it.</summary>
internal static class ExampleProgram
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    private static readonly IReadOnlyList<MetadataReference> Platform = References();

    /// <summary>The compiled program, or the compiler's errors.</summary>
    public static (byte[]? Program, string Errors) Compile(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing), CSharpSyntaxTree.ParseText(code, Parsing)],
            Platform,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var program = new MemoryStream();
        var result = compilation.Emit(program);
        IEnumerable<Diagnostic> problems = result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning);
        return (result.Success ? program.ToArray() : null, string.Join('\n', problems));
    }

    /// <summary>What the program prints; nothing else may print meanwhile.</summary>
    public static string Run(byte[] program)
    {
        // A context of its own: every example is called the same.
        Assembly assembly = new AssemblyLoadContext("Example", isCollectible: true).LoadFromStream(new MemoryStream(program));
        MethodInfo main = assembly.EntryPoint!;
        TextWriter before = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            main.Invoke(obj: null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return printed.ToString();
    }

    private static MetadataReference[] References()
    {
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. platform.Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                    || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll"
                    || Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
                    || Path.GetFileName(path).StartsWith("Microsoft.ML.", StringComparison.Ordinal)
                    || Path.GetFileName(path).StartsWith("QuoteExtract.", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
