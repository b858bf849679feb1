using QuoteExtract.Buffers;

namespace QuoteExtract.Quotations;

/// <summary>
/// The reporter's own words: the document with each quotation as one item, and then, for every quotation that
/// holds others (or a reporting clause, in dashes), its content in the same form.
/// </summary>
internal sealed class Narrative : IDisposable
{
    public PooledList<NarrativeItem> Items { get; } = new();

    public PooledList<Sentence> Sentences { get; } = new();

    /// <summary>For each region, its item; -1 where it is nobody's speech.</summary>
    public PooledList<int> ItemOfRegion { get; } = new();

    /// <summary>For each token, its item; -1 inside of a quotation that holds no other.</summary>
    public PooledList<int> ItemOfToken { get; } = new();

    public void Clear()
    {
        Items.Clear();
        Sentences.Clear();
        ItemOfRegion.Clear();
        ItemOfToken.Clear();
    }

    public void Dispose()
    {
        Items.Dispose();
        Sentences.Dispose();
        ItemOfRegion.Dispose();
        ItemOfToken.Dispose();
    }
}
