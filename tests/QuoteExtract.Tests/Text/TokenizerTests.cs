using CsCheck;
using QuoteExtract.Buffers;
using QuoteExtract.Lexicon;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Text;

/// <summary>Words read at once, by vector, are the words that are read letter by letter.</summary>
public sealed class TokenizerTests
{
    private static readonly Gen<string> Texts = Gen.Char["abcdtsIJUZ .,'’-—\"”@_0\né\u0130Ж中"].Array[0, 60].Select(letters => new string(letters));

    [Theory]
    [InlineData("We spoke to Hill.", "We spoke to Hill .")]
    [InlineData("U.S. Sen. J. Doe's plan", "U.S. Sen . J. Doe 's plan")]
    [InlineData("don't, they’ll", "don't , they ’ll")]
    [InlineData("a well-known co-", "a well-known co -")]
    [InlineData("internationalisations incomprehensibilities", "internationalisations incomprehensibilities")]
    [InlineData("café’s naïve", "café ’s naïve")]
    [InlineData("it—or he”", "it — or he ”")]
    [InlineData("G20 1,000 3rd @handle_1", "G20 1,000 3rd @handle_1")]
    public void Words_are_cut(string text, string expected) => string.Join(' ', Words(text)).Should().Be(expected);

    [Theory]
    [InlineData("Hill", TokenFlags.Capitalized | TokenFlags.HasLower)]
    [InlineData("hill", TokenFlags.HasLower)]
    [InlineData("HILL", TokenFlags.Capitalized | TokenFlags.AllCapitals)]
    [InlineData("I", TokenFlags.Capitalized)]
    [InlineData("McDonald", TokenFlags.Capitalized | TokenFlags.HasLower)]
    [InlineData("eBay", TokenFlags.HasLower)]
    public void Case_is_flagged(string word, object flags)
    {
        const TokenFlags Case = TokenFlags.Capitalized | TokenFlags.AllCapitals | TokenFlags.HasLower;
        (Tokens(word + " and then some more words")[0].Flags & Case).Should().Be((TokenFlags)flags);
        (Tokens(word)[0].Flags & Case).Should().Be((TokenFlags)flags, "there is no room for a vector");
    }

    [Fact]
    public void Both_ways_to_read_a_word_agree() =>
        Texts.Sample(text => Tokens(text).Select(Describe).SequenceEqual(Tokens(text, vectors: false).Select(Describe)));

    private static (int, int, uint, TokenKind, TokenFlags, WordClasses) Describe(Token token) =>
        (token.Start, token.Length, token.Hash, token.Kind, token.Flags, token.Classes);

    private static string[] Words(string text) => Array.ConvertAll(Tokens(text), token => text.Substring(token.Start, token.Length));

    private static Token[] Tokens(string text, bool vectors = true)
    {
        using PooledList<Token> tokens = new();
        Tokenizer.Tokenize(text, [], tokens, EnglishLexicon.Words, vectors);
        return tokens.Span.ToArray();
    }
}
