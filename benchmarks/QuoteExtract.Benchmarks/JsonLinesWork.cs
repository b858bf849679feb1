using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using QuoteExtract.Cli.Input;
using QuoteExtract.Formats;
using QuoteExtract.Text;

namespace QuoteExtract.Benchmarks;

/// <summary>What a worker of the command does with lines and texts, and the other ways it could do it.</summary>
internal sealed class JsonLinesWork : IDisposable
{
    private readonly byte[] _lines;
    private readonly string[] _texts;
    private readonly byte[][] _utf8;
    private readonly QuoteBuffer[] _found;
    private readonly OffsetMap _offsets;
    private readonly OffsetUnit _unit;
    private readonly JsonLineParser _parser = new();
    private readonly QuoteBuffer _quotes = new();
    private readonly Utf8Text _decoded = new();
    private readonly IDocumentWriter _writer = ResultFormat.JsonLines.CreateWriter();
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private byte[] _unescaped = new byte[1 << 16];
    private char[] _chars = [];

    public JsonLinesWork(int characters, bool isAscii, OffsetUnit unit)
    {
        _lines = BigFile.JsonLines(characters);
        string lines = Encoding.UTF8.GetString(_lines);
        lines = isAscii
            ? lines.Replace("“", "\\\"", StringComparison.Ordinal).Replace("”", "\\\"", StringComparison.Ordinal).Replace('’', '\'').Replace('‘', '\'').Replace('—', '-')
            : Curled(lines);
        _lines = Encoding.UTF8.GetBytes(lines);
        _texts = [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];
        _utf8 = Array.ConvertAll(_texts, Encoding.UTF8.GetBytes);
        _unit = unit;
        _offsets = new OffsetMap(unit);

        // What is found in each, for the parts before and after the extraction.
        _found = Array.ConvertAll(_texts, text =>
        {
            var found = new QuoteBuffer();
            QuoteExtractor.Default.ExtractQuotes(text, found);
            return found;
        });
    }

    public int Documents => _texts.Length;

    /// <summary>Keeps what is measured from being optimised away.</summary>
    public long Sum { get; private set; }

    public int Characters => _texts.Sum(text => text.Length);

    /// <summary>As the command does it.</summary>
    public void Whole() => EachLine((line, _) =>
    {
        if (!Utf8.IsValid(line) || _parser.Parse(line) is not null)
            throw new InvalidDataException();
        QuoteExtractor.Default.ExtractQuotes(_parser.Text, _quotes);
        _offsets.Load(_parser.Text);
        Write(_parser.Text, _quotes);
    });

    public void Extract()
    {
        foreach (string text in _texts)
            QuoteExtractor.Default.ExtractQuotes(text, _quotes);
    }

    /// <summary>All that the command does before the extraction.</summary>
    public void Read() => EachLine((line, _) =>
    {
        if (!Utf8.IsValid(line) || _parser.Parse(line) is not null)
            throw new InvalidDataException();
        _offsets.Load(_parser.Text);
    });

    public void ReadChars() => EachLine((line, number) =>
    {
        Utf8JsonReader value = FindText(line);
        TextDecoder.Grow(ref _chars, value.ValueSpan.Length);
        int length = value.CopyString(_chars);
        MapByChars(_chars.AsSpan(0, length), _found[number]);
    });

    public void ReadUtf8() => EachLine((line, number) =>
    {
        Utf8JsonReader value = FindText(line);
        if (_unescaped.Length < value.ValueSpan.Length)
            _unescaped = new byte[value.ValueSpan.Length * 2];
        int length = value.CopyString(_unescaped);
        _decoded.Decode(_unescaped.AsSpan(0, length));
        MapByUtf8(_found[number]);
    });

    public void Write()
    {
        for (int i = 0; i < _texts.Length; i++)
        {
            _offsets.Load(_texts[i]);
            Write(_texts[i], _found[i]);
        }
    }

    public void TextByChars()
    {
        for (int i = 0; i < _utf8.Length; i++)
        {
            TextDecoder.Decode(_utf8[i], ref _chars, out int length);
            MapByChars(_chars.AsSpan(0, length), _found[i]);
        }
    }

    public void TextByUtf8()
    {
        for (int i = 0; i < _utf8.Length; i++)
        {
            _decoded.Decode(_utf8[i]);
            MapByUtf8(_found[i]);
        }
    }

    public void Dispose()
    {
        _parser.Dispose();
        _quotes.Dispose();
        _decoded.Dispose();
        _writer.Dispose();
        foreach (QuoteBuffer found in _found)
            found.Dispose();
    }

    private static string Curled(string lines)
    {
        var text = new StringBuilder(lines.Length);
        bool isOpen = false;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] == '\n')
                isOpen = false;
            if (lines[i] != '\\' || lines[i + 1] != '"')
            {
                text.Append(lines[i]);
                continue;
            }

            isOpen = !isOpen;
            text.Append(isOpen ? '“' : '”');
            i++;
        }

        return text.ToString();
    }

    /// <summary>All places that the writer would print.</summary>
    private void MapByChars(ReadOnlySpan<char> text, QuoteBuffer found)
    {
        _offsets.Load(text);
        if (_unit == OffsetUnit.Utf16)
            return;
        for (int i = 0; i < found.Count; i++)
        {
            QuoteView quote = found[i];
            Sum += _offsets.Convert(text, quote.Span.Start) + _offsets.Convert(text, quote.Span.End) + _offsets.Convert(text, quote.Cue.Start) + _offsets.Convert(text, quote.Mention.Start);
            foreach (TextSpan part in quote.Parts)
                Sum += _offsets.Convert(text, part.Start) + _offsets.Convert(text, part.End);
        }
    }

    private void MapByUtf8(QuoteBuffer found)
    {
        if (_unit == OffsetUnit.Utf16)
            return;
        for (int i = 0; i < found.Count; i++)
        {
            QuoteView quote = found[i];
            Sum += _decoded.ToByteOffset(quote.Span.Start) + _decoded.ToByteOffset(quote.Span.End) + _decoded.ToByteOffset(quote.Cue.Start) + _decoded.ToByteOffset(quote.Mention.Start);
            foreach (TextSpan part in quote.Parts)
                Sum += _decoded.ToByteOffset(part.Start) + _decoded.ToByteOffset(part.End);
        }
    }

    private static Utf8JsonReader FindText(ReadOnlySpan<byte> line)
    {
        if (!Utf8.IsValid(line))
            throw new InvalidDataException();
        var reader = new Utf8JsonReader(line);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("text"u8))
                continue;
            reader.Read();
            return reader;
        }

        throw new InvalidDataException();
    }

    private void Write(ReadOnlySpan<char> text, QuoteBuffer quotes)
    {
        _output.ResetWrittenCount();
        _writer.Write(new ExtractedDocument("a", text, quotes, _offsets), _output);
    }

    private void EachLine(LineAction action)
    {
        ReadOnlySpan<byte> rest = _lines;
        for (int number = 0; !rest.IsEmpty; number++)
        {
            int feed = rest.IndexOf((byte)'\n');
            action(rest[..feed], number);
            rest = rest[(feed + 1)..];
        }
    }

    private delegate void LineAction(ReadOnlySpan<byte> line, int number);
}
