namespace QuoteExtract.Docs.Tests;

/// <summary>Tests that catch what is printed run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SerialTests
{
    public const string Name = "Serial";
}
