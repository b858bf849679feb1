using Microsoft.Win32.SafeHandles;

namespace QuoteExtract.Cli.Terminal;

/// <summary>Standard output as a stream that tells when its reader has gone.</summary>
internal static class StandardOutput
{
    /// <remarks>
    /// The console's own stream swallows a broken pipe, and <c>| head</c> would let the tool work on for hours. A plain
    /// stream over the descriptor reports it; it is used for pipes only, since over a file it would not share
    /// the position with the programs before and after in the same redirection.
    /// </remarks>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
                return pipe;
            pipe.Dispose();
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // Closed, or of a kind that FileStream does not take.
        }

        return Console.OpenStandardOutput();
    }
}
