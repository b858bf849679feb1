using System.Text;
using System.Text.Unicode;
using QuoteExtract.Cli.Input;

namespace QuoteExtract.Cli.Verify;

/// <summary>Cuts a JSONL file into its lines that hold something, as valid UTF-8.</summary>
internal static class JsonLines
{
    public static IEnumerable<(long Number, byte[] Line)> Of(byte[] bytes)
    {
        int start = bytes.AsSpan().StartsWith(TextDecoder.Utf8Mark) ? TextDecoder.Utf8Mark.Length : 0;
        for (long number = 1; start < bytes.Length; number++)
        {
            int feed = Array.IndexOf(bytes, (byte)'\n', start);
            int end = feed < 0 ? bytes.Length : feed;
            byte[] line = Take(bytes.AsSpan(start, end - start));
            start = end + 1;
            if (line.Length > 0)
                yield return (number, line);
        }
    }

    private static byte[] Take(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \t\r"u8);
        return Utf8.IsValid(line) ? line.ToArray() : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line));
    }
}
