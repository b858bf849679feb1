using CsCheck;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Text;

/// <summary>One hash for a word however it is written, and different ones for different words.</summary>
public sealed class WordHashTests
{
    [Theory]
    [InlineData("Don’t", "don't")]
    [InlineData("ÉCOLE", "école")]
    [InlineData("ИВАНОВ", "иванов")]
    [InlineData("Counter-revolutionaries", "counter-revolutionaries")]
    public void Case_and_apostrophe_do_not_matter(string a, string b) => WordHash.Full(a).Should().Be(WordHash.Full(b));

    [Fact]
    public void Short_words_never_share_a_hash()
    {
        var seen = new HashSet<ulong>();
        foreach (char a in Letters)
        {
            foreach (char b in Letters)
            {
                foreach (char c in Letters)
                    seen.Add(WordHash.Full($"{a}{b}{c}")).Should().BeTrue();
            }
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void Every_place_of_a_word_counts(int length)
    {
        string word = new('a', length);
        for (int i = 0; i < length; i++)
            WordHash.Full(word.Remove(i, 1).Insert(i, "b")).Should().NotBe(WordHash.Full(word));
        WordHash.Full(word + "a").Should().NotBe(WordHash.Full(word));
    }

    [Fact]
    public void The_short_hash_is_never_zero()
    {
        WordHash.Short(0).Should().NotBe(0);
        Gen.String.Sample(word => WordHash.Of(word) != 0);
    }

    private const string Letters = "abcdefghijklmnopqrstuvwxyz'é";
}
