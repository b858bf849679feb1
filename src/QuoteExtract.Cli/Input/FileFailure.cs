namespace QuoteExtract.Cli.Input;

/// <summary>Says what went wrong with a file, without its path: that stands before the message already.</summary>
internal static class FileFailure
{
    public static string Describe(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "no permission",
        ArgumentOutOfRangeException => "too large for this disk",
        InvalidDataException => failure.Message,
        IOException => OneLine(failure.Message),
        _ => $"{failure.GetType().Name}: {OneLine(failure.Message)}",
    };

    /// <summary>"No space left on device : '/a/b'" without what follows the colon.</summary>
    private static string OneLine(string message)
    {
        int path = message.IndexOf(" : '", StringComparison.Ordinal);
        return path > 0 ? message[..path] : message;
    }
}
