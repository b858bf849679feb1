using QuoteExtract.Cli.CommandLine;
using QuoteExtract.Cli.Extract.Resume;
using QuoteExtract.Cli.Input;
using QuoteExtract.Cli.Output;
using QuoteExtract.Cli.Terminal;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Extract;

/// <summary>One run of <c>extract</c>, from paths to exit code.</summary>
internal sealed class ExtractRun(ExtractSettings settings, ToolConsole console)
{
    public async Task<int> ExecuteAsync()
    {
        IReadOnlyList<string> paths = ChoosePaths();
        var extractor = new QuoteExtractor(new QuoteExtractorOptions
        {
            Genre = settings.Genre,
            MinimumConfidence = settings.MinimumConfidence,
            Kinds = settings.Kinds,
            KnownSpeakers = settings.SpeakersPath is null ? [] : KnownSpeakerFile.Read(settings.SpeakersPath),
        });

        bool isGood = true;
        var collector = new InputCollector(settings.InputFormat, message =>
        {
            isGood = false;
            console.Report(message);
        });
        List<InputSource> sources = collector.Collect(paths);
        isGood &= await WriteAsync(sources, extractor).ConfigureAwait(false);
        return isGood ? ExitCodes.Success : ExitCodes.InputFailed;
    }

    private IReadOnlyList<string> ChoosePaths()
    {
        if (settings.Paths.Count > 0)
            return settings.Paths;
        return console.IsInputRedirected
            ? [InputSource.StandardInput]
            : throw new MisuseException("nothing to read: give a PATH, or - for standard input. Try 'quoteextract extract --help'.");
    }

    private OutputTarget OpenOutput(List<InputSource> sources)
    {
        if (settings is { Format: OutputFormat.Brat, OutputPath: null } && console.IsOutputTerminal)
            throw new MisuseException("--format brat is a tar archive: give --output PATH, or pipe it to 'tar -x'.");
        if (settings.OutputPath is not { } path)
            return OutputTarget.ToStream(console.Output);
        return settings.Resume ? OutputTarget.ToResumableFile(path, RunFingerprint.Of(settings, sources)) : OutputTarget.ToFile(path);
    }

    private async Task<bool> WriteAsync(List<InputSource> sources, QuoteExtractor extractor)
    {
        using OutputTarget target = OpenOutput(sources);
        bool hasFailed = target.Done.HasFailed;
        bool toTerminal = settings.OutputPath is null && console.IsOutputTerminal;
        using var progress = ExtractProgress.Start(sources, console, toTerminal);
        var pipeline = new ExtractionPipeline(console, CreateWorker, new WorkReader(console.Input))
        {
            From = target.Done.Position,
            Written = item =>
            {
                progress?.Add(item.Length - item.Shown);
                hasFailed |= item.HasFailed;
                target.Note(item.After, hasFailed);
            },
        };
        try
        {
            using IDocumentWriter framing = CreateWriter();
            bool isGood = await pipeline.RunAsync(sources, settings.Threads, framing.Framing, target.Stream).ConfigureAwait(false);
            await target.CommitAsync().ConfigureAwait(false);
            return isGood && !hasFailed;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException && !BrokenPipe.Is(failure))
        {
            console.Report($"{settings.OutputPath ?? "standard output"}: cannot write: {FileFailure.Describe(failure)}");
            return false;
        }

        DocumentWorker CreateWorker() => new(extractor, CreateWriter(), settings.Offsets) { Progress = progress };

        IDocumentWriter CreateWriter() => DocumentWriters.Create(settings.Format, console.Width, toTerminal);
    }
}
