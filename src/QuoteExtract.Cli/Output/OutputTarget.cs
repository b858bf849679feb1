using QuoteExtract.Cli.CommandLine;
using QuoteExtract.Cli.Input;

namespace QuoteExtract.Cli.Output;

/// <summary>Where output goes: standard output, or a file that appears only when it is whole.</summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _path;
    private readonly string? _temporary;

    private OutputTarget(Stream stream, string? path, string? temporary)
    {
        Stream = stream;
        _path = path;
        _temporary = temporary;
    }

    public Stream Stream { get; }

    public static OutputTarget ToStream(Stream stream) => new(stream, null, null);

    /// <exception cref="MisuseException">The file cannot be made there.</exception>
    public static OutputTarget ToFile(string path)
    {
        if (Directory.Exists(path))
            throw new MisuseException($"--output {path}: is a folder");

        // In the same folder, since only there a rename is one step.
        string temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            return new OutputTarget(new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.Read), path, temporary);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new MisuseException($"--output {path}: {FileFailure.Describe(failure)}");
        }
    }

    /// <summary>Ends the output; a file takes its name.</summary>
    public async Task CommitAsync()
    {
        await Stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        if (_temporary is null)
            return;
        await Stream.DisposeAsync().ConfigureAwait(false);
        File.Move(_temporary, _path!, overwrite: true);
    }

    /// <summary>Without a commit before, nothing is left of a file.</summary>
    public void Dispose()
    {
        if (_temporary is null)
            return;
        try
        {
            Stream.Dispose();
            File.Delete(_temporary);
        }
        catch (IOException)
        {
            // The failure that led here was reported already.
        }
    }
}
