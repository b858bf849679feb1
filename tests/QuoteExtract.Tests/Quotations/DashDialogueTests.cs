namespace QuoteExtract.Tests.Quotations;

/// <summary>Turns that a dash begins, and the clauses in them that tell who speaks.</summary>
public sealed class DashDialogueTests
{
    private const string Reply = "\n\n— Not yet, answered Ines.\n\n— When, then? asked Ronan.";

    [Theory]
    [InlineData("— We go home, said Ronan, and stay there.")]
    [InlineData("— We go home, Ronan said, and stay there.")]
    [InlineData("— We go home, said Ronan quietly, and stay there.")]
    [InlineData("— We go home, Ronan quietly said, and stay there.")]
    [InlineData("— We go home! cried Ronan, turning round; and stay there.")]
    [InlineData("— We go home, said Ronan, shutting the door, and stay there.")]
    [InlineData("— We go home – said Ronan – and stay there.")]
    [InlineData("– We go home, said Ronan, and stay there.")]
    [InlineData("― We go home, said Ronan, and stay there.")]
    [InlineData("-- We go home, said Ronan, and stay there.")]
    [InlineData("— We go home… said Ronan, and stay there.")]
    [InlineData("— We go home, said Ronan; and stay there.")]
    [InlineData("— We go home, said Ronan: and stay there.")]
    [InlineData("— We go home, Ronan then quietly said, and stay there.")]
    [InlineData("— We go home —said Ronan—, and stay there.")]
    [InlineData("— We go home —said Ronan—; and stay there.")]
    [InlineData("— We go home —said Ronan—: and stay there.")]
    [InlineData("— We go home —said the well—known Ronan— and stay there.")]
    public void A_clause_inside_of_a_turn_is_cut_out_and_names_the_speaker(string turn)
    {
        Quote quote = First(turn);
        quote.Parts.Should().HaveCount(2);
        quote.Speaker!.Name.Should().Be("Ronan");
        quote.Content.Should().StartWith("We go home").And.EndWith("and stay there.").And.NotContain("said").And.NotContain("cried");
    }

    [Theory]
    [InlineData("— We go home, said Ronan! We stay there.")]
    [InlineData("— We go home, said Ronan? We stay there.")]
    [InlineData("— We go home, said Ronan… We stay there.")]
    [InlineData("— We go home, said Ronan. We stay there.")]
    [InlineData("— We go home, said Ronan to Mr. Vale. We stay there.")]
    [InlineData("— We go home —said Ronan—. We stay there.")]
    public void Behind_the_stop_of_a_clause_speech_goes_on(string turn)
    {
        IReadOnlyList<Quote> quotes = QuoteExtractor.Default.ExtractQuotes(turn + Reply).Quotes;
        quotes[0].Content.TrimEnd(',').Should().Be("We go home");
        quotes[0].Speaker!.Name.Should().Be("Ronan");
        quotes[1].Content.Should().EndWith("We stay there.").And.NotContain("Ronan");
        quotes[1].Speaker!.Name.Should().Be("Ronan");
    }

    [Theory]
    [InlineData("— We go home, said Ronan.", "Ronan")]
    [InlineData("— We go home, said the old pilot.", "pilot")]
    [InlineData("— We go home, the old pilot said.", "pilot")]
    [InlineData("— We go home, said Mr. Vale.", "Vale")]
    [InlineData("— We go home, said Mr Vale.", "Vale")]
    [InlineData("— We go home, Mr. Vale said.", "Vale")]
    [InlineData("— We go home, said the good Dr. Vale.", "Vale")]
    [InlineData("— We go home, Ronan answered at last.", "Ronan")]
    [InlineData("— Why? asked Ronan.", "Ronan")]
    [InlineData("— We go home, said Ronan", "Ronan")]
    [InlineData("— We go home, Ronan said", "Ronan")]
    [InlineData("— We go home, said Ronan to Ines", "Ronan")]
    [InlineData("— We go home — said Ronan —", "Ronan")]
    [InlineData("— We go home — said Ronan—", "Ronan")]
    [InlineData("— We go home, said Ludwig van Moss.", "Moss")]
    [InlineData("— We go home, said captain Moss.", "Moss")]
    [InlineData("— We go home, said the tired host.", "host")]
    [InlineData("— We go home, said the other tall guide.", "guide")]
    [InlineData("— We go home, said Grant.", "Grant")]
    public void A_clause_at_the_end_is_no_speech(string turn, string speaker)
    {
        Quote quote = First(turn);
        quote.Speaker!.Name.Should().Contain(speaker);
        quote.Parts.Should().ContainSingle();
        quote.Text.Should().NotContain(speaker);
    }

    [Theory]
    [InlineData("— We go home, he said that yesterday in the rain and nobody in the whole town believed a word of it at all.")]
    [InlineData("— We go home, you said.")]
    [InlineData("— We go home, who says no?")]
    [InlineData("— We go home, the weather permitting.")]
    [InlineData("— We go home, Ronan.")]
    [InlineData("— We go home, said.")]
    [InlineData("— We go home, said")]
    [InlineData("— We go home, Ronan")]
    [InlineData("— We go home, Ronan just then very quietly said.")]
    [InlineData("— We go home, said Ronan to the man who sold us the two boats that we took out in the rain of that night in May.")]
    [InlineData("— We go home. said Ronan.")]
    [InlineData("— We go home—")]
    public void What_the_speaker_tells_is_speech(string turn) => First(turn).Text.Should().Be(turn);

    [Theory]
    [InlineData("- bread and milk\n\n- soap\n\n- a pound of flour")]
    [InlineData("— 12 May\n\n— 13 May")]
    [InlineData("—\n\n—")]
    [InlineData("-12 degrees\n\n-13 degrees")]
    [InlineData("— the end\n\n— the other end")]
    public void A_list_is_no_dialogue(string text) => QuoteExtractor.Default.ExtractQuotes(text).Quotes.Should().BeEmpty();

    [Theory]
    [InlineData("— ¿We go home? asked Ronan.")]
    [InlineData("— ¡We go home! cried Ronan.")]
    [InlineData("— …we go home, said Ronan.")]
    [InlineData("— ...we go home, said Ronan.")]
    [InlineData("— 'Tis late, said Ronan.")]
    [InlineData("— ’Tis late, said Ronan.")]
    public void A_turn_may_begin_with_a_mark(string turn) => First(turn).Speaker!.Name.Should().Be("Ronan");

    [Theory]
    [InlineData("— We go home, well-fed as we are, said Ronan.")]
    [InlineData("— We go home with the well-known Ines, said Ronan.")]
    public void A_hyphen_ends_nothing(string turn) => First(turn).Content.Should().Contain("well-");

    [Fact]
    public void The_name_behind_a_title_is_no_speech()
    {
        Quote quote = First("— We go home, said Mr. Vale to Mrs. Moss, and stay there.");
        quote.Content.Should().Be("We go home, and stay there.");
        quote.Speaker!.Name.Should().EndWith("Vale");
    }

    private static Quote First(string turn) => QuoteExtractor.Default.ExtractQuotes(turn + Reply).Quotes[0];
}
