using System.Globalization;
using Xunit.Abstractions;

namespace QuoteExtract.Tests.Spec;

/// <summary>Runs the spec: every example of the Markdown files beside it.</summary>
public class SpecTests(ITestOutputHelper output)
{
    private const int Cases = 19;
    private const int FewestExamples = 4;

    public static TheoryData<SpecName> Names => [.. SpecFiles.Examples.Select(example => new SpecName(example))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(SpecName name)
    {
        SpecExample example = SpecFiles.Examples.Single(candidate => candidate.ToString() == name.ToString());
        ExtractionResult result = new QuoteExtractor(example.Options).ExtractQuotes(example.Text);

        SpecInvariants.Check(example.Text, result);
        string? difference = Difference(example, result);

        if (example.KnownMiss is null)
            Assert.True(difference is null, $"\n{example}\n\n{example.Text}\n\n{difference}");
        else
            Assert.True(difference is not null, $"{example} holds now: take its mark '> known miss' away.");
    }

    [Fact]
    public void Covers_every_case()
    {
        var counts = SpecFiles.Examples.ToLookup(example => example.File[..2], StringComparer.Ordinal);

        for (int number = 1; number <= Cases; number++)
        {
            counts[number.ToString("00", CultureInfo.InvariantCulture)].Should()
                .HaveCountGreaterThanOrEqualTo(FewestExamples, "case {0} needs examples", number);
        }
    }

    [Fact]
    public void Names_each_example_once() => SpecFiles.Examples.Select(example => example.ToString()).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Names))]
    public void Expects_only_what_stands_in_the_text(SpecName name) =>
        SpecSanity.Check(SpecFiles.Examples.Single(example => example.ToString() == name.ToString()));

    [Fact]
    public void Counts_known_misses()
    {
        List<SpecExample> misses = [.. SpecFiles.Examples.Where(example => example.KnownMiss is not null)];

        output.WriteLine($"{misses.Count} known misses of {SpecFiles.Examples.Count} examples");
        foreach (SpecExample miss in misses)
            output.WriteLine($"  {miss}: {miss.KnownMiss}");
        misses.Should().NotContain(miss => miss.KnownMiss!.Length == 0, "a miss is marked with its reason");
    }

    private static string? Difference(SpecExample example, ExtractionResult result)
    {
        string? quotes = SpecComparison.Difference(example.Quotes, SpecResult.Quotes(example.Text, result, example.Quotes.Columns));
        string? speakers = example.Speakers is { } table
            ? SpecComparison.Difference(table, SpecResult.Speakers(result, table.Columns))
            : null;
        return quotes is null ? speakers : quotes + (speakers is null ? null : "\n" + speakers);
    }
}
