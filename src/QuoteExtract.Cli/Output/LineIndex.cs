namespace QuoteExtract.Cli.Output;

/// <summary>Lines and columns of offsets, after one pass over the text.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [];

    public void Load(ReadOnlySpan<char> text)
    {
        _starts.Clear();
        _starts.Add(0);
        int at = 0;
        while (true)
        {
            int found = text[at..].IndexOfAny('\n', '\r');
            if (found < 0)
                return;
            at += found + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            _starts.Add(at);
        }
    }

    /// <summary>Line and column of an offset, both from 1; the column counts UTF-16 code units, as editors do.</summary>
    public (int Line, int Column) Find(int offset)
    {
        int index = _starts.BinarySearch(offset);
        if (index < 0)
            index = ~index - 1;
        return (index + 1, offset - _starts[index] + 1);
    }
}
