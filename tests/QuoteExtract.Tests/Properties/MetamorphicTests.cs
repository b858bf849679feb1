using CsCheck;

namespace QuoteExtract.Tests.Properties;

/// <summary>A change of the text that should change the result in one way, or not at all, does so.</summary>
public sealed class MetamorphicTests
{
    private static readonly string[] Given = ["Ingrid", "Helen", "Olga", "Maria", "Susan", "Fatima"];
    private static readonly string[] Family = ["Lindqvist", "Okafor", "Brandt", "Petrova", "Tanaka", "Moreau", "Whitfield"];

    private static readonly string[] Templates =
    [
        "“The bridge will open in May,” said {0} {1}, the mayor. “It will be free,” she added.\n\nThe council did not object.",
        "{0} {1}, an engineer, was not pleased. “Nobody asked us,” {1} said. She called the plan “a waste of money”.",
        "According to {0} {1}, the ferry is “too old to sail”. \"We need a new one,\" {1} told reporters on Monday.",
        "{0} {1} opened the meeting. “Let us begin,” she said, “and be brief.”\n\n“There is little time,” {1} said later.",
    ];

    private static readonly Gen<string> Template = AnyText.OneOf(Templates);

    [Fact]
    public void Another_name_is_another_speaker_and_nothing_else() =>
        Gen.Select(Template, AnyText.OneOf(Given), AnyText.OneOf(Family)).Sample(
            (template, given, family) =>
            {
                ExtractionResult first = QuoteExtractor.Default.ExtractQuotes(string.Format(null, template, "Anna", "Holm"));
                ExtractionResult second = QuoteExtractor.Default.ExtractQuotes(string.Format(null, template, given, family));
                first.Quotes.Should().NotBeEmpty();
                second.Quotes.Select(quote => (quote.Content, quote.Kind, quote.Speaker?.Name))
                    .Should().Equal(first.Quotes.Select(quote => (quote.Content, quote.Kind, quote.Speaker?.Name == "Anna Holm" ? $"{given} {family}" : quote.Speaker?.Name)));
            },
            iter: 200);

    [Fact]
    public void Straight_marks_quote_what_curly_ones_do() => RepositoryFiles.Samples.Should().AllSatisfy(sample =>
    {
        string curly = sample.Text.Contains('“') ? sample.Text : Curl(sample.Text);
        string straight = curly.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'');
        Spans(straight).Should().Equal(Spans(curly));
    });

    [Fact]
    public void A_paragraph_without_marks_moves_what_follows_and_changes_nothing() =>
        Gen.Select(Paragraphs, Plain, Paragraphs).Sample(
            (before, plain, after) =>
            {
                string with = $"{before}\n\n{plain}\n\n{after}";
                string longer = $"{before}\n\n{plain} {plain}\n\n{after}";
                int moved = before.Length + 2 + plain.Length;
                Spans(longer).Should().Equal(Spans(with).Select(span => span.Start < moved ? span : span with { Start = span.Start + plain.Length + 1 }));
            },
            iter: 500);

    private static readonly QuoteExtractor Everything = new(new QuoteExtractorOptions { Kinds = QuoteKinds.All });

    /// <summary>Whole paragraphs of news; a quotation left open would rightly reach over what follows.</summary>
    private static readonly Gen<string> Paragraphs = Gen.Int[300, 3_000].Select(length =>
    {
        string news = GeneratedTexts.News(length);
        return news[..news.LastIndexOf("\n\n", StringComparison.Ordinal)];
    });

    private static readonly Gen<string> Plain =
        AnyText.OneOf("The weather was fine.", "It rained on Monday and the roads were closed.", "Nothing else was decided.");

    private static IEnumerable<TextSpan> Spans(string text) => Everything.ExtractQuotes(text).Quotes.SelectMany(quote => quote.Parts);

    /// <summary>Straight double marks in turn become opening and closing ones, paragraph by paragraph.</summary>
    private static string Curl(string text)
    {
        char[] curled = text.ToCharArray();
        bool open = false;
        for (int i = 0; i < curled.Length; i++)
        {
            if (curled[i] == '\n')
                open = false;
            if (curled[i] != '"')
                continue;
            curled[i] = open ? '”' : '“';
            open = !open;
        }

        return new string(curled);
    }
}
