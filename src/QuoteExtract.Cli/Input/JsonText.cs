using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace QuoteExtract.Cli.Input;

/// <summary>Reads JSON strings as they are, lone surrogates included, where Utf8JsonReader would throw.</summary>
internal static class JsonText
{
    /// <summary>Unescapes the string that a reader stands on.</summary>
    /// <param name="escaped">The value span of the reader, valid UTF-8, its escapes checked by the reader.</param>
    /// <param name="chars">At least as long as <paramref name="escaped"/>.</param>
    /// <returns>The number of chars written.</returns>
    public static int Unescape(ReadOnlySpan<byte> escaped, Span<char> chars)
    {
        int length = 0;
        while (true)
        {
            int slash = escaped.IndexOf((byte)'\\');
            if (slash < 0)
                return length + Encoding.UTF8.GetChars(escaped, chars[length..]);

            length += Encoding.UTF8.GetChars(escaped[..slash], chars[length..]);
            byte kind = escaped[slash + 1];
            int used = 2;
            if (kind == 'u')
            {
                used = 6;
                chars[length++] = (char)ushort.Parse(escaped.Slice(slash + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            }
            else
            {
                chars[length++] = Control(kind);
            }

            escaped = escaped[(slash + used)..];
        }
    }

    /// <summary>The string or property name that the reader stands on.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> value = reader.ValueSpan;
        if (!reader.ValueIsEscaped)
            return Encoding.UTF8.GetString(value);
        char[] chars = ArrayPool<char>.Shared.Rent(value.Length);
        try
        {
            return new string(chars, 0, Unescape(value, chars));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    /// <summary>Whether the property name that the reader stands on is this one.</summary>
    public static bool IsName(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.ValueIsEscaped
            ? Read(ref reader) == Encoding.UTF8.GetString(name)
            : reader.ValueSpan.SequenceEqual(name);

    /// <summary>The message of a failure to parse, with the place in the line counted from 1.</summary>
    public static string Describe(JsonException failure)
    {
        string message = failure.Message;
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        if (end > 0)
            message = message[..end];
        return $"not valid JSON at byte {(failure.BytePositionInLine ?? 0) + 1}: {message}";
    }

    private static char Control(byte kind) => kind switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => (char)kind,
    };
}
