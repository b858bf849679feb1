namespace QuoteExtract.Tests.Quotations;

public sealed class TranscriptTurnsTests
{
    [Theory]
    [InlineData("ADA BELL, HOST: Are you there?\n\nBO KARI, MTA CHAIRMAN (ph): I am.\n\nBELL: Good.", "Are you there? | I am. | Good.")]
    [InlineData("ADA BELL (through translator): We walked.\n\nADA BELL: I slept.", "We walked. | I slept.")]
    [InlineData("[00:01] Anna: Are you there?\n[00:05] Ben: I am.\n[00:09] Anna: Good.\n[00:12] Ben: And you?", "Are you there? | I am. | Good. | And you?")]
    [InlineData("DR. ADA BELL: You saw it?\n\nMAN: I did.\n\nMAN: We all did.", "You saw it? | I did. | We all did.")]
    [InlineData("00:01 ADA BELL: You saw it?\n\n(00:05) MAN: I did.\n\n00.09 MAN: We all did.", "You saw it? | I did. | We all did.")]
    [InlineData("ADA O'BELL-MOSS: You saw it?\n\nADA O’BELL-MOSS: I did.\n\nADA O'BELL-MOSS: We all did.", "You saw it? | I did. | We all did.")]
    [InlineData("ADA DE BELL, HOST (ph): You saw it?\n\nADA DE BELL: I did.\n\nADA DE BELL: We all did.", "You saw it? | I did. | We all did.")]
    [InlineData("ADA BELL ( ph ) : You saw it?\n\nADA BELL: I did.\n\nADA BELL: We all did.", "You saw it? | I did. | We all did.")]
    public void Labels_of_every_form(string text, string expected) => RegionPrinter.Print(text).Should().Be(expected);

    [Theory]
    [InlineData("ADA BELL: I came.\n\nI saw.\n\n(LAUGHTER)\n\nBO KARI: You won?\n\nBELL: I did.\n\nAll rights reserved.", "I came. | ~I saw. | You won? | I did.")]
    [InlineData("ADA BELL: He said, “Go,” and I went.\n\nBELL: Did you?", "He said, “Go,” and I went. | >“Go,” | Did you?")]
    [InlineData("ADA BELL: “Did you?”\n\nBELL: “I did.”", "“Did you?” | “I did.”")]
    [InlineData("Ada Bell: Where Was I?\n\nADA BELL: I came.\n\nBO KARI: You won?", "I came. | You won?")]
    [InlineData("Ada Bell: Where Was I?\n\nBell: “I was out.”", "“I was out.”")]
    [InlineData("ADA BELL: I came.\n\nADA BELL: I saw.\n\nBO KARI: I did.\n\nCY DUNN: I won.", "I came. | I saw. | I did. | I won.")]
    [InlineData("ADA BELL: I came.\n\nADA BELL: I saw.\n\nBo Kari: I did.\n\nBo Kari: I won.", "I came. | I saw.")]
    [InlineData("ADA BELL: Did you see?\n\nBO KARI: I did.", "Did you see? | I did.")]
    public void Turns_beside_other_speech(string text, string expected) => RegionPrinter.Print(text).Should().Be(expected);

    [Theory]
    [InlineData("When: Saturday, nine o'clock\n\nWhere: the old brickworks\n\nTickets: at the door")]
    [InlineData("Method: Mix. Do you like sugar?\n\nNOTE: You may freeze them.\n\nTIP: Use your hands.\n\nTIP: Use my pan.")]
    [InlineData("Address: 12 Elm Street.\nSkills: Python.\nReferences: Ask me.\nMark Hill: my former boss. Call me!")]
    [InlineData("Hamlet: The prince of Denmark.\nOphelia: The daughter of Polonius.\nHoratio: A friend.")]
    [InlineData("Anna: 12\nBen: 14\nAnna: 13\nBen: 11")]
    [InlineData("ADA BELL (ph: You saw it?\n\nADA BELL (ph: I did.\n\nMAN (ph: We all did.")]
    [InlineData("00:01ADA BELL: You saw it?\n\n00:05ADA BELL: I did.")]
    [InlineData("ADA, WHO KNOWS; BELL: You saw it?\n\nADA, WHO? BELL: I did.\n\nADA, OH! BELL: I did.")]
    [InlineData("ADA +BELL: You saw it?\n\nADA +BELL: I did.")]
    [InlineData("ADA/BELL: You saw it?\n\nADA/BELL: I did.")]
    [InlineData("ADA bell: You saw it?\n\nADA bell: I did.")]
    [InlineData("ADA BELL:You saw it?\n\nADA BELL:I did.")]
    [InlineData("ADA BELL:\n\nADA BELL:")]
    [InlineData(": You saw it?\n\n: I did.")]
    [InlineData("A B C D E F: You saw it?\n\nA B C D E F: I did.")]
    [InlineData("ADA BELL: Are you there?")]
    [InlineData("Ada Bell: Are You There?")]
    public void Lists_are_not_spoken(string text) => RegionPrinter.Print(text).Should().BeEmpty();

    [Fact]
    public void Whoever_asks_for_certain_marks_gets_no_turns() =>
        RegionPrinter.Print("ADA BELL: Are you there?\n\nBELL: I am.", QuotationMarkStyles.Guillemets).Should().BeEmpty();
}
