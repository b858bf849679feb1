using QuoteExtract.Buffers;

namespace QuoteExtract.Text;

/// <summary>Cuts a text into words, numbers and punctuation, in one pass.</summary>
internal static class Tokenizer
{
    public static void Tokenize(ReadOnlySpan<char> text, ReadOnlySpan<Paragraph> paragraphs, PooledList<Token> tokens)
    {
        tokens.Clear();
        int nextParagraph = 0;
        TokenFlags pending = TokenFlags.SpaceBefore;
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            byte kind = CharKinds.Of(c);
            if (kind == CharKinds.Blank)
            {
                pending |= TokenFlags.SpaceBefore;
                i++;
                continue;
            }

            if (kind == CharKinds.Newline)
            {
                pending |= TokenFlags.SpaceBefore | TokenFlags.LineStart;
                i++;
                continue;
            }

            if (nextParagraph < paragraphs.Length && i >= paragraphs[nextParagraph].Start)
            {
                pending |= TokenFlags.ParagraphStart;
                do
                    nextParagraph++;
                while (nextParagraph < paragraphs.Length && i >= paragraphs[nextParagraph].Start);
            }

            Token token = new() { Start = i, Flags = pending };
            pending = TokenFlags.None;
            switch (kind)
            {
                case CharKinds.Lower:
                case CharKinds.Upper:
                    i = WordReader.Read(text, i, ref token);
                    break;
                case CharKinds.Digit:
                    i = ReadNumber(text, i, ref token);
                    break;
                case CharKinds.Apostrophe:
                    i = WordReader.ReadSuffix(text, i, ref token);
                    break;
                case CharKinds.Quote:
                    token.Kind = TokenKind.QuotationMark;
                    i++;
                    break;
                default:
                    i = c == '@' && i + 1 < text.Length && CharKinds.IsLetter(CharKinds.Of(text[i + 1]))
                        ? WordReader.Read(text, i, ref token)
                        : ReadPunctuation(text, i, ref token);
                    break;
            }

            token.Length = i - token.Start;
            tokens.Add(token);
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
