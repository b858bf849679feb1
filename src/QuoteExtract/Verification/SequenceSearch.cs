using QuoteExtract.Buffers;

namespace QuoteExtract.Verification;

/// <summary>Finds every place of one sequence in another, in linear time whatever they hold (Knuth, Morris and Pratt).</summary>
internal static class SequenceSearch
{
    /// <summary>The places of a text in another, each by its offset.</summary>
    public static void Find(ReadOnlySpan<char> text, ReadOnlySpan<char> wanted, PooledList<int> failures, PooledList<int> found)
    {
        // So short a beginning is looked for at the speed of the machine; mostly it is not there.
        const int Prefix = 24;
        found.Clear();
        if (wanted.IsEmpty)
            return;
        int first = text.IndexOf(wanted[..Math.Min(Prefix, wanted.Length)]);
        if (first < 0)
            return;
        failures.Reset(wanted.Length);
        Span<int> failure = failures.Span;
        for (int i = 1, k = 0; i < wanted.Length; i++)
        {
            while (k > 0 && wanted[i] != wanted[k])
                k = failure[k - 1];
            failure[i] = wanted[i] == wanted[k] ? ++k : k;
        }

        for (int i = first, k = 0; i < text.Length; i++)
        {
            while (k > 0 && text[i] != wanted[k])
                k = failure[k - 1];
            if (text[i] == wanted[k])
                k++;
            if (k < wanted.Length)
                continue;
            found.Add(i - wanted.Length + 1);
            k = failure[k - 1];
        }
    }

    /// <summary>The places of some words among others, each by the index of its first word.</summary>
    public static void Find(ReadOnlySpan<FoldedWord> text, ReadOnlySpan<FoldedWord> wanted, PooledList<int> failures, PooledList<int> found)
    {
        found.Clear();
        if (wanted.IsEmpty)
            return;
        failures.Reset(wanted.Length);
        Span<int> failure = failures.Span;
        for (int i = 1, k = 0; i < wanted.Length; i++)
        {
            while (k > 0 && wanted[i].Hash != wanted[k].Hash)
                k = failure[k - 1];
            failure[i] = wanted[i].Hash == wanted[k].Hash ? ++k : k;
        }

        for (int i = 0, k = 0; i < text.Length; i++)
        {
            ulong hash = text[i].Hash;
            while (k > 0 && hash != wanted[k].Hash)
                k = failure[k - 1];
            if (hash == wanted[k].Hash)
                k++;
            if (k < wanted.Length)
                continue;
            found.Add(i - wanted.Length + 1);
            k = failure[k - 1];
        }
    }
}
