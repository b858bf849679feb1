using QuoteExtract.Mentions;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>The spans that the attribution stages look at.</summary>
internal readonly ref struct ScanContext
{
    public required ReadOnlySpan<char> Text { get; init; }

    public required ReadOnlySpan<Token> Tokens { get; init; }

    public required ReadOnlySpan<QuotationRegion> Regions { get; init; }

    public required ReadOnlySpan<NarrativeItem> Items { get; init; }

    public required ReadOnlySpan<Sentence> Sentences { get; init; }

    public required ReadOnlySpan<int> ItemOfRegion { get; init; }

    public required ReadOnlySpan<int> ItemOfToken { get; init; }

    public required ReadOnlySpan<MentionRecord> Mentions { get; init; }

    public required ReadOnlySpan<int> MentionOfToken { get; init; }

    /// <summary>The token of an item, or a default token for a quotation.</summary>
    public ref readonly Token TokenAt(int item) => ref Tokens[Items[item].Token];

    public bool IsWord(int item) => IsToken(item) && TokenAt(item).Kind == TokenKind.Word;

    public bool IsQuotation(int item) => (uint)item < (uint)Items.Length && Items[item].IsQuotation;

    public bool Is(int item, WordClasses any) => IsToken(item) && TokenAt(item).Is(any);

    /// <summary>Whether there is such an item, and it is no quotation.</summary>
    private bool IsToken(int item) => (uint)item < (uint)Items.Length && !Items[item].IsQuotation;

    /// <summary>The punctuation mark at an item, or NUL.</summary>
    public char MarkAt(int item)
    {
        if (!IsToken(item))
            return '\0';
        ref readonly Token token = ref TokenAt(item);
        return token.Kind == TokenKind.Punctuation ? Text[token.Start] : '\0';
    }

    public ReadOnlySpan<char> WordAt(int item)
    {
        if (!IsToken(item))
            return default;
        ref readonly Token token = ref TokenAt(item);
        return Text.Slice(token.Start, token.Length);
    }

    public bool WordIs(int item, string lower) => WordAt(item).Equals(lower, StringComparison.OrdinalIgnoreCase);

    /// <summary>The mention that an item belongs to, or -1.</summary>
    public int MentionAt(int item) => IsToken(item) ? MentionOfToken[Items[item].Token] : -1;

    /// <summary>Item of a mention's first word, by its wide phrase.</summary>
    public int PhraseItem(in MentionRecord mention) => ItemOfToken[mention.PhraseFirst];

    public int HeadItem(in MentionRecord mention) => ItemOfToken[mention.Head];

    public static bool IsDash(char c) => c is '\u2014' or '\u2013' or '-' or '\u2015';
}
