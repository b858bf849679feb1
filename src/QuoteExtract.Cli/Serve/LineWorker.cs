using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using QuoteExtract.Cli.Input;
using QuoteExtract.Extensions.DependencyInjection;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Serve;

/// <summary>Extracts line after line of a request; a bad line gives a line that says so.</summary>
internal sealed class LineWorker(ExtractQuery query, QuoteExtractionService service) : IDisposable
{
    private readonly JsonLineParser _parser = new();
    private readonly EntityList _entities = new();
    private readonly QuoteBuffer _quotes = new();
    private readonly OffsetMap _offsets = new(query.Offsets);
    private readonly QuoteExtractionService _service = service.With(query.Options);
    private readonly IDocumentWriter _writer = ResultFormat.JsonLines.CreateWriter();
    private int _line;

    /// <summary>Does whole lines, and stops when nobody waits for the answer any more.</summary>
    public void Process(ReadOnlySpan<byte> lines, PooledByteWriter output, CancellationToken cancellation)
    {
        while (!lines.IsEmpty)
        {
            cancellation.ThrowIfCancellationRequested();
            int feed = lines.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = feed < 0 ? lines : lines[..feed];
            lines = feed < 0 ? [] : lines[(feed + 1)..];
            _line++;
            if (!line.Trim(" \t\r"u8).IsEmpty)
                ProcessLine(line, output, cancellation);
        }
    }

    /// <summary>Says what is wrong with the line that comes next.</summary>
    public void Fail(string problem, PooledByteWriter output)
    {
        _line++;
        WriteProblem(problem, output);
    }

    public void Dispose()
    {
        _parser.Dispose();
        _quotes.Dispose();
        _writer.Dispose();
    }

    private void ProcessLine(ReadOnlySpan<byte> line, PooledByteWriter output, CancellationToken cancellation)
    {
        if (!Utf8.IsValid(line))
            line = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line));
        if ((_parser.Parse(line) ?? _entities.Load(_parser.Text, _parser.Entities, _offsets)) is { } problem)
        {
            WriteProblem(problem, output);
            return;
        }

        QuoteExtractionService extraction = _parser.Speakers is { Count: > 0 } speakers
            ? _service.With(query.Options with { KnownSpeakers = speakers })
            : _service;
        extraction.ExtractQuotes(_parser.Text, _entities.Span, _quotes, null, cancellation);
        _offsets.Load(_parser.Text);
        _writer.Write(new ExtractedDocument(_parser.Id ?? $"line-{_line}", _parser.Text, _quotes, _offsets), output);
    }

    private void WriteProblem(string problem, PooledByteWriter output)
    {
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteNumber("line", _line);
            json.WriteString("error", problem);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
