namespace QuoteExtract.Tests.Quotations;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("She wore “red” shoes.", "“red”")]
    [InlineData("I \"couldn't lift the lid\" but he could.", "\"couldn't lift the lid\"")]
    [InlineData("\"Stay,\" she said, \"or go.", "\"Stay,\" | \"or go.…")]
    [InlineData("Guide:\"Mind your head.\"", "\"Mind your head.\"")]
    [InlineData("\"\"=", "")]
    [InlineData("\"", "")]
    [InlineData("A row of \"\" and then \"one.\"", "\"one.\"")]
    [InlineData("» First stop\n» Second stop\n» Last stop", "")]
    public void Odd_marks(string text, string expected) => RegionPrinter.Print(text).Should().Be(expected);

    [Theory]
    [InlineData("A 7\" nail. \"Too long,\" said Bo. \"Try again.\"", "\"Too long,\" | \"Try again.\"")]
    [InlineData("He is 5'9\" and \"fast,\" they say.", "\"fast,\"")]
    [InlineData("Gone,” he said. “Not yet,” she said.", "“Not yet,”")]
    [InlineData("\"Never closed, he said.\n\nNobody spoke. \"Well,\" he said.\n\n\"Well what?\"", "\"Never closed, he said.… | \"Well,\" | \"Well what?\"")]
    [InlineData("Ditto \" stands here. \"It does,\" said Kim.", "\"It does,\"")]
    public void Stray_marks_cost_no_other_quotation(string text, string expected) =>
        RegionPrinter.Print(text).Should().Be(expected);

    [Theory]
    [InlineData("\"Open,” he said. “Shut.\"", "\"Open,” | “Shut.\"")]
    [InlineData("“Wrong way,“ he said. “Right way.”", "“Wrong way,“ | “Right way.”")]
    [InlineData("``One,'' he said. ''Two,'' she said.", "``One,'' | ''Two,''")]
    [InlineData("„Ja“, sagte er. „Nein“, sagte sie.", "„Ja“ | „Nein“")]
    [InlineData("„Tak” – rzekł. „Nie” – rzekła.", "„Tak” | „Nie”")]
    [InlineData("»Ja«, sagte er. »Nein«, sagte sie.", "»Ja« | »Nein«")]
    [InlineData("”Ja”, sade han. ”Nej”, sade hon.", "”Ja” | ”Nej”")]
    [InlineData("Il dit : « Le ‹ oui › compte », et partit.", "« Le ‹ oui › compte » | >‹ oui ›")]
    [InlineData("「今日は『本』を読む」と言った。", "「今日は『本』を読む」 | >『本』")]
    [InlineData("&quot;In,&quot; he said. &ldquo;Out.&rdquo;", "&quot;In,&quot; | &ldquo;Out.&rdquo;")]
    [InlineData("<a title=\"not said\">\"Said,\" he said.</a>", "\"Said,\"")]
    public void Styles(string text, string expected) => RegionPrinter.Print(text).Should().Be(expected);

    [Theory]
    [InlineData("‘The bakers’ oven is cold,’ he said.", "‘The bakers’ oven is cold,’")]
    [InlineData("'It's the girls' turn,' he said. 'Since the '90s.'", "'It's the girls' turn,' | 'Since the '90s.'")]
    [InlineData("'Twas cold in '07, and the Joneses' car played rock 'n' roll.", "")]
    [InlineData("‘’Tis late,’ he said.", "‘’Tis late,’")]
    [InlineData("'He said \"no\" twice,' she told me.", "'He said \"no\" twice,' | >\"no\"")]
    public void Single_marks(string text, string expected) => RegionPrinter.Print(text).Should().Be(expected);

    [Theory]
    [InlineData("“'More tea?' she asked. I said no,” he told us.", "“'More tea?' she asked. I said no,” | >'More tea?'")]
    [InlineData("“He said “go” and left,” she said.", "“He said “go” and left,” | >“go”")]
    [InlineData("“One ‘two “three.”’”", "“One ‘two “three.”’” | >‘two “three.”’ | >>“three.”")]
    [InlineData("\"Left?\" \"Right.\"", "\"Left?\" | \"Right.\"")]
    [InlineData("“Left?”“Right.”", "“Left?” | “Right.”")]
    public void Nested_and_side_by_side(string text, string expected) => RegionPrinter.Print(text).Should().Be(expected);

    [Theory]
    [InlineData("“One.\n\n“Two.\n\n“Three,” he said.", "“One. | ~“Two. | ~“Three,”")]
    [InlineData("«Uno.\n\n»Dos», dijo.", "«Uno. | ~»Dos»")]
    [InlineData("“We build the wall\n\nbefore winter,” he said. “Then we rest.”", "“We build the wall//before winter,” | “Then we rest.”")]
    [InlineData("“He asked, ‘Why?\n\n“‘Why now?’ and left,” she said.", "“He asked, ‘Why? | >‘Why? | ~“‘Why now?’ and left,” | >~‘Why now?’")]
    public void Several_paragraphs(string text, string expected) => RegionPrinter.Print(text).Should().Be(expected);

    /// <summary>A mark left out by the options does not make one of the next paragraph open again what is open here.</summary>
    [Theory]
    [InlineData("„“One.\n\n„Two.\n\n‘“„")]
    [InlineData("““One.\n\n„Two.‘\n\n‘„“")]
    public void Nothing_opens_again_behind_a_mark_that_is_left_out(string text) =>
        RegionPrinter.Find(text, QuotationMarkStyles.CurlyDouble).Should().NotBeEmpty();

    [Theory]
    [InlineData("— Vens? — perguntou ela. — Já é tarde.\n\n— Vou — disse ele.", "— Vens? | — Já é tarde. | — Vou")]
    [InlineData("—Voy —dijo Ana—, pero tarde.\n\n—Bien —dijo Luis.", "—Voy | —, pero tarde. | —Bien")]
    [InlineData("―It's late, Con said, and dark.\n\n―It is.", "―It's late, Con said, and dark. | ―It is.")]
    [InlineData("&ndash; Espera &ndash; dijo.\n\n&ndash; No &ndash; dijo ella.", "&ndash; Espera | &ndash; No")]
    [InlineData("Shopping:\n- Milk.\n- Bread.\n- Tea.", "")]
    [InlineData("“We won.”\n\n— Ada Bell", "“We won.”")]
    [InlineData("OSLO — The ferry sank — again — on Monday.", "")]
    [InlineData("— 12 —", "")]
    public void Dashes(string text, string expected) => RegionPrinter.Print(text).Should().Be(expected);

    [Fact]
    public void Content_leaves_out_marks_and_their_blanks()
    {
        const string text = "Il dit : «\u00A0Bonjour\u202F», puis partit.";
        var region = RegionPrinter.Find(text).Should().ContainSingle().Subject;
        text[region.ContentStart..region.ContentEnd].Should().Be("Bonjour");
    }

    [Fact]
    public void Only_the_styles_asked_for() =>
        RegionPrinter.Print("\"One,\" said «two».", QuotationMarkStyles.Guillemets).Should().Be("«two»");
}
