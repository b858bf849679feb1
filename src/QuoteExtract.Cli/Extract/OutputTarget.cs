using QuoteExtract.Cli.CommandLine;
using QuoteExtract.Cli.Extract.Resume;
using QuoteExtract.Cli.Input;

namespace QuoteExtract.Cli.Extract;

/// <summary>Where output goes: standard output, or a file that appears only when it is whole.</summary>
internal sealed class OutputTarget : IDisposable
{
    private const string UnfinishedEnding = ".partial";
    private const string CheckpointEnding = ".resume";

    private readonly string? _path;
    private readonly string? _temporary;
    private readonly CheckpointFile? _checkpoints;

    private OutputTarget(Stream stream, string? path = null, string? temporary = null, CheckpointFile? checkpoints = null)
    {
        Stream = stream;
        _path = path;
        _temporary = temporary;
        _checkpoints = checkpoints;
    }

    public Stream Stream { get; }

    /// <summary>What an earlier run has done already.</summary>
    public Checkpoint Done { get; private init; } = Checkpoint.Start;

    /// <summary>Whether the stream was opened here.</summary>
    private bool IsOwn { get; init; }

    public static OutputTarget ToStream(Stream stream) => new(stream);

    /// <exception cref="MisuseException">The file cannot be made there.</exception>
    public static OutputTarget ToFile(string path) => Open(path, "--output", () =>
    {
        if (SpecialFile.Open(path) is { } device)
            return new OutputTarget(device) { IsOwn = true };
        path = SpecialFile.BehindLinks(path);

        // In the same folder, since only there a rename is one step.
        string temporary = $"{path}.{Environment.ProcessId}.tmp";
        return new OutputTarget(new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.Read), path, temporary);
    });

    /// <summary>To a file that a later run with the same fingerprint goes on with, should this one not come to its end.</summary>
    /// <exception cref="MisuseException">The file cannot be made there, or belongs to another run.</exception>
    public static OutputTarget ToResumableFile(string path, string fingerprint) => Open(path, "--resume", () =>
    {
        if (SpecialFile.Is(path))
            throw new MisuseException($"--resume {path}: a device or pipe cannot be gone on with");
        path = SpecialFile.BehindLinks(path);
        string unfinished = path + UnfinishedEnding;
        string log = path + CheckpointEnding;
        FileStream stream = new(unfinished, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, bufferSize: 0);
        try
        {
            CheckpointFile checkpoints = CheckpointFile.Open(log, fingerprint, stream.Length, out Checkpoint done)
                ?? throw new MisuseException($"--resume: {unfinished} was begun with other inputs or options; delete it and {log} to begin anew");
            stream.SetLength(done.OutputLength);
            stream.Position = done.OutputLength;
            return new OutputTarget(stream, path, unfinished, checkpoints) { Done = done };
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    });

    /// <summary>Notes that all up to a position is written.</summary>
    public void Note(ReadPosition position, bool hasFailed) => _checkpoints?.Add(new Checkpoint(position, Stream.Position, hasFailed));

    /// <summary>Ends the output; a file takes its name.</summary>
    public async Task CommitAsync()
    {
        await Stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        if (_temporary is null)
            return;

        // Should the power fail, there is the old file or the new one, not the new name on nothing.
        ((FileStream)Stream).Flush(flushToDisk: true);
        await Stream.DisposeAsync().ConfigureAwait(false);
        File.Move(_temporary, _path!, overwrite: true);
        if (_checkpoints is null)
            return;
        _checkpoints.Dispose();
        File.Delete(_path + CheckpointEnding);
    }

    /// <summary>Without a commit before, nothing is left of a file, unless it can be resumed.</summary>
    public void Dispose()
    {
        if (_temporary is null && !IsOwn)
            return;
        try
        {
            _checkpoints?.Dispose();
            Stream.Dispose();
            if (_temporary is not null && _checkpoints is null)
                File.Delete(_temporary);
        }
        catch (IOException)
        {
            // The failure that led here was reported already.
        }
    }

    private static OutputTarget Open(string path, string option, Func<OutputTarget> open)
    {
        if (Directory.Exists(path))
            throw new MisuseException($"{option} {path}: is a folder");
        try
        {
            return open();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new MisuseException($"{option} {path}: {FileFailure.Describe(failure)}");
        }
    }
}
