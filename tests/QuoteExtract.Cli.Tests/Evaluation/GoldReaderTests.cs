using QuoteExtract.Cli.Evaluation;

namespace QuoteExtract.Cli.Tests.Evaluation;

public sealed class GoldReaderTests
{
    private const string Astral =
        """
        {"id":"dev/paper_1","source":"news","lang":"en","text":"😀 \"Hi 😀!\" said 𝒜nn.","unknown":[1],
        "quotes":[{"start":2,"end":9,"kind":"direct","type":null,"implicit":true,
        "speaker_mention":{"start":15,"end":18,"text":"𝒜nn","more":[[0,1]]},"speaker":"𝒜nn Bell","cue":null},
        {"start":0,"end":1,"kind":"indirect","speaker_mention":null,"speaker":null}],
        "unattributed_regions":[[15,18],[0,1]],
        "characters":[{"name":"A","aliases":["B"],"gender":"F"},{"name":"C"}],
        "x_entities":[[15,18,"PER","PROP","ANN-1"]]}
        """;

    [Fact]
    public void CodePointsBecomeUtf16()
    {
        GoldDocument document = GoldReader.Parse(Astral);
        document.Text.Length.Should().Be(22);
        GoldRegion region = document.Regions.Should().ContainSingle("indirect ones are left out").Subject;
        At(document, region.Span).Should().Be("\"Hi 😀!\"");
        region.Mentions.Select(m => At(document, m)).Should().Equal("𝒜nn", "😀");
        document.Unattributed.Select(m => At(document, m)).Should().Equal("😀", "𝒜nn");
        At(document, document.Entities.Single().Span).Should().Be("𝒜nn");
    }

    [Fact]
    public void FieldsAreRead()
    {
        GoldDocument document = GoldReader.Parse(Astral);
        document.Source.Should().Be("news/paper");
        document.Regions[0].Type.Should().Be("implicit");
        document.Regions[0].Speaker.Should().Be("𝒜nn Bell");
        document.Characters.Select(c => c.Gender).Should().Equal(Gender.Female, Gender.Unknown);
        document.Characters[0].Aliases.Should().Equal("B");
        document.IsFiction.Should().BeTrue();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("{\"text\":\"abc\",\"quotes\":[{\"start\":0,\"end\":4}]}")]
    [InlineData("{\"text\":\"abc\",\"quotes\":[{\"start\":0,\"end\":2,\"kind\":\"odd\"}]}")]
    public void ABadLineIsNamed(string line)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "{\"text\":\"fine\"}\n\n" + line + "\n");
            FluentActions.Invoking(() => GoldReader.ReadFile(path)).Should().Throw<InvalidDataException>().WithMessage("*line 3*");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string At(GoldDocument document, TextSpan span) => span.Slice(document.Text).ToString();
}
