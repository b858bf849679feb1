using QuoteExtract.Cli.Input;
using QuoteExtract.Cli.Terminal;
using Spectre.Console;

namespace QuoteExtract.Cli.Extract;

/// <summary>A progress bar on standard error, for work that takes a while.</summary>
internal sealed class ExtractProgress : IDisposable
{
    private const int ManySources = 20;
    private const long ManyBytes = 8 * 1024 * 1024;

    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ToolConsole _console;
    private readonly Task _drawing;
    private long _done;

    private ExtractProgress(List<InputSource> sources, ToolConsole console)
    {
        _console = console;
        IAnsiConsole errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        console.ReportAbove = message => errors.WriteLine(message);
        long total = Math.Max(sources.Sum(static source => source.Length), 1);
        _drawing = errors.Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => DrawAsync(context, sources.Count, total));
    }

    /// <summary>Shown only where somebody sees it, it does not disturb the output, and there is something to wait for.</summary>
    public static ExtractProgress? Start(List<InputSource> sources, ToolConsole console, bool outputToTerminal)
    {
        bool isLong = sources.Count >= ManySources || sources.Sum(static source => source.Length) >= ManyBytes;
        return console.IsErrorTerminal && !outputToTerminal && isLong ? new ExtractProgress(sources, console) : null;
    }

    public void Add(int bytes) => Interlocked.Add(ref _done, bytes);

    public void Dispose()
    {
        _end.TrySetResult();
        _drawing.GetAwaiter().GetResult();
        _console.ReportAbove = null;
    }

    private async Task DrawAsync(ProgressContext context, int sources, long total)
    {
        ProgressTask task = context.AddTask(sources == 1 ? "1 file" : $"{sources} files", maxValue: total);
        while (!_end.Task.IsCompleted)
        {
            task.Value = Math.Min(Interlocked.Read(ref _done), total);
            await Task.WhenAny(_end.Task, Task.Delay(100, CancellationToken.None)).ConfigureAwait(false);
        }
    }
}
