using System.Diagnostics;

namespace QuoteExtract.Cli.Tests.Support;

/// <summary>The tool, run as a process of its own.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Process Start(string workingFolder, IReadOnlyDictionary<string, string>? environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = workingFolder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = ToolRun.Utf8,
            StandardErrorEncoding = ToolRun.Utf8,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (string arg in args)
            start.ArgumentList.Add(arg);
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static async Task<ToolRun> RunAsync(string workingFolder, string? input, IReadOnlyDictionary<string, string>? environment, params string[] args)
    {
        using Process process = Start(workingFolder, environment, args);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (input is not null)
            await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await EndAsync(process);
        return new ToolRun(process.ExitCode, await output, await error);
    }

    public static async Task EndAsync(Process process)
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException slow)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The tool did not end.", slow);
        }
    }
}
