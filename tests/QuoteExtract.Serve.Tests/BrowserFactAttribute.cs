namespace QuoteExtract.Serve.Tests;

/// <summary>A test that needs a browser, and says so where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Path is null)
            Skip = "needs Chromium: apt-get install chromium";
    }
}
