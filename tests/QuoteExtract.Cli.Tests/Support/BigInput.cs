using System.Globalization;

namespace QuoteExtract.Cli.Tests.Support;

/// <summary>Writes a JSONL file of a given size.</summary>
internal static class BigInput
{
    private const string Sentence = "The lamp was lit at dusk. \\\"Mind the steps,\\\" said Ida Brandt, the keeper. Nobody answered. ";

    /// <returns>The number of lines.</returns>
    public static int Write(string path, long bytes)
    {
        using var writer = new StreamWriter(path, append: false, ToolRun.Utf8);
        int lines = 0;
        for (long written = 0; written < bytes; lines++)
        {
            string line = string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"id\":\"doc-{lines}\",\"text\":\"{string.Concat(Enumerable.Repeat(Sentence, 1 + lines * 37 % 80))}\"}}\n");
            writer.Write(line);
            written += line.Length;
        }

        return lines;
    }
}
