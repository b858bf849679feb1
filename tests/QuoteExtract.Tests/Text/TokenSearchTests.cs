using QuoteExtract.Text;

namespace QuoteExtract.Tests.Text;

public sealed class TokenSearchTests
{
    /// <summary>Tokens as far from each other as words are, close together, far apart, and all of that in turn.</summary>
    [Theory]
    [InlineData(4, 9)]
    [InlineData(1, 2)]
    [InlineData(20, 90)]
    [InlineData(1, 200)]
    public void The_first_token_from_an_offset_on_is_found(int least, int most)
    {
        var random = new Random(least + most);
        var tokens = new Token[150];
        int at = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            tokens[i].Start = at;
            at += i % 50 < 25 ? random.Next(least, most) : least;
        }

        for (int offset = 0; offset <= at + 1; offset++)
        {
            int expected = Array.FindIndex(tokens, t => t.Start >= offset);
            expected = expected < 0 ? tokens.Length : expected;
            TokenSearch.FirstAtOrAfter(tokens, offset).Should().Be(expected);
            for (int from = 0; from <= expected; from += 1 + (expected / 7))
                TokenSearch.FirstAtOrAfter(tokens, offset, from).Should().Be(expected, "from {0} to {1}", from, offset);
        }
    }

    [Fact]
    public void Beyond_all_offsets_there_is_none() =>
        TokenSearch.FirstAtOrAfter([new Token { Start = 3 }, new Token { Start = 5 }], int.MaxValue, 0).Should().Be(2);

    [Fact]
    public void Of_no_tokens_none_is_found() => TokenSearch.FirstAtOrAfter([], 7, 0).Should().Be(0);
}
