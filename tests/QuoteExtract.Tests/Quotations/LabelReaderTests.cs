using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Quotations;

/// <summary>What stands before the colon at the head of a paragraph.</summary>
public sealed class LabelReaderTests
{
    [Theory]
    [InlineData("ADA BELL: I came.", "I came.")]
    [InlineData("Ada Bell: I came.", "I came.")]
    [InlineData("ADA BELL:   I came.", "I came.")]
    [InlineData("ADA BELL, HOST: I came.", "I came.")]
    [InlineData("ADA BELL, HOST (ph): I came.", "I came.")]
    [InlineData("ADA BELL (through translator): I came.", "I came.")]
    [InlineData("ADA BELL (ph), HOST (ph) : I came.", "I came.")]
    [InlineData("[00:12] Ada: I came.", "I came.")]
    [InlineData("(00.12) Ada: I came.", "I came.")]
    [InlineData("00:12 Ada: I came.", "I came.")]
    [InlineData("ADA DE LA BELL: I came.", "I came.")]
    [InlineData("Ada de la Bell: I came.", "I came.")]
    [InlineData("DR. ADA O'BELL-MOSS: I came.", "I came.")]
    [InlineData("ADA O’BELL: I came.", "I came.")]
    [InlineData("MAN 2: I came.", "I came.")]
    [InlineData("A B C D E: I came.", "I came.")]
    public void Is_a_label(string text, string speech)
    {
        LabelReader.Read(text, new Paragraph { Start = 0, End = text.Length }, out TranscriptLabel label).Should().BeTrue();
        text[label.Speech..].Should().Be(speech);
    }

    [Theory]
    [InlineData("ADA BELL")]
    [InlineData("ADA BELL:")]
    [InlineData("ADA BELL:  ")]
    [InlineData("ADA BELL:I came.")]
    [InlineData("ADA BELL; I came: so.")]
    [InlineData("ADA + BELL: I came.")]
    [InlineData("ADA+BELL: I came.")]
    [InlineData(": I came.")]
    [InlineData(", HOST: I came.")]
    [InlineData("(ph): I came.")]
    [InlineData("ada bell: I came.")]
    [InlineData("Ada bell: I came.")]
    [InlineData("A B C D E F: I came.")]
    [InlineData("ADA BELL (ph I came: so.")]
    [InlineData("ADA, who knows? Then: I came.")]
    [InlineData("ADA, oh! Then: I came.")]
    [InlineData("ADA, well; then: I came.")]
    [InlineData("ADA, “so” then: I came.")]
    [InlineData("ADA, \"so\" then: I came.")]
    [InlineData("00:12")]
    [InlineData("12:30 and then: I came.")]
    public void Is_none(string text) => LabelReader.Read(text, new Paragraph { Start = 0, End = text.Length }, out _).Should().BeFalse();

    [Theory]
    [InlineData("ADA BELL: I came.", true, true, true)]
    [InlineData("Ada Bell: I came.", false, true, true)]
    [InlineData("Zzyx Qort: I came.", false, true, false)]
    [InlineData("QORT: I came.", true, true, false)]
    [InlineData("HOST: I came.", true, false, true)]
    [InlineData("THE COURT: I came.", true, false, true)]
    [InlineData("NOTE: I came.", true, false, false)]
    [InlineData("Where And When: I came.", false, false, false)]
    [InlineData("MARK: I came.", true, false, true)]
    [InlineData("MARK QORT: I came.", true, true, true)]
    [InlineData("Q: I came.", true, false, false)]
    public void A_label_is_a_name_or_may_be_one(string text, bool capitals, bool named, bool possible)
    {
        LabelReader.Read(text, new Paragraph { Start = 0, End = text.Length }, out TranscriptLabel label).Should().BeTrue();
        (label.Capitals, label.Named, label.Possible).Should().Be((capitals, named, possible));
    }

    [Fact]
    public void The_last_word_of_a_label_is_its_key()
    {
        Key("ADA BELL: I came.").Should().Be(Key("Bell: I came.")).And.Be(Key("DR. BELL, HOST: I came.")).And.NotBe(Key("ADA: I came."));
        Key("MAN 2: I came.").Should().Be(Key("MAN: I came."));
    }

    [Fact]
    public void A_label_is_looked_for_within_its_paragraph_and_near_its_beginning()
    {
        const string text = "So. ADA BELL: I came. TOM: So.";
        LabelReader.Read(text, new Paragraph { Start = 4, End = text.Length }, out TranscriptLabel label).Should().BeTrue();
        text[label.Speech..].Should().StartWith("I came.");
        LabelReader.Read(text, new Paragraph { Start = 4, End = 12 }, out _).Should().BeFalse();
        LabelReader.Read(text, new Paragraph { Start = 4, End = 13 }, out _).Should().BeFalse();
        LabelReader.Read($"ADA ({new string('x', 92)}): I came.", new Paragraph { Start = 0, End = 108 }, out _).Should().BeTrue();
        LabelReader.Read($"ADA ({new string('x', 94)}): I came.", new Paragraph { Start = 0, End = 110 }, out _).Should().BeFalse();
    }

    private static uint Key(string text)
    {
        LabelReader.Read(text, new Paragraph { Start = 0, End = text.Length }, out TranscriptLabel label);
        return label.Key;
    }
}
