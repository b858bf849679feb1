namespace QuoteExtract.Tests.Speakers;

/// <summary>A narrator who gives a name is that person, however often others are named.</summary>
public sealed class IntroducedNarratorTests
{
    private const string Story = """


        “Where have you been?” said my aunt Letitia from her corner.

        “Out,” I said. I had been at the harbour, and I had seen the boats; I told her so, and I took my hat off, and I sat down.

        “And what did you see there?” asked my aunt.

        “Boats,” I answered. I was tired. I looked at the fire, and I thought of the boats.

        “Ned,” said my aunt, “you are a fool, Ned.”

        “I know,” I said, and I laughed.
        """;

    [Theory]
    [InlineData("I was born in Aldermere, and my name is Ned Holloway.", "Ned Holloway")]
    [InlineData("My name was Ned Holloway then.", "Ned Holloway")]
    [InlineData("I, Ned Holloway, was born in Aldermere.", "Ned Holloway")]
    [InlineData("I was born in Aldermere, in the house of Ned Holloway.", null)]
    public void Who_says_my_name_is_tells_the_story(string first, string? narrator)
    {
        var result = new QuoteExtractor(new QuoteExtractorOptions { Genre = Genre.Fiction }).ExtractQuotes(first + Story);
        result.Quotes.Where(q => q.Text is "“Out,”" or "“Boats,”" or "“I know,”").Select(q => q.Speaker?.Name).Should().Equal(narrator, narrator, narrator);
    }
}
