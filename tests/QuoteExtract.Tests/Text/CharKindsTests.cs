using System.Globalization;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Text;

/// <summary>The kind of every character, against what Unicode says of it.</summary>
public sealed class CharKindsTests
{
    [Fact]
    public void Letters_digits_and_blanks_are_what_Unicode_says()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            char c = (char)i;
            byte kind = CharKinds.Of(c);
            if (kind is CharKinds.Quote or CharKinds.Apostrophe)
                continue;
            string because = $"U+{i:X4}";
            CharKinds.IsLetter(kind).Should().Be(char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark, because);
            (kind == CharKinds.Digit).Should().Be(char.IsDigit(c), because);
            CharKinds.IsBlank(kind).Should().Be(char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format, because);
            if (char.IsUpper(c))
                kind.Should().Be(CharKinds.Upper, because);
        }
    }

    [Fact]
    public void Marks_of_quotation_are_no_words()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            if (MarkGlyphs.Of((char)i) != MarkGlyph.None && (char)i != '\u2033')
                CharKinds.Of((char)i).Should().BeOneOf(CharKinds.Quote, CharKinds.Apostrophe);
        }
    }

    [Theory]
    [InlineData('\n')]
    [InlineData('\r')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void Lines_end(char c) => CharKinds.Of(c).Should().Be(CharKinds.Newline);
}
