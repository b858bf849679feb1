using System.Buffers;
using QuoteExtract.Cli.CommandLine;
using QuoteExtract.Cli.Extract;
using QuoteExtract.Cli.Input;
using QuoteExtract.Cli.Terminal;

namespace QuoteExtract.Cli.Characters;

/// <summary>One run of <c>characters</c>, from the path to the exit code.</summary>
internal sealed class CharactersRun(CharactersSettings settings, ToolConsole console)
{
    public async Task<int> ExecuteAsync()
    {
        InputSource source = ChooseSource();
        IReadOnlyList<KnownSpeaker> known = settings.SpeakersPath is null ? [] : KnownSpeakerFile.Read(settings.SpeakersPath);
        if (await ReadAsync(source).ConfigureAwait(false) is not { } text)
            return ExitCodes.InputFailed;

        Cast cast = Find(source.Path, text, known);
        byte[] output = settings.Format == CharactersFormat.Json
            ? CastJson.Write(cast, settings.Top)
            : CastTable.Write(cast, settings.Top, console.Width, console.IsOutputTerminal);
        await console.Output.WriteAsync(output, CancellationToken.None).ConfigureAwait(false);
        return ExitCodes.Success;
    }

    private InputSource ChooseSource()
    {
        if (settings.Path is null && !console.IsInputRedirected)
            throw new MisuseException("nothing to read: give a BOOK, or - for standard input. Try 'quoteextract characters --help'.");
        string path = settings.Path ?? InputSource.StandardInput;
        if (Directory.Exists(path))
            throw new MisuseException($"{path}: is a folder; characters reads one book");
        bool isStandardInput = path == InputSource.StandardInput;
        InputFormat format = settings.InputFormat ?? (isStandardInput ? InputFormat.Text : InputFormats.Of(path));
        if (format == InputFormat.JsonLines)
            throw new MisuseException($"{path}: characters reads one book, not JSONL");
        return new InputSource(path, format, !isStandardInput && File.Exists(path) ? new FileInfo(path).Length : 0);
    }

    /// <summary>The text of the book, or <see langword="null"/> when it could not be read, which is reported.</summary>
    private async Task<ReadOnlyMemory<char>?> ReadAsync(InputSource source)
    {
        await foreach (WorkItem item in new WorkReader(console.Input).ReadAsync(source, ReadPosition.Start, console.Stop).ConfigureAwait(false))
        {
            foreach (string message in item.Messages)
                console.Report(message);
            ReadOnlyMemory<char>? text = item.HasFailed ? null : Decode(item);
            item.Release();
            return text;
        }

        return null;
    }

    private ReadOnlyMemory<char>? Decode(WorkItem item)
    {
        if (item.Source.Format == InputFormat.Text)
        {
            char[] chars = [];
            if (!TextDecoder.Decode(item.Bytes, ref chars, out int length))
                console.Report($"{item.Source.Path}: warning: invalid bytes, read as U+FFFD");
            return chars.AsMemory(0, length);
        }

        (PageInput? page, string? problem) = PageInput.Read(item.Source.Format, item.Bytes.ToArray());
        if (page is null)
            console.Report($"{item.Source.Path}: {problem}");
        return page?.Text.AsMemory();
    }

    private Cast Find(string id, ReadOnlyMemory<char> text, IReadOnlyList<KnownSpeaker> known)
    {
        var extractor = new QuoteExtractor(new QuoteExtractorOptions
        {
            Genre = settings.Genre,
            MinimumConfidence = settings.MinimumConfidence,
            KnownSpeakers = known,
        });
        using var quotes = new QuoteBuffer();
        extractor.ExtractQuotes(text.Span, quotes, null, console.Stop);
        return Cast.Of(id, text.Span, quotes, known);
    }
}
