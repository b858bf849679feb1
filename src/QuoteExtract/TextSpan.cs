namespace QuoteExtract;

/// <summary>A stretch of the caller's text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset just after the last code unit (exclusive).</summary>
    public int End => Start + Length;

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span between two offsets.</summary>
    /// <param name="start">Offset of the first code unit.</param>
    /// <param name="end">Offset just after the last code unit.</param>
    /// <returns>The span from <paramref name="start"/> to <paramref name="end"/>.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    /// <param name="other">The span looked for.</param>
    /// <returns><see langword="true"/> if every code unit of <paramref name="other"/> belongs to this span.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    /// <param name="other">The span compared with.</param>
    /// <returns><see langword="true"/> if the spans overlap.</returns>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The text that the span covers.</summary>
    /// <param name="text">The text the span was found in.</param>
    /// <returns>The slice of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Slice(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
