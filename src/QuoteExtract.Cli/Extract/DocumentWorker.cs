using System.Buffers;
using System.Text;
using System.Text.Unicode;
using QuoteExtract.Cli.Input;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Extract;

/// <summary>Does work items, one after another, in memory of its own that it keeps: one a thread.</summary>
internal sealed class DocumentWorker : IDisposable
{
    /// <summary>After a document of more chars the working memory is given back.</summary>
    private const int HugeDocument = 8 * 1024 * 1024;

    private readonly QuoteExtractor _extractor;
    private readonly IDocumentWriter _writer;
    private readonly OffsetMap _offsets;
    private readonly JsonLineParser _parser = new();
    private readonly EntityList _entities = new();
    private QuoteBuffer _quotes = new();
    private char[] _chars = [];
    private CancellationToken _cancellation;

    public DocumentWorker(QuoteExtractor extractor, IDocumentWriter writer, OffsetUnit unit)
    {
        _extractor = extractor;
        _writer = writer;
        _offsets = new OffsetMap(unit);
    }

    /// <summary>Told how far long documents are.</summary>
    public ExtractProgress? Progress { get; init; }

    /// <summary>Does one item; throws only when it is to stop.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Process(WorkItem item, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        if (item.IsEmpty)
            return;
        try
        {
            if (item.Source.Format == InputFormat.Text)
                ProcessText(item);
            else if (item.Source.Format == InputFormat.JsonLines)
                ProcessLines(item);
            else
                ProcessPage(item);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // No memory for a document of hundreds of megabytes: the writer must not wait for it for ever.
            Fail(item, item.Source.Path, failure);
        }
    }

    public void Dispose()
    {
        _quotes.Dispose();
        _parser.Dispose();
        _writer.Dispose();
        if (_chars.Length > 0)
            ArrayPool<char>.Shared.Return(_chars);
    }

    private void ProcessText(WorkItem item)
    {
        if (!TextDecoder.Decode(item.Bytes, ref _chars, out int length))
            item.Messages.Add($"{item.Source.Path}: warning: invalid bytes, read as U+FFFD");
        Extract(item, item.Source.Path, item.Source.Path, _chars.AsSpan(0, length), _extractor);
    }

    private void ProcessPage(WorkItem item)
    {
        string path = item.Source.Path;
        (PageInput? page, string? problem) = PageInput.Read(item.Source.Format, item.Bytes.ToArray());
        if (page is null)
            Fail(item, path, problem!);
        else
            Extract(item, path, path, page.Text, _extractor, page.SelectorAt);
    }

    private void ProcessLines(WorkItem item)
    {
        ReadOnlySpan<byte> rest = item.Bytes;
        if (item.FirstLine == 1 && rest.StartsWith(TextDecoder.Utf8Mark))
            rest = rest[TextDecoder.Utf8Mark.Length..];

        for (long number = item.FirstLine; !rest.IsEmpty; number++)
        {
            int feed = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = feed < 0 ? rest : rest[..feed];
            rest = feed < 0 ? [] : rest[(feed + 1)..];
            if (line.Trim(" \t\r"u8).IsEmpty)
                continue;
            ProcessLine(item, line, $"{item.Source.Path}:{number}");
        }
    }

    private void ProcessLine(WorkItem item, ReadOnlySpan<byte> line, string place)
    {
        if (!Utf8.IsValid(line))
        {
            item.Messages.Add($"{place}: warning: invalid UTF-8, read as U+FFFD");
            line = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line));
        }

        if ((_parser.Parse(line) ?? _entities.Load(_parser.Text, _parser.Entities, _offsets)) is { } problem)
        {
            Fail(item, place, problem);
            return;
        }

        QuoteExtractor extractor = _extractor;
        if (_parser.Speakers is { Count: > 0 } speakers)
        {
            QuoteExtractorOptions options = _extractor.Options;
            extractor = new QuoteExtractor(options with { KnownSpeakers = KnownSpeakerList.Merge(speakers, options.KnownSpeakers) });
        }

        Extract(item, place, _parser.Id ?? place, _parser.Text, extractor, entities: _entities.Span);
    }

    private void Extract(WorkItem item, string place, string id, ReadOnlySpan<char> text, QuoteExtractor extractor, Func<int, SourceSelector?>? selectorAt = null, ReadOnlySpan<EntitySpan> entities = default)
    {
        int before = item.Output.Length;
        try
        {
            ItemProgress? progress = Progress is null || item.Source.Format == InputFormat.JsonLines ? null : new ItemProgress(item, Progress);
            extractor.ExtractQuotes(text, entities, _quotes, progress, _cancellation);
            _offsets.Load(text);
            item.Output.Write(_writer.Framing.Separator.Span);
            int begin = item.Output.Length;
            _writer.Write(new ExtractedDocument(id, text, _quotes, _offsets) { SelectorAt = selectorAt }, item.Output);
            if (item.Output.Length == begin)
                item.Output.Truncate(before);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A fault of ours in one document must not cost the others, nor leave half a line.
            item.Output.Truncate(before);
            Fail(item, place, failure);
        }

        if (text.Length > HugeDocument)
            GiveBack();
    }

    private static void Fail(WorkItem item, string place, Exception failure) =>
        Fail(item, place, failure is OutOfMemoryException ? $"not enough memory for a document of {item.Length >> 20} MB" : $"internal error: {FileFailure.Describe(failure)}");

    private static void Fail(WorkItem item, string place, string problem)
    {
        item.HasFailed = true;
        item.Messages.Add($"{place}: {problem}");
    }

    private void GiveBack()
    {
        _quotes.Dispose();
        _quotes = new QuoteBuffer();
        _parser.Dispose();
        if (_chars.Length > 0)
            ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
    }
}
