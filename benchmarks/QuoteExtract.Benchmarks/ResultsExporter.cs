using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace QuoteExtract.Benchmarks;

/// <summary>Writes the Markdown table to where it is committed.</summary>
internal sealed class ResultsExporter : IExporter
{
    public string Name => nameof(ResultsExporter);

    public void ExportToLog(Summary summary, ILogger logger) => MarkdownExporter.GitHub.ExportToLog(summary, logger);

    public IEnumerable<string> ExportToFiles(Summary summary, ILogger consoleLogger)
    {
        string suite = summary.BenchmarksCases.FirstOrDefault()?.Descriptor.Type.Name ?? "none";
        string processor = summary.HostEnvironmentInfo.Cpu.Value?.ProcessorName ?? "unknown";
        string path = Path.Combine(ResultsFolder.ForCpu(processor), $"{suite}.md");
        using (var writer = new StreamWriter(path))
        {
            var logger = new StreamLogger(writer);
            MarkdownExporter.GitHub.ExportToLog(summary, logger);
            logger.Flush();
        }

        return [path];
    }
}
