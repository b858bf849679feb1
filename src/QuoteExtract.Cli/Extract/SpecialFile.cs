namespace QuoteExtract.Cli.Extract;

/// <summary>Tells a device or pipe, which is written to, from a file, which is replaced: /dev/null stays what it is.</summary>
internal static class SpecialFile
{
    /// <summary>Whether a path leads to something that no file may take the place of.</summary>
    public static bool Is(string path)
    {
        using FileStream? stream = Open(path);
        return stream is not null;
    }

    /// <returns>The device or pipe, open; <see langword="null"/> if the path is a file's or nobody's yet.</returns>
    public static FileStream? Open(string path)
    {
        bool isDevice = IsDevice(path);
        if (OperatingSystem.IsWindows() || !(isDevice || File.Exists(path)))
            return null;
        FileStream stream;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (UnauthorizedAccessException) when (!isDevice)
        {
            // A file that is not to be written may still be replaced.
            return null;
        }

        if (isDevice || !stream.CanSeek)
            return stream;
        stream.Dispose();
        return null;
    }

    /// <summary>The file that links lead to: it is replaced, and the links stay.</summary>
    public static string BehindLinks(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    private static bool IsDevice(string path)
    {
        string full = Path.GetFullPath(path);
        return (full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal) && Path.Exists(full))
            || full.StartsWith("/proc/", StringComparison.Ordinal);
    }
}
