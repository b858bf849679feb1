namespace QuoteExtract.Cli.Terminal;

/// <summary>Tells a reader that has gone (<c>| head</c>) from other failures to write.</summary>
internal static class BrokenPipe
{
    private const int Unix = 32;
    private const int WindowsBroken = unchecked((int)0x8007006D);
    private const int WindowsClosing = unchecked((int)0x800700E8);

    public static bool Is(Exception failure) =>
        failure is IOException && (OperatingSystem.IsWindows()
            ? failure.HResult is WindowsBroken or WindowsClosing
            : failure.HResult == Unix);
}
