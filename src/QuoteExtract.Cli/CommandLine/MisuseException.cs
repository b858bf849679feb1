namespace QuoteExtract.Cli.CommandLine;

/// <summary>The command line asks for something that cannot be done: exit code 2.</summary>
internal sealed class MisuseException(string message) : Exception(message);
