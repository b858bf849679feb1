using System.Text;

namespace QuoteExtract.Cli.Extract.Resume;

/// <summary>The log beside an unfinished output: what kind of run it is, then a line after each piece of work.</summary>
/// <remarks>
/// The output is handed to the operating system before the line that vouches for it, each in one unbuffered write. A
/// process may end at any point: a torn last line, or output that no line vouches for, is cut off by the next run.
/// </remarks>
internal sealed class CheckpointFile : IDisposable
{
    private const string Title = "quoteextract-resume-1 ";
    private readonly FileStream _file;

    private CheckpointFile(FileStream file) => _file = file;

    /// <summary>Opens the log of a run, or begins one.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="fingerprint">What tells this run from others: its inputs and all that changes the output.</param>
    /// <param name="outputLength">The bytes of output there are.</param>
    /// <param name="last">The last state that the output bears out.</param>
    /// <returns><see langword="null"/> if the log is of another run.</returns>
    public static CheckpointFile? Open(string path, string fingerprint, long outputLength, out Checkpoint last)
    {
        last = Checkpoint.Start;
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        string[] lines = ReadWholeLines(file);
        if (lines.Length > 0 && lines[0] != Title + fingerprint)
        {
            file.Dispose();
            return null;
        }

        var log = new CheckpointFile(file);
        foreach (string line in lines.Skip(1))
        {
            if (Checkpoint.TryParse(line, out Checkpoint read) && read.OutputLength <= outputLength)
                last = read;
        }

        file.SetLength(0);
        log.Write($"{Title}{fingerprint}\n{last.ToLine()}");
        return log;
    }

    public void Add(in Checkpoint checkpoint) => Write(checkpoint.ToLine());

    public void Dispose() => _file.Dispose();

    private static string[] ReadWholeLines(FileStream file)
    {
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        string text = Encoding.ASCII.GetString(bytes);
        return text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private void Write(string text) => _file.Write(Encoding.ASCII.GetBytes(text));
}
