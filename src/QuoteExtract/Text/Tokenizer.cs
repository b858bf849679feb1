using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuoteExtract.Buffers;

namespace QuoteExtract.Text;

/// <summary>Cuts a text into words, numbers and punctuation, in one pass, and asks the lexicon for each word.</summary>
internal static class Tokenizer
{
    /// <summary>Most tokens that are read in one go, so that the pace is asked in between.</summary>
    private const int Stretch = 1024;

    /// <summary>Hardly any text has more tokens than one in so many characters.</summary>
    private const int UsualLength = 4;

    public static void Tokenize(ReadOnlySpan<char> text, ReadOnlySpan<Paragraph> paragraphs, PooledList<Token> tokens, WordTable words, Pace? pace = null) =>
        Tokenize(text, paragraphs, tokens, words, AsciiWord.IsSupported, pace);

    /// <summary>The same, without the reading of whole words at once if <paramref name="vectors"/> is false.</summary>
    internal static void Tokenize(ReadOnlySpan<char> text, ReadOnlySpan<Paragraph> paragraphs, PooledList<Token> tokens, WordTable words, bool vectors, Pace? pace = null)
    {
        tokens.Clear();
        tokens.Reserve(text.Length / UsualLength);
        int paragraph = 0;
        int nextParagraph = paragraphs.IsEmpty ? int.MaxValue : paragraphs[0].Start;
        int lastWindow = vectors ? text.Length - AsciiWord.Window : -1;
        ref char start = ref MemoryMarshal.GetReference(text);
        TokenFlags pending = TokenFlags.SpaceBefore;
        int asked = 0;
        int i = 0;
        while (i < text.Length)
        {
            byte kind = CharKinds.Of(Unsafe.Add(ref start, i));
            if (CharKinds.IsBlank(kind))
            {
                pending |= kind == CharKinds.Newline ? TokenFlags.SpaceBefore | TokenFlags.LineStart : TokenFlags.SpaceBefore;
                i++;
                continue;
            }

            if (i >= nextParagraph)
            {
                pending |= TokenFlags.ParagraphStart;
                do
                    paragraph++;
                while (paragraph < paragraphs.Length && i >= paragraphs[paragraph].Start);
                nextParagraph = paragraph < paragraphs.Length ? paragraphs[paragraph].Start : int.MaxValue;
            }

            if (tokens.Count >= asked)
            {
                pace?.At(i);
                asked = tokens.Count + Pace.Mask;
            }

            if (CharKinds.IsLetter(kind) && i <= lastWindow)
            {
                i = AsciiWord.ReadAll(ref start, i, Math.Min(lastWindow, nextParagraph - 1), tokens.Room(Stretch), words, ref pending, out int count);
                tokens.Take(count);
                if (count > 0)
                    continue;
            }

            ref Token token = ref tokens.Append();
            token = new Token { Start = i, Flags = pending };
            pending = TokenFlags.None;
            i = Read(text, i, kind, ref token);
            token.Length = i - token.Start;
            if (token.Kind is TokenKind.Word or TokenKind.PossessiveSuffix)
            {
                ulong hash = WordHash.Full(text[token.Start..i]);
                token.Hash = WordHash.Short(hash);
                token.Classes = words.Lookup(hash);
            }
        }
    }

    private static int Read(ReadOnlySpan<char> text, int i, byte kind, ref Token token)
    {
        switch (kind)
        {
            case CharKinds.Lower:
            case CharKinds.Upper:
                return WordReader.Read(text, i, ref token);
            case CharKinds.Digit:
                return ReadNumber(text, i, ref token);
            case CharKinds.Apostrophe:
                return WordReader.ReadSuffix(text, i, ref token);
            case CharKinds.Quote:
                token.Kind = TokenKind.QuotationMark;
                return i + 1;
            default:
                return text[i] == '@' && i + 1 < text.Length && CharKinds.IsLetter(CharKinds.Of(text[i + 1]))
                    ? WordReader.Read(text, i, ref token)
                    : ReadPunctuation(text, i, ref token);
        }
    }

    private static int ReadNumber(ReadOnlySpan<char> text, int start, ref Token token)
    {
        token.Kind = TokenKind.Number;
        token.Flags |= TokenFlags.HasDigit;
        int i = start + 1;
        while (i < text.Length)
        {
            byte kind = CharKinds.Of(text[i]);
            bool joins = kind is CharKinds.Digit or CharKinds.Lower or CharKinds.Upper
                || (text[i] is '.' or ',' or ':' or '-' or '/' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])
                    && (text[i] == '-' || char.IsDigit(text[i + 1])));
            if (!joins)
                break;
            i++;
        }

        return i;
    }

    private static int ReadPunctuation(ReadOnlySpan<char> text, int start, ref Token token)
    {
        token.Kind = TokenKind.Punctuation;
        char c = text[start];
        int i = start + 1;
        if (char.IsHighSurrogate(c) && i < text.Length && char.IsLowSurrogate(text[i]))
            return i + 1;
        while (i < text.Length && text[i] == c && !char.IsSurrogate(c))
            i++;
        return i;
    }
}
