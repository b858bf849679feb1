using CsCheck;
using QuoteExtract.Cli.Evaluation;

namespace QuoteExtract.Cli.Tests.Evaluation;

public sealed class RegionMatcherTests
{
    [Theory]
    [InlineData(0, 100, 0, 80, true)] // exactly 0.8
    [InlineData(0, 100, 0, 79, false)]
    [InlineData(0, 80, 20, 80, false)] // 60 of 100
    [InlineData(10, 100, 0, 110, true)] // 100 of 110
    [InlineData(20, 80, 0, 100, true)]
    public void IntersectionOverUnionDecides(int goldStart, int goldLength, int start, int length, bool matches) =>
        RegionMatcher.Match([new(goldStart, goldLength)], [new(start, length)]).Should().HaveCount(matches ? 1 : 0);

    [Fact]
    public void EachIsMatchedOnceAndTheBestPairFirst()
    {
        // The first part would do for the gold, the second is the very same.
        List<RegionMatch> matches = RegionMatcher.Match([new(10, 100)], [new(0, 110), new(10, 100)]);
        matches.Should().Equal(new RegionMatch(0, 1, 1));
        matches[0].IsExact.Should().BeTrue();
    }

    [Fact]
    public void ATwinIsLeftOver() =>
        RegionMatcher.Match([new(10, 100)], [new(10, 100), new(10, 100)]).Should().Equal(new RegionMatch(0, 0, 1));

    [Fact]
    public void NestedRegionsMatchTheirOwnSize() =>
        RegionMatcher.Match([new(0, 100), new(10, 50)], [new(10, 50), new(0, 100)])
            .Should().Equal(new RegionMatch(0, 1, 1), new RegionMatch(1, 0, 1));

    [Fact]
    public void TheWindowMissesNothing() =>
        // Against the plain quadratic definition.
        Gen.Select(Spans(), Spans()).Sample((gold, predicted) =>
        {
            HashSet<int> reachable = [.. from g in Enumerable.Range(0, gold.Length)
                                         where predicted.Any(p => RegionMatcher.Overlap(gold[g], p) >= 0.8)
                                         select g];
            List<RegionMatch> matches = RegionMatcher.Match(gold, predicted);
            matches.Select(m => m.Gold).Should().OnlyHaveUniqueItems().And.BeSubsetOf(reachable);
            matches.Select(m => m.Predicted).Should().OnlyHaveUniqueItems();
            // Greedy: whatever is left unmatched on both sides is no pair.
            foreach (int g in reachable.Except(matches.Select(m => m.Gold)))
            {
                for (int p = 0; p < predicted.Length; p++)
                {
                    if (RegionMatcher.Overlap(gold[g], predicted[p]) >= 0.8)
                        matches.Should().Contain(m => m.Predicted == p);
                }
            }
        });

    [Theory]
    [InlineData("\"Yes.\"", "Yes")]
    [InlineData(" “Yes, he did,” ", "Yes, he did")]
    [InlineData("''Yes!''", "Yes")]
    [InlineData("``Yes''", "Yes")]
    [InlineData("« … oui … »", "oui")]
    [InlineData("$5 million", "$5 million")]
    [InlineData("\"???\"", "\"???\"")]
    public void EdgesAreStripped(string text, string expected) =>
        RegionStripper.Strip(text, new TextSpan(0, text.Length)).Slice(text).ToString().Should().Be(expected);

    private static Gen<TextSpan[]> Spans() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[1, 40], (start, length) => new TextSpan(start, length)).Array[0, 12];
}
