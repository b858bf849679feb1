namespace QuoteExtract.Cli.Tests.Support;

/// <summary>A test of what Unix has and Windows has not.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "needs Unix";
    }
}
