using QuoteExtract.Cli.CommandLine;
using QuoteExtract.Cli.Input;

namespace QuoteExtract.Cli.Tests.Input;

public class KnownSpeakerTests
{
    [Theory]
    [InlineData("""[{"name":"Ann Moss","aliases":["Annie","Nan"]},{"name":"Tom Pell"}]""")]
    [InlineData("""
        {"name":"Ann Moss","aliases":["Annie","Nan"]}

        {"name":"Tom Pell"}
        """)]
    [InlineData("# the cast\r\nAnn Moss; Annie ;Nan;\r\n\r\nTom Pell")]
    public void Three_shapes_of_file_say_the_same(string content) =>
        KnownSpeakerFile.Parse("cast", content).Should().BeEquivalentTo(
            [new KnownSpeaker("Ann Moss") { Aliases = ["Annie", "Nan"] }, new KnownSpeaker("Tom Pell")]);

    [Theory]
    [InlineData("[{\"name\":\"a\"},\n{\"name\":]", "cast:2: not valid JSON*")]
    [InlineData("[1]", "cast: not an object*")]
    [InlineData("{\"name\":\"a\"}\n{\"nom\":\"b\"}", "cast:2: no \"name\"")]
    [InlineData("a\n;;", "cast:2: no name")]
    public void A_fault_in_the_file_is_a_misuse(string content, string expected)
    {
        Action parse = () => KnownSpeakerFile.Parse("cast", content);
        parse.Should().Throw<MisuseException>().WithMessage(expected);
    }

    [Fact]
    public void Lists_merge_and_the_document_comes_first()
    {
        List<KnownSpeaker> document = [new("Tom Pell") { Aliases = ["Tommy"] }];
        List<KnownSpeaker> all = [new("Ann Moss"), new("TOM PELL") { Aliases = ["Tommy", "T. P."], Gender = Gender.Male }];
        KnownSpeakerList.Merge(document, all).Should().BeEquivalentTo(
            [new KnownSpeaker("Tom Pell") { Aliases = ["Tommy", "T. P."], Gender = Gender.Male }, new KnownSpeaker("Ann Moss")],
            options => options.WithStrictOrdering());
        KnownSpeakerList.Merge(null, all).Should().BeSameAs(all);
    }
}
