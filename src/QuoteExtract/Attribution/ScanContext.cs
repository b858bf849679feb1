using System.Runtime.CompilerServices;
using QuoteExtract.Buffers;
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

    /// <summary>Asked by long loops.</summary>
    public required Pace Pace { get; init; }

    /// <summary>The token of an item; of a quotation, its first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Token TokenAt(int item) => ref Tokens[Items[item].Token];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWord(int item) => (uint)item < (uint)Items.Length && Items[item].Kind == TokenKind.Word;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsQuotation(int item) => (uint)item < (uint)Items.Length && Items[item].IsQuotation;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int item, WordClasses any) => (uint)item < (uint)Items.Length && (Items[item].Classes & any) != WordClasses.None;

    /// <summary>The punctuation mark at an item, or NUL.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char MarkAt(int item) => (uint)item < (uint)Items.Length ? Items[item].Mark : '\0';

    public ReadOnlySpan<char> WordAt(int item)
    {
        if ((uint)item >= (uint)Items.Length || Items[item].IsQuotation)
            return default;
        ref readonly Token token = ref TokenAt(item);
        return Text.Slice(token.Start, token.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool WordIs(int item, string lower) =>
        (uint)item < (uint)Items.Length && Items[item].Length == lower.Length && (Text[TokenAt(item).Start] | 0x20) == lower[0]
        && WordAt(item).Equals(lower, StringComparison.OrdinalIgnoreCase);

    /// <summary>The mention that an item belongs to, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int MentionAt(int item) => (uint)item < (uint)Items.Length && !Items[item].IsQuotation ? MentionOfToken[Items[item].Token] : -1;

    /// <summary>Item of a mention's first word, by its wide phrase.</summary>
    public int PhraseItem(in MentionRecord mention) => ItemOfToken[mention.PhraseFirst];

    /// <summary>The description that a name ends: of "a spokesman for Norvik" the spokesman.</summary>
    public int WholePhrase(int mention)
    {
        if (mention <= 0)
            return mention;
        ref readonly MentionRecord described = ref Mentions[mention - 1];
        return described.Type == MentionType.Nominal && described.Head < Mentions[mention].First && described.End >= Mentions[mention].End ? mention - 1 : mention;
    }

    public int HeadItem(in MentionRecord mention) => ItemOfToken[mention.Head];

    public static bool IsDash(char c) => c is '\u2014' or '\u2013' or '-' or '\u2015';
}
