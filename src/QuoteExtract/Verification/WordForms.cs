namespace QuoteExtract.Verification;

/// <summary>Tells words that are only written otherwise: "co-operate" for "cooperate", "want[ed]" for "wants".</summary>
internal static class WordForms
{
    /// <summary>Longer differences are differences.</summary>
    private const int MostLetters = 64;

    public static bool AreSame(in Texts texts, int claimFirst, int claimEnd, int sourceFirst, int sourceEnd)
    {
        if (claimEnd <= claimFirst || sourceEnd <= sourceFirst)
            return false;
        ReadOnlySpan<char> claim = Slice(texts.ClaimText, texts.Claim, claimFirst, claimEnd);
        ReadOnlySpan<char> source = Slice(texts.SourceText, texts.Source, sourceFirst, sourceEnd);
        if (claim.Length > MostLetters || source.Length > MostLetters)
            return false;
        if (claimEnd == claimFirst + 1 && sourceEnd == sourceFirst + 1 && texts.Claim[claimFirst].Has(WordTraits.PartlyBracketed))
            return FitsAround(claim, source);
        return (HasHyphen(claim) || HasHyphen(source)) && HaveSameLetters(claim, source);
    }

    private static ReadOnlySpan<char> Slice(ReadOnlySpan<char> text, ReadOnlySpan<FoldedWord> words, int first, int end)
    {
        int start = words[first].Start;
        int stop = words[end - 1].End;
        return stop > start ? text[start..stop] : default;
    }

    private static bool HasHyphen(ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (LetterFold.IsHyphen(c))
                return true;
        }

        return false;
    }

    private static bool HaveSameLetters(ReadOnlySpan<char> claim, ReadOnlySpan<char> source)
    {
        Span<char> a = stackalloc char[MostLetters * 3];
        Span<char> b = stackalloc char[MostLetters * 3];
        return a[..Letters(claim, a)].SequenceEqual(b[..Letters(source, b)]);
    }

    /// <summary>"want[ed]": what is outside of the brackets begins and ends the word.</summary>
    private static bool FitsAround(ReadOnlySpan<char> claim, ReadOnlySpan<char> source)
    {
        Span<char> word = stackalloc char[MostLetters * 3];
        Span<char> head = stackalloc char[MostLetters * 3];
        Span<char> tail = stackalloc char[MostLetters * 3];
        int open = claim.IndexOf('[');
        int close = claim.LastIndexOf(']');
        if (open < 0 || close < open)
            return false;
        int letters = Letters(source, word);
        int before = Letters(claim[..open], head);
        int behind = Letters(claim[(close + 1)..], tail);
        return before + behind <= letters && before + behind > 0
            && word[..letters].StartsWith(head[..before]) && word[..letters].EndsWith(tail[..behind]);
    }

    private static int Letters(ReadOnlySpan<char> words, Span<char> letters)
    {
        int count = 0;
        foreach (char c in words)
        {
            if (!LetterFold.IsWordLetter(c))
                continue;
            ReadOnlySpan<char> several = LetterFold.Ligature(c);
            several.CopyTo(letters[count..]);
            count += several.Length;
            if (several.IsEmpty)
                letters[count++] = LetterFold.Of(c);
        }

        return count;
    }
}
