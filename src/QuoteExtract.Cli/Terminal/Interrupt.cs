using System.Runtime.InteropServices;
using QuoteExtract.Cli.CommandLine;

namespace QuoteExtract.Cli.Terminal;

/// <summary>Turns Ctrl-C and SIGTERM into the wish to stop; the second Ctrl-C ends the process at once.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    public Interrupt()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Request(context, ExitCodes.Interrupted));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Request(context, ExitCodes.Terminated));
    }

    public CancellationToken Token => _stop.Token;

    /// <summary>The exit code that the signal asks for, or <see langword="null"/> if there was none.</summary>
    public int? ExitCode { get; private set; }

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _stop.Dispose();
    }

    private void Request(PosixSignalContext context, int exitCode)
    {
        if (ExitCode is not null)
            return;
        context.Cancel = true;
        ExitCode = exitCode;
        _stop.Cancel();
    }
}
