using QuoteExtract.Quotations;

namespace QuoteExtract.Tests.Quotations;

/// <summary>What tells speech from the entries of a list.</summary>
public sealed class TalkSignsTests
{
    [Theory]
    [InlineData("We wait.", true)]
    [InlineData("We wait!", true)]
    [InlineData("We wait?", true)]
    [InlineData("We wait…", true)]
    [InlineData("We wait—", true)]
    [InlineData("We wait–", true)]
    [InlineData("We wait-", true)]
    [InlineData("We wait.”", true)]
    [InlineData("We wait.’", true)]
    [InlineData("We wait.\"", true)]
    [InlineData("We wait.'", true)]
    [InlineData("We wait (now.)", true)]
    [InlineData("We wait [now.]", true)]
    [InlineData("We wait", false)]
    [InlineData("We wait,", false)]
    [InlineData("We wait”", false)]
    [InlineData("”", false)]
    public void A_sentence_ends(string text, bool ends) => TalkSigns.Ends(text).Should().Be(ends);

    [Theory]
    [InlineData("I wait.", true)]
    [InlineData("They told me.", true)]
    [InlineData("They told you", true)]
    [InlineData("Late, is it?", true)]
    [InlineData("Late again!", true)]
    [InlineData("12 boats, my own", true)]
    [InlineData("Bread and milk.", false)]
    [InlineData("12-14", false)]
    [InlineData("", false)]
    public void Somebody_talks(string text, bool talks) => TalkSigns.Talks(text).Should().Be(talks);

    [Fact]
    public void Only_the_beginning_of_a_long_entry_is_read()
    {
        string entry = GeneratedTexts.Repeat("bread and milk, ", 400);
        TalkSigns.Talks("I have " + entry).Should().BeTrue();
        TalkSigns.Talks(entry + "Late again!").Should().BeFalse();
    }
}
