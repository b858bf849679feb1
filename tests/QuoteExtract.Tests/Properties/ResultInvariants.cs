namespace QuoteExtract.Tests.Properties;

/// <summary>What holds of the results for any text whatever. The fuzzer checks the same.</summary>
internal static class ResultInvariants
{
    /// <exception cref="InvariantException">Something does not hold.</exception>
    public static void Check(string text, ExtractionResult result)
    {
        HashSet<TextSpan> seen = [];
        for (int i = 0; i < result.Quotes.Count; i++)
        {
            Quote quote = result.Quotes[i];
            Require(quote.Id == i, "ids are dense");
            Require(seen.Add(quote.Span), "no quotation comes twice");
            CheckWords(text, quote.Span, quote.Text);
            CheckParts(quote);
            Require(i == 0 || result.Quotes[i - 1].Span.Start <= quote.Span.Start, "quotations come in text order");
            Require(quote.Parent is null || (quote.Parent.Id < i && quote.Parent.Span.Contains(quote.Span)), "a parent stands around and before");
            if (quote.Cue is not null)
                CheckWords(text, quote.Cue.Span, quote.Cue.Text);
            if (quote.Mention is not null)
                CheckWords(text, quote.Mention.Span, quote.Mention.Text);
            Require(quote.Confidence is >= 0 and <= 1, "confidence is a probability");
            Require(quote.Speaker is null == (quote.Confidence == 0), "who is unknown has no probability");
            Require(quote.Speaker is null == (quote.Evidence == Evidence.None), "who is known has evidence");
            Require(quote.Speaker is null || ReferenceEquals(result.Speakers[quote.Speaker.Id], quote.Speaker), "speakers are those of the result");
        }

        for (int i = 0; i < result.Speakers.Count; i++)
            CheckSpeaker(text, result, i);
    }

    private static void CheckParts(Quote quote)
    {
        Require(quote.Parts.Count > 0, "a quotation has parts");
        Require(quote.Span == TextSpan.FromBounds(quote.Parts[0].Start, quote.Parts[^1].End), "the span covers the parts");
        for (int i = 0; i < quote.Parts.Count; i++)
        {
            Require(quote.Parts[i].Length > 0, "no part is empty");
            Require(i == 0 || quote.Parts[i - 1].End <= quote.Parts[i].Start, "parts are in order and disjoint");
        }
    }

    private static void CheckSpeaker(string text, ExtractionResult result, int index)
    {
        Speaker speaker = result.Speakers[index];
        Require(speaker.Id == index, "ids of speakers are dense");
        Require(!string.IsNullOrWhiteSpace(speaker.Name), "a speaker has a name");
        Require(result.Quotes.Any(quote => quote.Speaker == speaker), "a speaker speaks");
        Require(speaker.Aliases.Distinct(StringComparer.Ordinal).Count() == speaker.Aliases.Count, "no alias comes twice");
        for (int i = 0; i < speaker.Mentions.Count; i++)
        {
            CheckWords(text, speaker.Mentions[i].Span, speaker.Mentions[i].Text);
            Require(i == 0 || speaker.Mentions[i - 1].Span.Start <= speaker.Mentions[i].Span.Start, "mentions come in text order");
        }
    }

    private static void CheckWords(string text, TextSpan span, string words)
    {
        Require(span.Start >= 0 && span.Length > 0 && span.End <= text.Length, "spans lie inside the text and are not empty");
        Require(span.Slice(text).SequenceEqual(words), "words are the slice of the text");
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
            throw new InvariantException(what);
    }
}
