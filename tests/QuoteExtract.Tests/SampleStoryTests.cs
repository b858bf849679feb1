namespace QuoteExtract.Tests;

/// <summary>Who says what to whom in the chapter that newcomers run first.</summary>
public class SampleStoryTests
{
    private static readonly string Text = File.ReadAllText(RepositoryRoot.File("samples", "stories", "the-lamp-room.txt"));

    private static readonly ExtractionResult Result =
        new QuoteExtractor(new QuoteExtractorOptions { Genre = Genre.Fiction }).ExtractQuotes(Text);

    [Fact]
    public void Every_utterance_is_found_apostrophes_or_not()
    {
        Quote[] outer = [.. Result.Quotes.Where(quote => quote.Parent is null)];
        outer.Sum(quote => quote.Parts.Count).Should().Be(Text.Count(c => c == '‘'));
        outer.Should().AllSatisfy(quote => quote.Parts.Should().AllSatisfy(part =>
        {
            Text[part.Start].Should().Be('‘');
            Text[part.End - 1].Should().Be('’');
        }));
        outer.Should().Contain(quote => quote.Content.EndsWith("I’ll carry a candle up there myself.” Who’s this?"));
        outer.Where(quote => quote.Parts.Count > 1).Should().HaveCount(7);
    }

    [Fact]
    public void Words_read_or_told_again_are_nested() =>
        Result.Quotes.Where(quote => quote.Parent is not null).Select(quote => quote.Content).Should().ContainInOrder(
            "The fishermen have managed in the dark before.",
            "Brass: good. Lens: excellent. Keeper,",
            "Keeper,",
            "If Agnes Tolliver’s light goes out I’ll carry a candle up there myself.");

    [Theory]
    [InlineData("Or it was when I got up.", "Pym")]
    [InlineData("The pig has fat on him,", "Pym")]
    [InlineData("There are two hundred tins in the Board’s cellar at Marchport,", "Frayne")]
    [InlineData("Madam, how many boats are out?", "Frayne")]
    [InlineData("Twenty-six by the cliff, and it needn’t be on foot. There’s our mare. She bites.", "Harbottle")]
    [InlineData("You’ll eat your porridge first,", "Tolliver")]
    [InlineData("Thirty miles,", "Tolliver")]
    public void Who_is_named_or_described_beside_it_speaks(string content, string surname) =>
        Result.Quotes.Single(quote => quote.Content == content).Speaker!.Name.Should().EndWith(surname);

    [Fact]
    public void The_listener_is_one_of_the_speakers_and_another_than_the_speaker()
    {
        Quote[] told = [.. Result.Quotes.Where(quote => quote.Addressee is not null)];
        told.Length.Should().BeGreaterThan(Result.Quotes.Count / 3);
        told.Should().AllSatisfy(quote => Result.Speakers.Should().Contain(quote.Addressee!));
        told.Should().AllSatisfy(quote => quote.Addressee.Should().NotBe(quote.Speaker));
    }
}
