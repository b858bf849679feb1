using QuoteExtract.Cli.Input;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Input;

public class JsonLineParserTests
{
    [Theory]
    [InlineData("""{"id":"x","text":"a\n\u00e9\ud83d\ude00\"\\\/\b\f\r\t"}""", "x", "a\né😀\"\\/\b\f\r\t")]
    [InlineData("""{"\u0074ext":"a","id":12.50}""", "12.50", "a")]
    [InlineData("""{"id":null,"more":[{"text":"no"}],"text":""}""", null, "")]
    [InlineData("""{"id":"1","text":"a","text":"b"}""", "1", "b")]
    public void A_line_is_read(string line, string? id, string text)
    {
        using var parser = new JsonLineParser();
        parser.Parse(ToolRun.Utf8.GetBytes(line)).Should().BeNull();
        parser.Id.Should().Be(id);
        parser.Text.ToString().Should().Be(text);
    }

    /// <summary>Not among the data above: attributes cannot hold lone surrogates.</summary>
    [Fact]
    public void Lone_surrogates_are_read_as_they_are()
    {
        using var parser = new JsonLineParser();
        parser.Parse("""{"text":"\ud83d! \udc00","id":"\ud800"}"""u8).Should().BeNull();
        parser.Id.Should().Be("\uD800");
        parser.Text.ToString().Should().Be("\uD83D! \uDC00");
    }

    [Theory]
    [InlineData("", "not valid JSON at byte 1*")]
    [InlineData("nonsense", "not valid JSON at byte 2*")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("\"text\"", "not a JSON object")]
    [InlineData("{}", "no \"text\"")]
    [InlineData("""{"text":null}""", "\"text\" is not a string")]
    [InlineData("""{"text":"a","id":{}}""", "\"id\" is neither*")]
    [InlineData("""{"text":"a"} {}""", "not valid JSON at byte 14*")]
    [InlineData("""{"text":"a""", "not valid JSON at byte*")]
    [InlineData("""{"text":"\uD8"}""", "not valid JSON at byte*")]
    [InlineData("""{"text":"a","speakers":"b"}""", "\"speakers\": not an array")]
    [InlineData("""{"text":"a","speakers":[{"aliases":[]}]}""", "\"speakers\": no \"name\"")]
    [InlineData("""{"text":"a","speakers":[{"name":"x","aliases":[1]}]}""", "\"speakers\": \"aliases\"*")]
    public void What_is_wrong_is_said(string line, string expected)
    {
        using var parser = new JsonLineParser();
        parser.Parse(ToolRun.Utf8.GetBytes(line)).Should().Match(expected);
    }

    [Fact]
    public void Known_people_are_read()
    {
        using var parser = new JsonLineParser();
        parser.Parse("""{"text":"","speakers":["Ann Moss",{"name":" Ilse Grote ","x":[1],"aliases":["The Warden",""],"gender":"female"}]}"""u8).Should().BeNull();
        parser.Speakers.Should().BeEquivalentTo(
            [new KnownSpeaker("Ann Moss"), new KnownSpeaker("Ilse Grote") { Aliases = ["The Warden"], Gender = Gender.Female }]);
    }
}
