using QuoteExtract.Cli.Evaluation;

namespace QuoteExtract.Cli.Tests.Evaluation;

public sealed class NameRuleTests
{
    [Theory]
    [InlineData("Ann Bell", "Ann Bell")]
    [InlineData("ANN BELL", "Ann Bell")]
    [InlineData("Bell", "Ann Bell")]
    [InlineData("Ann Mary Bell", "Ann Bell")]
    [InlineData("The Daily Post", "Daily Post")]
    [InlineData("Ann Bell’s", "Ann Bell")]
    [InlineData("CSTO", "Collective Security Treaty Organization")]
    [InlineData("C.S.T.O.", "Collective Security Treaty Organization")]
    [InlineData("Department of Justice", "DOJ")]
    [InlineData("Department of Justice", "DJ")]
    public void SameSpeaker(string a, string b)
    {
        NameRule.Same(a, b).Should().BeTrue();
        NameRule.Same(b, a).Should().BeTrue();
    }

    [Theory]
    [InlineData("Ann", "Ann Bell")] // subset, but another last token
    [InlineData("Carl Bell", "Ann Bell")] // same last token, no subset
    [InlineData("us", "United States")] // a word, not an acronym
    [InlineData("CSTA", "Collective Security Treaty Organization")]
    [InlineData("", "Ann Bell")]
    [InlineData("—", "—")]
    public void OtherSpeaker(string a, string b)
    {
        NameRule.Same(a, b).Should().BeFalse();
        NameRule.Same(b, a).Should().BeFalse();
    }
}
