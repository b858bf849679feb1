using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace QuoteExtract.Benchmarks;

internal sealed class KernelShareColumn : IColumn
{
    public string Id => nameof(KernelShareColumn);

    public string ColumnName => "Of kernel";

    public string Legend => "Characters a second, divided by those of the word-hash kernel on the same text";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 1;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        BenchmarkCase? kernel = summary.BenchmarksCases.FirstOrDefault(other =>
            other.Descriptor.Baseline && other.Parameters["Kind"].Equals(benchmarkCase.Parameters["Kind"]));
        double? share = kernel is null ? null : Throughput.Of(summary, benchmarkCase) / Throughput.Of(summary, kernel);
        return share?.ToString("F2", CultureInfo.InvariantCulture) ?? "-";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
