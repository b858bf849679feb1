using QuoteExtract.Buffers;

namespace QuoteExtract.Verification;

/// <summary>
/// A source made ready: its words, its quotations and their speakers. Behind the words of the text stand, once more,
/// those of every quotation that a reporting clause splits, with the clause left out: so a claim that leaves it out
/// is found like any other.
/// </summary>
internal sealed class SourceWords : IDisposable
{
    /// <summary>Between two quotations of one speaker that a claim may run together.</summary>
    private const int LongestClause = 120;

    private readonly PooledList<int> _chain = new();

    public PooledList<FoldedWord> Words { get; } = new();

    /// <summary>How many of them are the text itself, in its order.</summary>
    public int TextCount { get; private set; }

    public PooledList<QuotedPart> Parts { get; } = new();

    public PooledList<SourceSpeaker> Speakers { get; } = new();

    public PooledList<TextSpan> Aliases { get; } = new();

    public IReadOnlyList<KnownSpeaker> Known { get; private set; } = [];

    public void Load(ReadOnlySpan<char> text, QuoteBuffer quotes)
    {
        WordCutter.Cut(text, Words);
        TextCount = Words.Count;
        Known = quotes.KnownSpeakers;
        LoadParts(quotes);
        LoadSpeakers(quotes);
        JoinParts(text);
    }

    /// <summary>Index of the first word of the text that ends behind an offset.</summary>
    public int WordAt(int offset)
    {
        ReadOnlySpan<FoldedWord> words = Words.Span[..TextCount];
        int low = 0, high = words.Length;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) >> 1);
            if (words[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether a stretch of the text begins and ends where words do.</summary>
    public bool IsWhole(int start, int end)
    {
        int first = WordAt(start);
        if (first < TextCount && Words[first].Start < start)
            return false;
        int last = WordAt(end);
        return last >= TextCount || Words[last].Start >= end;
    }

    /// <summary>The innermost marked region around an offset, or -1.</summary>
    public int PartAt(int offset)
    {
        const int MostNested = 32;
        ReadOnlySpan<QuotedPart> parts = Parts.Span;
        int low = 0, high = parts.Length;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) >> 1);
            if (parts[middle].Content.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        for (int p = low - 1; p >= 0 && p >= low - MostNested; p--)
        {
            if (parts[p].Content.End > offset)
                return p;
        }

        return -1;
    }

    public void Dispose()
    {
        _chain.Dispose();
        Words.Dispose();
        Parts.Dispose();
        Speakers.Dispose();
        Aliases.Dispose();
    }

    private void LoadParts(QuoteBuffer quotes)
    {
        Parts.Clear();
        for (int q = 0; q < quotes.Count; q++)
        {
            QuoteView quote = quotes[q];
            foreach (TextSpan content in quote.Contents)
            {
                Parts.Add(new QuotedPart
                {
                    Content = content,
                    Quote = q,
                    Speaker = quote.SpeakerId,
                    Confidence = (float)quote.Confidence,
                    IsNested = quote.ParentId >= 0,
                });
            }
        }

        Parts.Span.Sort(static (a, b) => a.Content.Start != b.Content.Start ? a.Content.Start.CompareTo(b.Content.Start) : a.Quote.CompareTo(b.Quote));
    }

    private void LoadSpeakers(QuoteBuffer quotes)
    {
        Speakers.Clear();
        Aliases.Clear();
        for (int s = 0; s < quotes.SpeakerCount; s++)
        {
            ref SpeakerRecord record = ref quotes.SpeakerRecords[s];
            SpeakerView view = quotes.GetSpeaker(s);
            SourceSpeaker speaker = new() { Name = record.Name, Role = record.Role, Known = record.Known, FirstAlias = Aliases.Count, IsNamed = record.Known >= 0 };
            foreach (TextSpan alias in view.Aliases)
                Aliases.Add(alias);
            speaker.AliasCount = Aliases.Count - speaker.FirstAlias;
            foreach (MentionSpan mention in view.Mentions)
                speaker.IsNamed |= mention.Type == MentionType.Name;
            Speakers.Add(speaker);
        }
    }

    private void JoinParts(ReadOnlySpan<char> text)
    {
        _chain.Clear();
        for (int p = 0; p < Parts.Count; p++)
        {
            if (Parts[p].IsNested)
                continue;
            if (_chain.Count > 0 && !GoesOn(text, Parts[_chain[_chain.Count - 1]], Parts[p]))
            {
                AddChain();
                _chain.Clear();
            }

            _chain.Add(p);
        }

        AddChain();
    }

    private static bool GoesOn(ReadOnlySpan<char> text, in QuotedPart part, in QuotedPart next)
    {
        if (next.Content.Start < part.Content.End)
            return false;
        if (part.Quote == next.Quote)
            return true;
        ReadOnlySpan<char> between = text[part.Content.End..next.Content.Start];
        return part.Speaker >= 0 && part.Speaker == next.Speaker && between.Length <= LongestClause && between.IndexOf("\n\n") < 0;
    }

    private void AddChain()
    {
        if (_chain.Count < 2)
            return;
        Words.Add(default);
        for (int c = 0; c < _chain.Count; c++)
        {
            TextSpan content = Parts[_chain[c]].Content;
            int first = Words.Count;
            for (int w = WordAt(content.Start); w < TextCount && Words[w].Start < content.End; w++)
            {
                FoldedWord word = Words[w];
                word.Traits &= ~WordTraits.AfterGap;
                if (c > 0 && Words.Count == first)
                    word.Traits |= WordTraits.Jump;
                Words.Add(word);
            }
        }
    }
}
