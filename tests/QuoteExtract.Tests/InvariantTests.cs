using CsCheck;

namespace QuoteExtract.Tests;

/// <summary>What holds of the results for any text whatever.</summary>
public sealed class InvariantTests
{
    /// <summary>Pieces that meet in bad ways: marks of every style, breaks, names, verbs, halves of surrogate pairs.</summary>
    private static readonly string[] Pieces =
    [
        "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "‹", "›", "「", "」", "``", "''", "—", "–", "-", "…", ".", ",", ":", ";", "?", "!",
        "(", ")", "[", "]", "\n", "\n\n", "\r\n", "\t", " ", " ", " ", "\u00A0", "\u2028", "\0", "\uD83D", "\uDE00", "\uFEFF", "é", "ß", "İ", "漢",
        "he", "she", "I", "said", "says", "told", "according to", "Mara", "Quist", "Mr.", "Dr", "van", "the minister", "NASA", "MARA:", "who", "that", "5'", "6\"",
        "'80s", "don't", "rock 'n' roll", "&quot;", "We will go", "and",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat);

    private static readonly QuoteExtractor Everything = new(new QuoteExtractorOptions { Kinds = QuoteKinds.All });

    [Fact]
    public void Results_are_well_formed_for_mixed_pieces() => Texts.Sample(WellFormed, iter: 20_000);

    [Fact]
    public void Results_are_well_formed_for_random_characters() => Gen.String[Gen.Char, 0, 200].Sample(WellFormed, iter: 2_000);

    private static void WellFormed(string text)
    {
        ExtractionResult result = Everything.ExtractQuotes(text);
        HashSet<TextSpan> seen = [];
        for (int i = 0; i < result.Quotes.Count; i++)
        {
            Quote quote = result.Quotes[i];
            Assert.Equal(i, quote.Id);
            Assert.True(seen.Add(quote.Span), "The same quotation twice.");
            AssertInside(text, quote.Span);
            Assert.Equal(text[quote.Span.Start..quote.Span.End], quote.Text);
            AssertParts(quote);
            Assert.True(i == 0 || result.Quotes[i - 1].Span.Start <= quote.Span.Start, "Out of text order.");
            Assert.True(quote.Parent is null || (quote.Parent.Id < i && quote.Parent.Span.Contains(quote.Span)), "A parent stands around and before.");
            if (quote.Cue is not null)
                AssertWords(text, quote.Cue.Span, quote.Cue.Text);
            if (quote.Mention is not null)
                AssertWords(text, quote.Mention.Span, quote.Mention.Text);
            Assert.InRange(quote.Confidence, 0, 1);
            Assert.Equal(quote.Speaker is null, quote.Confidence == 0);
            Assert.Equal(quote.Speaker is null, quote.Evidence == Evidence.None);
            if (quote.Speaker is not null)
                Assert.Same(result.Speakers[quote.Speaker.Id], quote.Speaker);
        }

        for (int i = 0; i < result.Speakers.Count; i++)
            AssertSpeaker(text, result, i);
    }

    private static void AssertParts(Quote quote)
    {
        Assert.NotEmpty(quote.Parts);
        Assert.Equal(quote.Span, TextSpan.FromBounds(quote.Parts[0].Start, quote.Parts[^1].End));
        for (int i = 0; i < quote.Parts.Count; i++)
        {
            Assert.True(quote.Parts[i].Length > 0, "An empty part.");
            Assert.True(i == 0 || quote.Parts[i - 1].End <= quote.Parts[i].Start, "Parts overlap.");
        }
    }

    private static void AssertSpeaker(string text, ExtractionResult result, int index)
    {
        Speaker speaker = result.Speakers[index];
        Assert.Equal(index, speaker.Id);
        Assert.False(string.IsNullOrWhiteSpace(speaker.Name), "A speaker without a name.");
        Assert.Contains(result.Quotes, quote => quote.Speaker == speaker);
        Assert.Equal(speaker.Aliases.Count, speaker.Aliases.Distinct(StringComparer.Ordinal).Count());
        for (int i = 0; i < speaker.Mentions.Count; i++)
        {
            AssertWords(text, speaker.Mentions[i].Span, speaker.Mentions[i].Text);
            Assert.True(i == 0 || speaker.Mentions[i - 1].Span.Start <= speaker.Mentions[i].Span.Start, "Mentions out of text order.");
        }
    }

    private static void AssertWords(string text, TextSpan span, string words)
    {
        Assert.True(span.Length > 0, "An empty span.");
        AssertInside(text, span);
        Assert.Equal(text[span.Start..span.End], words);
    }

    private static void AssertInside(string text, TextSpan span) =>
        Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, "Outside the text.");
}
