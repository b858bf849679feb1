using System.Text;
using System.Text.Json.Nodes;
using QuoteExtract.Cli.Terminal;

namespace QuoteExtract.Cli.Tests.Support;

/// <summary>The tool, run in this process with streams in memory.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false);

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonNode[] Documents => [.. OutputLines.Select(line => JsonNode.Parse(line)!)];

    public string[] Ids => [.. Documents.Select(document => document["id"]!.GetValue<string>())];

    public static Task<ToolRun> OfAsync(params string[] args) => WithInputAsync(null, args);

    public static async Task<ToolRun> WithInputAsync(byte[]? input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var console = new ToolConsole
        {
            Input = new MemoryStream(input ?? []),
            Output = output,
            Error = error,
            IsInputRedirected = input is not null,
        };
        int exitCode = await Program.RunAsync(args, console);
        return new ToolRun(exitCode, Utf8.GetString(output.ToArray()), error.ToString());
    }
}
