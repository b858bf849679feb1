using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>The turns of a transcript: what stands behind a label is spoken, with or without marks.</summary>
internal sealed class TranscriptTurns : IDisposable
{
    private readonly PooledList<TranscriptLabel> _labels = new();
    private readonly PooledList<int> _slots = new();

    /// <summary>The labels of this document are in capitals; "Bell: I Was There" above it is its headline.</summary>
    private bool _capitals;

    /// <summary>Finds the turns, if the document is evidently a transcript.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="colons">Where it has colons.</param>
    /// <param name="regions">The regions in marks.</param>
    /// <param name="turns">Where the turns go.</param>
    public void Find(
        ReadOnlySpan<char> text, ReadOnlySpan<Paragraph> paragraphs, ReadOnlySpan<int> colons, ReadOnlySpan<QuotationRegion> regions, PooledList<QuotationRegion> turns)
    {
        turns.Clear();
        ReadLabels(text, paragraphs, colons);
        const int Fewest = 2;
        if (_labels.Count < Fewest)
            return;
        int all = _labels.Count;
        Group();
        DropHeadings();

        // Among headings that nobody speaks, a name is one too.
        if (_labels.Count < Fewest || _labels.Count * 2 < all)
            return;
        Listen(text, paragraphs, regions);
        if (IsTranscript(paragraphs.Length, out bool mostly))
            Cut(text, paragraphs, mostly, turns);
    }

    /// <summary>Most paragraphs have no colon near their beginning: only the others are looked at.</summary>
    private void ReadLabels(ReadOnlySpan<char> text, ReadOnlySpan<Paragraph> paragraphs, ReadOnlySpan<int> colons)
    {
        _labels.Clear();
        int next = 0;
        foreach (int colon in colons)
        {
            // The one that it stands in, or the next: a colon is no blank.
            while (next < paragraphs.Length && paragraphs[next].End <= colon)
                next++;
            if (next == paragraphs.Length)
                return;
            if (colon - paragraphs[next].Start >= LabelReader.MostCharacters || paragraphs[next].Start > colon)
                continue;
            if (LabelReader.Read(text, paragraphs[next], out TranscriptLabel label))
            {
                label.Paragraph = next;
                _labels.Add(label);
            }

            // One label a paragraph, whatever else it has of colons.
            next++;
        }
    }

    public void Dispose()
    {
        _labels.Dispose();
        _slots.Dispose();
    }

    /// <summary>Leads every label to the first one with the same key.</summary>
    private void Group()
    {
        int size = 8;
        while (size < _labels.Count * 2)
            size *= 2;
        _slots.Fill(size, -1);
        Span<TranscriptLabel> labels = _labels.Span;
        for (int i = 0; i < labels.Length; i++)
        {
            int slot = (int)(labels[i].Key & (uint)(size - 1));
            while (_slots[slot] >= 0 && labels[_slots[slot]].Key != labels[i].Key)
                slot = (slot + 1) & (size - 1);
            if (_slots[slot] < 0)
                _slots[slot] = i;
            labels[i].Same = _slots[slot];
            ref TranscriptLabel first = ref labels[_slots[slot]];
            first.Count++;

            // JOE BLACK makes a name of BLACK.
            first.Named |= labels[i].Named;
        }
    }

    /// <summary>Keeps names, and offices that recur (HOST, THE COURT).</summary>
    private void DropHeadings()
    {
        Span<TranscriptLabel> labels = _labels.Span;
        for (int i = 0; i < labels.Length; i++)
        {
            ref TranscriptLabel first = ref labels[labels[i].Same];
            labels[i].Named = first.Named || (first.Count > 1 && labels[i].Capitals && labels[i].Possible);
            labels[i].Count = first.Count;
        }

        int kept = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i].Named)
                labels[kept++] = labels[i];
        }

        _labels.Truncate(kept);
    }

    private void Listen(ReadOnlySpan<char> text, ReadOnlySpan<Paragraph> paragraphs, ReadOnlySpan<QuotationRegion> regions)
    {
        int next = 0;
        foreach (ref TranscriptLabel label in _labels.Span)
        {
            int end = paragraphs[label.Paragraph].End;
            while (next < regions.Length && regions[next].Start < label.Speech)
                next++;
            label.Marked = next < regions.Length && regions[next].Start == label.Speech;
            ReadOnlySpan<char> speech = text[label.Speech..end];
            label.Ends = TalkSigns.Ends(speech);
            label.Talks = TalkSigns.Talks(speech);
        }
    }

    private bool IsTranscript(int paragraphs, out bool mostly)
    {
        int capitals = 0;
        int ended = 0;
        int talking = 0;
        int again = 0;
        int bare = 0;
        foreach (ref readonly TranscriptLabel label in _labels.Span)
        {
            capitals += label.Capitals ? 1 : 0;
            ended += label.Ends ? 1 : 0;
            talking += label.Talks ? 1 : 0;
            again += label.Count > 1 ? 1 : 0;
            bare += label.Marked ? 0 : 1;
        }

        int count = _labels.Count;
        mostly = count * 2 >= paragraphs;
        if (ended * 2 < count)
            return false;

        // Where the others stand in marks, a single label without is a headline.
        if (bare < 2 || bare * 2 < count)
            return false;

        // A list has an entry for each name once; who talks comes back, or addresses somebody.
        bool recurs = again * 2 >= count;
        _capitals = capitals * 2 >= count;
        return _capitals
            ? recurs || talking * 2 >= count
            : (recurs && (mostly || talking * 3 >= count)) || (mostly && talking * 2 >= count);
    }

    private void Cut(ReadOnlySpan<char> text, ReadOnlySpan<Paragraph> paragraphs, bool mostly, PooledList<QuotationRegion> turns)
    {
        for (int i = 0; i < _labels.Count; i++)
        {
            ref TranscriptLabel label = ref _labels[i];
            if (label.Marked || (_capitals && !label.Capitals))
                continue;
            Add(label.Speech, paragraphs[label.Paragraph].End, label.Paragraph, -1, turns);

            // What follows the last turn may be the small print.
            if (!mostly || i + 1 == _labels.Count)
                continue;
            for (int p = label.Paragraph + 1; p < _labels[i + 1].Paragraph && IsSpeech(text, paragraphs[p]); p++)
                Add(paragraphs[p].Start, paragraphs[p].End, p, turns.Count - 1, turns);
        }
    }

    /// <summary>No stage direction, heading or label of another kind.</summary>
    private static bool IsSpeech(ReadOnlySpan<char> text, Paragraph paragraph) =>
        char.IsLetter(text[paragraph.Start]) && TalkSigns.Ends(text[paragraph.Start..paragraph.End]);

    private static void Add(int start, int end, int paragraph, int continues, PooledList<QuotationRegion> turns)
    {
        turns.Add(new QuotationRegion
        {
            Start = start,
            ContentStart = start,
            ContentEnd = end,
            End = end,
            Parent = -1,
            Continues = continues,
            Paragraph = paragraph,
            Flags = RegionFlags.Transcript,
        });
    }
}
