using System.Runtime.InteropServices;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Input;

/// <summary>Brings given entities from the unit of the output to UTF-16. Keeps its memory from line to line.</summary>
internal sealed class EntityList
{
    private readonly List<EntitySpan> _entities = [];

    public ReadOnlySpan<EntitySpan> Span => CollectionsMarshal.AsSpan(_entities);

    /// <summary>Takes the entities of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="given">Its entities.</param>
    /// <param name="offsets">The unit that they count in; loaded with the text if there are any.</param>
    /// <returns>What is wrong with them, or <see langword="null"/>.</returns>
    public string? Load(ReadOnlySpan<char> text, IReadOnlyList<GivenEntity> given, OffsetMap offsets)
    {
        _entities.Clear();
        if (given.Count == 0)
            return null;
        offsets.Load(text);
        foreach (GivenEntity entity in given)
        {
            int start = Find(text, entity.Start, offsets);
            int end = Find(text, entity.End, offsets);
            if (start < 0 || end < 0)
                return $"\"entities\": [{entity.Start}..{entity.End}) does not lie in the text";
            _entities.Add(new EntitySpan(TextSpan.FromBounds(start, end), entity.Type));
        }

        return null;
    }

    /// <summary>The UTF-16 offset that an offset stands for, or -1: between no two characters of the text.</summary>
    private static int Find(ReadOnlySpan<char> text, int offset, OffsetMap offsets)
    {
        int low = 0, high = text.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (offsets.Convert(text, middle) < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return offsets.Convert(text, low) == offset ? low : -1;
    }
}
