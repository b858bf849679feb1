using QuoteExtract.Buffers;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Benchmarks;

/// <summary>The first rooms alone: paragraphs, marks and their pairs.</summary>
internal sealed class QuotationsOnly : IDisposable
{
    private readonly QuotationFinder _finder = new();
    private readonly PooledList<Paragraph> _paragraphs = new();
    private readonly PooledList<QuotationRegion> _regions = new();

    public long Count(string text)
    {
        _finder.Find(text, QuotationMarkStyles.Auto, _paragraphs, _regions);
        return _regions.Count;
    }

    public void Dispose()
    {
        _finder.Dispose();
        _paragraphs.Dispose();
        _regions.Dispose();
    }
}
