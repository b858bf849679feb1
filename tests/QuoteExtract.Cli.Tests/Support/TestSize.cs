using System.Globalization;

namespace QuoteExtract.Cli.Tests.Support;

/// <summary>How large a test is: small by default, as large as an environment variable says for a run by hand.</summary>
internal static class TestSize
{
    public static int Of(string variable, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int size) ? size : standard;
}
