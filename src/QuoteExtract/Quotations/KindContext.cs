using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Where a region stands among the tokens.</summary>
internal ref struct KindContext
{
    public ReadOnlySpan<char> Text;
    public ReadOnlySpan<Token> Tokens;
    public QuotationRegion Region;

    /// <summary>First token of the content.</summary>
    public int First;

    /// <summary>Just after its last token.</summary>
    public int Last;

    /// <summary>The last token before the opening mark, or -1.</summary>
    public int Before;

    /// <summary>The first token behind the closing mark, or the number of tokens.</summary>
    public int Behind;

    /// <summary>The document quotes mainly with other marks than single ones.</summary>
    public bool SingleIsSecondary;

    /// <summary>Another outermost region stands within a few words.</summary>
    public bool AnotherInSentence;

    /// <summary>Another region of its paragraph is as long as an utterance.</summary>
    public bool SpeechInParagraph;

    /// <summary>No region of its paragraph stands before it.</summary>
    public bool FirstInParagraph;

    public readonly bool Is(int token, WordClasses any) => (uint)token < (uint)Tokens.Length && Tokens[token].Is(any);

    public readonly bool IsWord(int token) => (uint)token < (uint)Tokens.Length && Tokens[token].Kind == TokenKind.Word;

    public readonly char CharOf(int token)
    {
        if ((uint)token >= (uint)Tokens.Length)
            return '\0';
        ref readonly Token at = ref Tokens[token];
        return at.Kind == TokenKind.Punctuation ? Text[at.Start] : '\0';
    }

    public readonly bool IsText(int token, string folded) =>
        (uint)token < (uint)Tokens.Length && Tokens[token].Length == folded.Length
        && WordHash.EqualsFolded(Text.Slice(Tokens[token].Start, Tokens[token].Length), folded);

    /// <summary>Whether a sentence ends between a token and the next.</summary>
    public readonly bool EndsSentence(int token) => CharOf(token) is '.' or '!' or '?';
}
