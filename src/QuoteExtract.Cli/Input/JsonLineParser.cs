using System.Buffers;
using System.Text.Json;

namespace QuoteExtract.Cli.Input;

/// <summary>Reads one line of JSONL input. Keeps its memory from line to line: one a worker.</summary>
internal sealed class JsonLineParser : IDisposable
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 4096 };
    private char[] _text = [];
    private int _textLength;

    public string? Id { get; private set; }

    public ReadOnlySpan<char> Text => _text.AsSpan(0, _textLength);

    /// <summary>The people that the line knows beforehand; <see langword="null"/> if it has no such list.</summary>
    public List<KnownSpeaker>? Speakers { get; private set; }

    /// <summary>The names in the text that the line tells; empty without such a list.</summary>
    public List<GivenEntity> Entities { get; } = [];

    /// <summary>Parses a line.</summary>
    /// <param name="line">Valid UTF-8.</param>
    /// <returns>What is wrong with it, or <see langword="null"/>.</returns>
    public string? Parse(ReadOnlySpan<byte> line)
    {
        Id = null;
        Speakers = null;
        Entities.Clear();
        _textLength = -1;
        try
        {
            var reader = new Utf8JsonReader(line, Options);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
                return "not a JSON object";
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (ReadProperty(ref reader) is { } problem)
                    return problem;
            }

            // Whatever follows the object makes this throw.
            reader.Read();
        }
        catch (JsonException failure)
        {
            return JsonText.Describe(failure);
        }

        return _textLength < 0 ? "no \"text\"" : null;
    }

    public void Dispose()
    {
        if (_text.Length > 0)
            ArrayPool<char>.Shared.Return(_text);
        _text = [];
    }

    private string? ReadProperty(ref Utf8JsonReader reader)
    {
        if (JsonText.IsName(ref reader, "text"u8))
        {
            reader.Read();
            return ReadText(ref reader);
        }

        if (JsonText.IsName(ref reader, "id"u8))
        {
            reader.Read();
            return ReadId(ref reader);
        }

        if (JsonText.IsName(ref reader, "speakers"u8))
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                return null;
            Speakers = [];
            return KnownSpeakerJson.ReadList(ref reader, Speakers) is { } problem ? $"\"speakers\": {problem}" : null;
        }

        if (JsonText.IsName(ref reader, "entities"u8))
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                return null;
            Entities.Clear();
            return EntityJson.ReadList(ref reader, Entities) is { } problem ? $"\"entities\": {problem}" : null;
        }

        reader.Skip();
        return null;
    }

    private string? ReadText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            return "\"text\" is not a string";
        TextDecoder.Grow(ref _text, reader.ValueSpan.Length);
        try
        {
            _textLength = reader.CopyString(_text);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which the runtime refuses and we take as it is.
            _textLength = JsonText.Unescape(reader.ValueSpan, _text);
        }

        return null;
    }

    private string? ReadId(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                Id = JsonText.Read(ref reader);
                return null;
            case JsonTokenType.Number:
                Id = System.Text.Encoding.ASCII.GetString(reader.ValueSpan);
                return null;
            default:
                return "\"id\" is neither a string nor a number";
        }
    }
}
