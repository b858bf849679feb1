using System.Text;

namespace QuoteExtract.Formats;

/// <summary>Converts UTF-16 offsets into a text to other units, after one pass over it.</summary>
/// <remarks>
/// It notes the count at every 256th code unit and counts on from the nearest note, so a conversion is of constant
/// cost whatever the order. A lone surrogate counts as what it is written as, U+FFFD: one code point, three bytes.
/// Reused from text to text.
/// </remarks>
/// <param name="unit">What offsets are converted to.</param>
public sealed class OffsetMap(OffsetUnit unit)
{
    private const int BlockBits = 8;
    private const int BlockLength = 1 << BlockBits;
    private int[] _counts = [];
    private bool _isIdentity = true;

    /// <summary>What offsets are converted to.</summary>
    public OffsetUnit Unit => unit;

    /// <summary>Reads the text that the offsets to come point into.</summary>
    /// <param name="text">That text.</param>
    public void Load(ReadOnlySpan<char> text)
    {
        _isIdentity = unit == OffsetUnit.Utf16 || Ascii.IsValid(text);
        if (_isIdentity)
            return;

        int blocks = (text.Length >> BlockBits) + 1;
        if (_counts.Length < blocks)
            _counts = new int[Math.Max(blocks, _counts.Length * 2)];

        int count = 0;
        for (int block = 0; block < blocks; block++)
        {
            _counts[block] = count;
            int start = block << BlockBits;
            count += Count(text, start, Math.Min(start + BlockLength, text.Length));
        }
    }

    /// <summary>Converts an offset into the text last loaded.</summary>
    /// <param name="text">That text.</param>
    /// <param name="offset">A UTF-16 offset, 0 to the length of the text.</param>
    public int Convert(ReadOnlySpan<char> text, int offset)
    {
        if (_isIdentity)
            return offset;
        int block = offset >> BlockBits;
        return _counts[block] + Count(text, block << BlockBits, offset);
    }

    /// <summary>What the code units from start to end add; a pair counts where it begins.</summary>
    private int Count(ReadOnlySpan<char> text, int start, int end)
    {
        start += Splits(text, start) ? 1 : 0;
        end += Splits(text, end) ? 1 : 0;
        if (start >= end)
            return 0;
        ReadOnlySpan<char> units = text[start..end];
        return unit == OffsetUnit.Utf8 ? Encoding.UTF8.GetByteCount(units) : CountCodePoints(units);
    }

    /// <summary>Whether an offset lies between the halves of a pair.</summary>
    private static bool Splits(ReadOnlySpan<char> text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]);

    private static int CountCodePoints(ReadOnlySpan<char> units)
    {
        int count = units.Length;
        for (int at = units.IndexOfAnyInRange('\uD800', '\uDBFF'); at >= 0 && at + 1 < units.Length; at++)
        {
            if (char.IsHighSurrogate(units[at]) && char.IsLowSurrogate(units[at + 1]))
                count--;
        }

        return count;
    }
}
