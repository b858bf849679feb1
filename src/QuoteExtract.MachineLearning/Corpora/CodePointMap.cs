namespace QuoteExtract.Corpora;

/// <summary>Turns offsets in code points into UTF-16 offsets of one text: built once, linear, no search.</summary>
internal sealed class CodePointMap
{
    /// <summary>UTF-16 offset by code point; <see langword="null"/> where both are the same.</summary>
    private readonly int[]? _offsets;
    private readonly int _length;

    public CodePointMap(string text)
    {
        _length = text.Length;
        int pairs = 0;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
                pairs++;
        }

        if (pairs == 0)
            return;

        _offsets = new int[text.Length - pairs + 1];
        int at = 0;
        for (int point = 0; point < _offsets.Length; point++)
        {
            _offsets[point] = at;
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        }
    }

    /// <summary>The stretch between two code point offsets.</summary>
    /// <exception cref="InvalidDataException">It does not lie in the text.</exception>
    public TextSpan Map(int start, int end)
    {
        int last = _offsets is null ? _length : _offsets.Length - 1;
        if (start < 0 || end < start || end > last)
            throw new InvalidDataException($"[{start}, {end}] does not lie in the text of {last} code points");
        return _offsets is null ? TextSpan.FromBounds(start, end) : TextSpan.FromBounds(_offsets[start], _offsets[end]);
    }
}
