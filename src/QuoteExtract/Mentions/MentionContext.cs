using System.Runtime.CompilerServices;
using QuoteExtract.Buffers;
using QuoteExtract.Model;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>The spans that the readers of mentions look at.</summary>
internal readonly ref struct MentionContext
{
    public MentionContext(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<QuotationRegion> regions, ReadOnlySpan<int> regionOfToken, ReadOnlySpan<int> givenEnd = default, ReadOnlySpan<EntityKind> givenKind = default)
    {
        Text = text;
        Tokens = tokens;
        Regions = regions;
        RegionOfToken = regionOfToken;
        GivenEnd = givenEnd;
        GivenKind = givenKind;
    }

    public ReadOnlySpan<char> Text { get; }

    public ReadOnlySpan<Token> Tokens { get; }

    public ReadOnlySpan<QuotationRegion> Regions { get; }

    public ReadOnlySpan<int> RegionOfToken { get; }

    /// <summary>For each token, where a given alias or name that starts there ends, or 0; empty without such.</summary>
    public ReadOnlySpan<int> GivenEnd { get; }

    /// <summary>Asked by long loops; none in tests of a stage alone.</summary>
    public Pace? Pace { get; init; }

    /// <summary>What tells kinds of names apart; none where the lexicon alone is to decide.</summary>
    public WeightTable? NameKinds { get; init; }

    /// <summary>For each token, what a name found elsewhere that starts there names, or unknown; empty without such names.</summary>
    public ReadOnlySpan<EntityKind> GivenKind { get; }

    public ReadOnlySpan<char> WordAt(int i) => Text.Slice(Tokens[i].Start, Tokens[i].Length);

    public bool IsMark(int i, char mark) =>
        (uint)i < (uint)Tokens.Length && Tokens[i].Kind == TokenKind.Punctuation && Text[Tokens[i].Start] == mark;

    /// <summary>Whether a mark closes a quotation that the sentence goes on from: "… ," Price recalls.</summary>
    private bool ClosesInsideSentence(int mark)
    {
        int region = RegionOfToken[mark];
        if (region < 0 || Regions[region].End != Tokens[mark].End || Regions[region].ContentEnd <= Regions[region].ContentStart)
            return false;
        return Text[Regions[region].ContentEnd - 1] is not ('.' or '!' or '?' or '\u2026');
    }

    /// <summary>Whether a number is all that stands before in the paragraph: "08:40 Good morning", "3 Stir in the flour".</summary>
    private bool NumbersParagraph(int number)
    {
        const int MostTokens = 4;
        for (int i = number; i > number - MostTokens && i >= 0; i--)
        {
            if (Tokens[i].Kind is not (TokenKind.Number or TokenKind.Punctuation))
                return false;
            if (i == 0 || Tokens[i].Has(TokenFlags.ParagraphStart))
                return true;
        }

        return false;
    }

    /// <summary>Whether a capital at this token may only be due to its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool OpensSentence(int i) =>
        IsBehindWord(i) ? Tokens[i].Has(TokenFlags.ParagraphStart) : OpensBehindMark(i);

    /// <summary>Behind a word without a full stop a sentence begins only with its paragraph.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsBehindWord(int i) => i > 0 && Tokens[i - 1].Kind == TokenKind.Word && !Tokens[i - 1].Has(TokenFlags.Dotted);

    private bool OpensBehindMark(int i)
    {
        if (i == 0 || Tokens[i].Has(TokenFlags.ParagraphStart))
            return true;
        ref readonly Token before = ref Tokens[i - 1];
        if (before.Kind == TokenKind.Number)
            return NumbersParagraph(i - 1);
        if (before.Kind == TokenKind.QuotationMark)
            return !ClosesInsideSentence(i - 1);
        if (before.Kind != TokenKind.Punctuation)
            return before.Kind == TokenKind.Word && before.Has(TokenFlags.Dotted) && before.Length > 2 && Tokens[i].Is(WordClasses.Ordinaries);
        char c = Text[before.Start];
        if (c == '.' && i > 1 && Tokens[i - 2].Is(WordClasses.Abbreviation))
            return false;
        return c is '.' or '!' or '?' or ':' or '\u2026' or '(' or '[' or '\u2014' or '\u2013' or '-' or '*' or '\u2022' or ';' or '/';
    }
}
