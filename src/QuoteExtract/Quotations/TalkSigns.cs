using QuoteExtract.Lexicon;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Tells what is spoken from the entries of a list.</summary>
internal static class TalkSigns
{
    private const int Reach = 240;

    private const WordClasses Talkers = WordClasses.FirstPerson | WordClasses.SecondPerson;

    /// <summary>Whether a stretch ends like a sentence, or like one broken off.</summary>
    public static bool Ends(ReadOnlySpan<char> text)
    {
        int last = text.Length - 1;
        while (last > 0 && text[last] is '"' or '\'' or '\u2019' or '\u201D' or ')' or ']')
            last--;
        return text[last] is '.' or '!' or '?' or '\u2026' or '\u2014' or '\u2013' or '-';
    }

    /// <summary>Whether somebody speaks of himself, to somebody, or asks.</summary>
    public static bool Talks(ReadOnlySpan<char> text)
    {
        if (text.Length > Reach)
            text = text[..Reach];
        if (text.IndexOfAny('?', '!') >= 0)
            return true;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
                continue;
            if (i > start && (EnglishLexicon.Lookup(text[start..i]) & Talkers) != WordClasses.None)
                return true;
            start = i + 1;
        }

        return false;
    }
}
