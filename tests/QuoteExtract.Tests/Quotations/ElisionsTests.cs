using QuoteExtract.Quotations;

namespace QuoteExtract.Tests.Quotations;

/// <summary>Apostrophes that stand for what is left out, before a word or a year.</summary>
public sealed class ElisionsTests
{
    [Theory]
    [InlineData("tis")]
    [InlineData("twas")]
    [InlineData("twere")]
    [InlineData("twill")]
    [InlineData("twould")]
    [InlineData("em")]
    [InlineData("im")]
    [InlineData("er")]
    [InlineData("cause")]
    [InlineData("cos")]
    [InlineData("til")]
    [InlineData("till")]
    [InlineData("bout")]
    [InlineData("round")]
    [InlineData("cept")]
    [InlineData("neath")]
    [InlineData("nother")]
    [InlineData("un")]
    [InlineData("ere")]
    [InlineData("ud")]
    [InlineData("d")]
    [InlineData("ll")]
    [InlineData("s")]
    [InlineData("t")]
    [InlineData("re")]
    [InlineData("ve")]
    public void A_word_with_its_beginning_left_out(string word)
    {
        Elisions.Begins(word).Should().BeTrue();
        Elisions.Begins(word + " late").Should().BeTrue();
        Elisions.Begins(char.ToUpperInvariant(word[0]) + word[1..] + ", he").Should().BeTrue();
        Elisions.Begins(word + "q late").Should().BeFalse();
        Elisions.Begins("q" + word).Should().BeFalse();
    }

    [Theory]
    [InlineData("80s were late", true)]
    [InlineData("80", true)]
    [InlineData("07, and", true)]
    [InlineData("8", false)]
    [InlineData("8 of them", false)]
    [InlineData("800", false)]
    [InlineData("1980s", false)]
    [InlineData("n' roll", true)]
    [InlineData("N' roll", true)]
    [InlineData("n", false)]
    [InlineData("s-Gravenmoor", true)]
    [InlineData("S-Gravenmoor", true)]
    [InlineData("t-shirt", true)]
    [InlineData("a-shirt", false)]
    [InlineData("d-shirt", false)]
    [InlineData("q late", false)]
    [InlineData("", false)]
    [InlineData(" late", false)]
    [InlineData("twouldst late", false)]
    [InlineData("We wait", false)]
    public void Years_and_single_letters(string rest, bool begins) => Elisions.Begins(rest).Should().Be(begins);
}
