using System.Globalization;
using System.Text;

namespace QuoteExtract.Cli.Terminal;

/// <summary>The world around a command: streams, what they are connected to, and the wish to stop.</summary>
internal sealed class ToolConsole : IDisposable
{
    private const int PipeWidth = 120;
    private readonly Lock _reporting = new();

    public static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether standard input comes from a file or another program.</summary>
    public bool IsInputRedirected { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Cells in a line of output.</summary>
    public int Width { get; init; } = PipeWidth;

    /// <summary>Set when the user wants it to end.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Where reports go instead, while a progress bar owns the lines of the terminal.</summary>
    public Action<string>? ReportAbove { get; set; }

    public static ToolConsole OfProcess(CancellationToken stop) => new()
    {
        Input = StandardDescriptor.IsClosed(0) ? new ClosedStream() : Console.OpenStandardInput(),
        Output = StandardDescriptor.IsClosed(1) ? new ClosedStream() : StandardOutput.Open(),
        Error = new StreamWriter(StandardDescriptor.IsClosed(2) ? Stream.Null : Console.OpenStandardError(), Utf8) { AutoFlush = true },
        IsInputRedirected = Console.IsInputRedirected,
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        Width = FindWidth(),
        Stop = stop,
    };

    /// <summary>One line on standard error. Its content comes from files, so nothing in it steers the terminal.</summary>
    public void Report(string message)
    {
        string line = SafeText.OneLine(message);
        lock (_reporting)
        {
            try
            {
                if (ReportAbove is { } above)
                    above(line);
                else
                    Error.WriteLine(line);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // Nobody listens on standard error: the exit code still tells.
            }
        }
    }

    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
        try
        {
            Error.Dispose();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // As above.
        }
    }

    private static int FindWidth()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out int columns) && columns is >= 40 and <= 10_000)
            return columns;
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth < 40 ? PipeWidth : Console.WindowWidth;
        }
        catch (IOException)
        {
            return PipeWidth;
        }
    }
}
