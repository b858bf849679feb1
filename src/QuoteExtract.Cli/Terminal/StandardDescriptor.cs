using System.Globalization;

namespace QuoteExtract.Cli.Terminal;

/// <summary>Tells a standard stream from whatever took the number of a closed one.</summary>
internal static class StandardDescriptor
{
    private const int CloseOnExec = 0x80000;

    /// <summary>Whether the process was started without this stream (<c>&lt;&amp;-</c>).</summary>
    /// <param name="number">0 input, 1 output, 2 error.</param>
    /// <remarks>
    /// The runtime opens pipes of its own before any of our code runs, and they get the free numbers: to read from
    /// one waits for ever, to write into one sends the runtime signals. They close on exec, and what was handed over
    /// by an exec cannot.
    /// </remarks>
    public static bool IsClosed(int number)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            foreach (string line in File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/self/fdinfo/{number}")))
            {
                if (line.StartsWith("flags:", StringComparison.Ordinal))
                    return (Convert.ToInt32(line["flags:".Length..].Trim(), 8) & CloseOnExec) != 0;
            }
        }
        catch (FileNotFoundException)
        {
            // Nobody took the number; or there is no /proc, and then nothing is known.
            return Directory.Exists("/proc/self/fdinfo");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or FormatException)
        {
        }

        return false;
    }
}
