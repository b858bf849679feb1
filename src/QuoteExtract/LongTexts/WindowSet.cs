using QuoteExtract.Buffers;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.LongTexts;

/// <summary>The windows of a very long text, and what of the whole is dealt out to them.</summary>
internal sealed class WindowSet : IDisposable
{
    private readonly PooledList<EntitySpan> _entities = new();
    private readonly PooledList<EntitySpan> _part = new();
    private int _next;

    public PooledList<TextWindow> Windows { get; } = new();

    public PooledList<Paragraph> Paragraphs { get; } = new();

    public PooledList<QuotationRegion> Regions { get; } = new();

    /// <summary>Takes the names that the caller has found, in the order of the text.</summary>
    public void Take(ReadOnlySpan<EntitySpan> entities)
    {
        _next = 0;
        _entities.Resize(entities.Length);
        entities.CopyTo(_entities.Span);
        _entities.Span.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    /// <summary>The names in a window, with offsets into it. Windows come in the order of the text.</summary>
    public ReadOnlySpan<EntitySpan> EntitiesOf(in TextWindow window)
    {
        _part.Clear();
        while (_next < _entities.Count && _entities[_next].Span.Start < window.Start)
            _next++;
        for (; _next < _entities.Count && _entities[_next].Span.Start < window.End; _next++)
        {
            EntitySpan entity = _entities[_next];
            if (entity.Span.End <= window.End)
                _part.Add(entity with { Span = new TextSpan(entity.Span.Start - window.Start, entity.Span.Length) });
        }

        return _part.Span;
    }

    /// <summary>Copies the paragraphs and regions of a window, with offsets into it.</summary>
    public void Copy(in TextWindow window, PooledList<Paragraph> paragraphs, PooledList<QuotationRegion> regions)
    {
        paragraphs.Clear();
        regions.Clear();
        foreach (ref readonly Paragraph paragraph in Paragraphs.Span[window.FirstParagraph..window.ParagraphEnd])
        {
            paragraphs.Add(new Paragraph
            {
                Start = Math.Max(0, paragraph.Start - window.Start),
                End = Math.Min(window.End, paragraph.End) - window.Start,
            });
        }

        foreach (ref readonly QuotationRegion region in Regions.Span[window.FirstRegion..window.RegionEnd])
        {
            ref QuotationRegion copy = ref regions.Append();
            copy = region;
            copy.Start -= window.Start;
            copy.End -= window.Start;
            copy.ContentStart -= window.Start;
            copy.ContentEnd -= window.Start;
            copy.Parent = Within(region.Parent, window);
            copy.Continues = Within(region.Continues, window);
            copy.Paragraph = Math.Max(0, region.Paragraph - window.FirstParagraph);
        }
    }

    public void Dispose()
    {
        _entities.Dispose();
        _part.Dispose();
        Windows.Dispose();
        Paragraphs.Dispose();
        Regions.Dispose();
    }

    private static int Within(int region, in TextWindow window) => region < window.FirstRegion ? -1 : region - window.FirstRegion;
}
