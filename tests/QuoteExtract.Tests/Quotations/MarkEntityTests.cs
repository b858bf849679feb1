using System.Globalization;
using QuoteExtract.Quotations;

namespace QuoteExtract.Tests.Quotations;

/// <summary>Marks that careless converters have left as entities of HTML.</summary>
public sealed class MarkEntityTests
{
    [Theory]
    [InlineData("quot", '"')]
    [InlineData("apos", '\'')]
    [InlineData("ldquo", '\u201C')]
    [InlineData("rdquo", '\u201D')]
    [InlineData("bdquo", '\u201E')]
    [InlineData("lsquo", '\u2018')]
    [InlineData("rsquo", '\u2019')]
    [InlineData("sbquo", '\u201A')]
    [InlineData("laquo", '\u00AB')]
    [InlineData("raquo", '\u00BB')]
    [InlineData("lsaquo", '\u2039')]
    [InlineData("rsaquo", '\u203A')]
    [InlineData("ndash", '\u2013')]
    [InlineData("mdash", '\u2014')]
    [InlineData("nbsp", '\u00A0')]
    public void A_name_is_read(string name, char mark)
    {
        Read($"&{name};").Should().Be((mark, name.Length + 2));
        Read($"&{name}; and more").Should().Be((mark, name.Length + 2));
        Read($"&{name} and more").Mark.Should().Be('\0', "without a semicolon it is none");
    }

    /// <summary>Whatever is a mark can be written by its number, in either base.</summary>
    [Fact]
    public void A_number_is_read_if_it_is_a_marks()
    {
        for (int c = 1; c <= char.MaxValue; c++)
        {
            char expected = MarkGlyphs.Of((char)c) != MarkGlyph.None || c is 0xA0 or 0x2013 or 0x2014 or 0x2015 ? (char)c : '\0';
            Read(string.Create(CultureInfo.InvariantCulture, $"&#{c};")).Mark.Should().Be(expected);
            Read(string.Create(CultureInfo.InvariantCulture, $"&#x{c:X};")).Mark.Should().Be(expected);
            Read(string.Create(CultureInfo.InvariantCulture, $"&#X{c:x};")).Mark.Should().Be(expected);
        }
    }

    [Theory]
    [InlineData("&")]
    [InlineData("&;")]
    [InlineData("&a;")]
    [InlineData("&#;")]
    [InlineData("&#x;")]
    [InlineData("&#0;")]
    [InlineData("&#12a;")]
    [InlineData("&#x12G;")]
    [InlineData("&#x-22;")]
    [InlineData("&#x1F600;")]
    [InlineData("&amp;")]
    [InlineData("&Quot;")]
    [InlineData("&quotquotquot;")]
    public void Anything_else_is_none(string text) => Read(text).Mark.Should().Be('\0');

    [Theory]
    [InlineData("&quot;We wait, all of us,&quot; said Tom Abara.")]
    [InlineData("&ldquo;We wait, all of us,&rdquo; said Tom Abara.")]
    [InlineData("&#8220;We wait, all of us,&#8221; said Tom Abara.")]
    [InlineData("&#x201c;We wait, all of us,&#x201D; said Tom Abara.")]
    [InlineData("&laquo;We wait, all of us,&raquo; said Tom Abara.")]
    [InlineData("&mdash; We wait, all of us &mdash; said Tom Abara.")]
    [InlineData("&#8212; We wait, all of us &#8212; said Tom Abara.")]
    public void They_quote_as_the_marks_do(string text)
    {
        Quote quote = QuoteExtractor.Default.ExtractQuotes(text).Quotes.Should().ContainSingle().Subject;
        quote.Content.Should().StartWith("We wait, all of us");
        quote.Speaker!.Name.Should().Be("Tom Abara");
    }

    private static (char Mark, int Length) Read(string text)
    {
        char mark = MarkEntities.Read(text, out int length);
        return (mark, length);
    }
}
