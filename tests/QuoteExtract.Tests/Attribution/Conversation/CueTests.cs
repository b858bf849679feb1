using System.Text;

namespace QuoteExtract.Tests.Attribution.Conversation;

/// <summary>What in a story says by itself who speaks.</summary>
public class CueTests
{
    /// <summary>Enough talk to make a story of what comes after it.</summary>
    private const string Talk =
        """
        Anselm Weiss and Ruth Hale had walked up from the harbour without a word.

        “You have lost the key,” said Anselm.

        “I gave it to you,” said Ruth.

        “When was that?” said Anselm.

        “On Tuesday,” said Ruth.

        “I was in Kelm on Tuesday,” said Anselm.

        “Then it was Monday,” said Ruth.

        “There is nothing here,” said Anselm.

        “Look in the other coat,” said Ruth.

        “What coat?” said Anselm.

        “The green one,” said Ruth.

        “I never owned a green coat,” said Anselm.

        “You are wearing it,” said Ruth.


        """;

    [Theory]
    [InlineData("Anselm Weiss put the lamp down on the step and said:", "Anselm Weiss")]
    [InlineData("Ruth Hale put the lamp down on the step and said:", "Ruth Hale")]
    [InlineData("Then Anselm said in a low voice,", "Anselm Weiss")]
    [InlineData("Then Ruth said in a low voice—", "Ruth Hale")]
    [InlineData("Then Anselm said", "Anselm Weiss")]
    public void A_paragraph_that_ends_open_introduces(string paragraph, string speaker) =>
        Last(Talk + paragraph + "\n\n“There is nobody at home.”").Should().Be(speaker);

    [Theory]
    [InlineData("“It is late,” said Anselm, and Ruth answered, “It is always late here.”", "Anselm Weiss", "Ruth Hale")]
    [InlineData("“Is it late?” asked Ruth, and Anselm said, “It is always late here.”", "Ruth Hale", "Anselm Weiss")]
    [InlineData("So when Ruth said, “It is late,” Anselm replied, “It is always late here.”", "Ruth Hale", "Anselm Weiss")]
    public void Two_who_speak_in_a_sentence_say_two_things(string text, string first, string second)
    {
        Quote[] quotes = [.. Extract(Talk + text).Quotes.TakeLast(2)];
        quotes.Select(q => q.Speaker?.Name).Should().Equal(first, second);
        quotes.Should().OnlyContain(q => q.Parts.Count == 1);
    }

    [Theory]
    [InlineData("“It is late,” said Anselm, and Ruth nodded, “and the shop is shut.”", 2)]
    [InlineData("“It is late,” said Anselm, and he added, “The shop is shut.”", 2)]
    [InlineData("“It is late,” said Anselm, “The shop is shut.”", 2)]
    [InlineData("“Stop!” said Anselm. Ruth cried “No,” and Anselm replied, “The shop is shut.”", 1)]
    public void One_who_goes_on_says_one(string text, int parts) => Extract(Talk + text).Quotes[^1].Parts.Should().HaveCount(parts);

    [Theory]
    [InlineData("“What is it?” Ruth whispered as she ran; but Anselm only answered “Come on!” and ran the faster.", "Anselm Weiss")]
    [InlineData("“What is it?” Anselm whispered as he ran; but Ruth only answered “Come on!” and ran the faster.", "Ruth Hale")]
    public void The_clause_of_the_words_before_is_theirs(string text, string speaker) => Last(Talk + text).Should().Be(speaker);

    [Theory]
    [InlineData("“Never!” said Ruth, throwing the key at Anselm as he spoke.", "Ruth Hale")]
    [InlineData("“Never!” said Anselm, throwing the key at Ruth as she spoke.", "Anselm Weiss")]
    public void Who_said_so_right_behind_the_words_spoke_them(string text, string speaker) => Last(Talk + text).Should().Be(speaker);

    [Theory]
    [InlineData("“Nobody is at home,” said the ferryman.\n\n“We know,” said Ruth.\n\n“They left,” said the ferryman.", "The Ferryman")]
    [InlineData("“Nobody is at home,” said the ferryman.\n\n“We know,” said Ruth.\n\n“They left,” said Ruth.", "Ruth Hale")]
    public void Whom_the_cast_has_by_a_description_speaks(string text, string speaker)
    {
        QuoteExtractorOptions options = new()
        {
            Genre = Genre.Fiction,
            KnownSpeakers =
            [
                new KnownSpeaker("Ruth Hale") { Aliases = ["Ruth"], Gender = Gender.Female },
                new KnownSpeaker("Anselm Weiss") { Aliases = ["Anselm"], Gender = Gender.Male },
                new KnownSpeaker("The Ferryman") { Gender = Gender.Male },
            ],
        };
        new QuoteExtractor(options).ExtractQuotes(Talk + text).Quotes[^1].Speaker?.Name.Should().Be(speaker);
    }

    /// <summary>One who is called the General throughout is not the general whom somebody mentions once.</summary>
    [Theory]
    [InlineData(1, "the General")]
    [InlineData(6, "General Orlov")]
    public void A_style_is_a_name_unless_the_name_is_used(int named, string speaker)
    {
        var text = new StringBuilder(Talk);
        for (int i = 0; i < 12; i++)
            text.Append("“The tide is turning,” said the General.\n\nRuth looked at the General.\n\n");
        for (int i = 0; i < named; i++)
            text.Append("There was a portrait of General Orlov on the wall.\n\n");
        text.Append("“We wait,” said the General.");
        ExtractionResult result = Extract(text.ToString());
        result.Quotes[^1].Speaker!.Name.Should().Be(speaker);
        result.Quotes[^2].Speaker!.Should().BeSameAs(result.Quotes[^1].Speaker);
    }

    private static ExtractionResult Extract(string text) => new QuoteExtractor(new QuoteExtractorOptions { Genre = Genre.Fiction }).ExtractQuotes(text);

    private static string? Last(string text) => Extract(text).Quotes[^1].Speaker?.Name;
}
