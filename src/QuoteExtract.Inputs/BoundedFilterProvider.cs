using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace QuoteExtract.Inputs;

/// <summary>The filters of PdfPig, of which those that unpack (Flate) unpack no further than a bound.</summary>
internal sealed class BoundedFilterProvider(IFilterProvider inner, long mostBytes) : IFilterProvider
{
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(inner.GetAllFilters());

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => filter is FlateFilter ? new BoundedFlateFilter(filter, mostBytes) : filter)];
}
