using QuoteExtract.Mentions;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>The words and marks beside a mention or a quotation, in classes.</summary>
internal static class Neighbourhood
{
    private const int Nothing = 0;

    // Words beside a mention: a preposition, a reporting verb, an auxiliary, what joins clauses, another verb.
    private const int Phrase = 7;
    private const int Cue = 8;
    private const int Helper = 9;
    private const int Joined = 10;
    private const int Verb = 11;

    /// <summary>The punctuation, or the kind of word, before a quotation.</summary>
    public static int MarkBefore(in ScanContext context, int quotation)
    {
        int before = quotation - 1;
        if (before < 0)
            return Nothing;
        if (context.IsQuotation(before))
            return 1;
        return context.MarkAt(before) switch
        {
            ',' => 2,
            ':' => 3,
            '.' or '!' or '?' => 4,
            '\0' => context.WordIs(before, "that") ? 5 : context.Is(before, WordClasses.ReportingVerb | WordClasses.MannerVerb) ? 6
                : context.Is(before, WordClasses.Preposition) ? 7 : context.Is(before, WordClasses.Determiner | WordClasses.Possessive) ? 8
                : context.Is(before, WordClasses.NamingWord) ? 9 : 10,
            _ => 11,
        };
    }

    /// <summary>The punctuation after a quotation that ends with a region, the last inside the marks included.</summary>
    public static int MarkAfter(in ScanContext context, int region, int quotation)
    {
        int ending = LastCharacter(context, region) switch
        {
            ',' => 1,
            '.' or '\u2026' => 2,
            '!' or '?' => 3,
            _ => 4,
        };
        char mark = context.MarkAt(quotation + 1);
        if (mark == ',')
            return ending <= 3 ? 5 : 6;
        if (mark is '.' or '!' or '?' or ';')
            return 7;
        return ScanContext.IsDash(mark) ? 8 : mark != '\0' ? 9 : ending;
    }

    /// <summary>What stands before a mention's phrase.</summary>
    public static int Before(in ScanContext context, in MentionRecord mention)
    {
        int item = context.ItemOfToken[mention.PhraseFirst];
        if (item <= 0)
            return Nothing;
        if (context.Items[item - 1].Sentence != context.Items[item].Sentence)
            return 1;

        // "She stopped, for the guard cried": no phrase with a preposition.
        int before = Word(context, item - 1);
        return before == Phrase && SubjectFinder.GivesReason(context, item - 1, 0) && After(context, mention) is Cue or Helper or Verb ? Joined : before;
    }

    /// <summary>What stands after a mention, and the party or institution that is named with it.</summary>
    public static int After(in ScanContext context, in MentionRecord mention)
    {
        int item = context.ItemOfToken[Math.Max(mention.Head, mention.AffiliationEnd - 1)];
        if (item < 0)
            return Nothing;
        int next = item + 1;
        if (next >= context.Items.Length || context.Items[next].Sentence != context.Items[item].Sentence)
            return 1;
        return Word(context, next);
    }

    private static int Word(in ScanContext context, int item)
    {
        if (context.IsQuotation(item))
            return 2;
        char mark = context.MarkAt(item);
        if (mark != '\0')
            return mark is ',' ? 3 : mark is ':' ? 4 : 5;
        if (context.WordIs(item, "to"))
            return 6;
        if (context.WordIs(item, "with"))
            return 12;
        if (context.Is(item, WordClasses.Preposition))
            return Phrase;
        if (context.Is(item, WordClasses.ReportingVerb | WordClasses.MannerVerb))
            return Cue;
        if (context.Is(item, WordClasses.Auxiliary))
            return Helper;
        if (context.Is(item, WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Relative))
            return Joined;
        return context.Is(item, WordClasses.CommonVerb) ? Verb : Nothing;
    }

    private static char LastCharacter(in ScanContext context, int region)
    {
        ref readonly QuotationRegion quotation = ref context.Regions[region];
        ReadOnlySpan<char> content = context.Text[quotation.ContentStart..quotation.ContentEnd].TrimEnd();
        return content.IsEmpty ? '\0' : content[^1];
    }
}
