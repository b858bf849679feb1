namespace QuoteExtract.Tests.Quotations;

public sealed class KindClassifierTests
{
    [Theory]
    [InlineData("\"The bridge will open in May,\" said Nora Field.", QuoteKind.Direct)]
    [InlineData("Nora Field said: \"We will open the bridge in May.\"", QuoteKind.Direct)]
    [InlineData("\"Why?\" she asked.", QuoteKind.Direct)]
    [InlineData("Nora Field said the bridge had been \"left to rust for years\" by the council.", QuoteKind.Mixed)]
    [InlineData("The senator described the vote as \"shameful\".", QuoteKind.Mixed)]
    [InlineData("Her third novel, \"The Salt Line\", comes out in May.", QuoteKind.Other)]
    [InlineData("The so-called \"experts\" had gone home by then.", QuoteKind.Other)]
    [InlineData("A fisherman known as \"Gull\" was there.", QuoteKind.Other)]
    [InlineData("The race was won by Juan \"Chico\" Marsh.", QuoteKind.Other)]
    public void Kinds(string text, QuoteKind kind) =>
        RegionPrinter.Find(text).Should().ContainSingle().Which.Kind.Should().Be(kind);
}
