using System.Diagnostics;

namespace QuoteExtract.Docs.Tests;

/// <summary>Runs a program of this repository, as built with the tests.</summary>
internal static class CommandProcess
{
    // The tests' own configuration: it is the one that the build has just made.
    private static readonly string Configuration = RepositoryFiles.Relative(AppContext.BaseDirectory).Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>What it prints; another exit code than the one expected fails the test.</summary>
    /// <param name="project">Its folder in the repository, named as its assembly.</param>
    /// <param name="arguments">As on a command line.</param>
    /// <param name="exitCode">The exit code expected.</param>
    public static string Run(string project, string arguments, int exitCode = 0)
    {
        string program = RepositoryFiles.Full($"{project}/bin/{Configuration}/net10.0/{Path.GetFileName(project)}.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", $"\"{program}\" {arguments}")
        {
            UseShellExecute = false,
            WorkingDirectory = RepositoryRoot.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(exitCode, errors.Result);
        return printed;
    }
}
