using System.Text;
using System.Text.Json;
using QuoteExtract.Cli.CommandLine;

namespace QuoteExtract.Cli.Input;

/// <summary>Reads the file of <c>--speakers</c>: a JSON array, JSONL, or plain lines <c>Name; alias; alias</c>.</summary>
/// <remarks>Half a cast would give wrong speakers without a word, so any fault in it is a misuse.</remarks>
internal static class KnownSpeakerFile
{
    public static List<KnownSpeaker> Read(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new MisuseException($"--speakers {path}: {FileFailure.Describe(failure)}");
        }

        return Parse(path, text);
    }

    public static List<KnownSpeaker> Parse(string path, string text)
    {
        ReadOnlySpan<char> content = text.AsSpan().TrimStart();
        var speakers = new List<KnownSpeaker>();
        if (content.StartsWith("["))
        {
            AddJson(path, 0, Encoding.UTF8.GetBytes(text), speakers);
            return speakers;
        }

        bool isJson = content.StartsWith("{");
        int number = 0;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries))
        {
            number++;
            if (line.Length == 0)
                continue;
            if (isJson)
                AddJson(path, number, Encoding.UTF8.GetBytes(line), speakers);
            else if (line[0] != '#')
                AddPlain(path, number, line, speakers);
        }

        return speakers;
    }

    private static void AddPlain(string path, int number, string line, List<KnownSpeaker> speakers)
    {
        string[] names = line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0)
            throw new MisuseException($"{path}:{number}: no name");
        speakers.Add(new KnownSpeaker(names[0]) { Aliases = names[1..] });
    }

    private static void AddJson(string path, int number, byte[] json, List<KnownSpeaker> speakers)
    {
        string place = number > 0 ? $"{path}:{number}" : path;
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            string? problem = number > 0
                ? KnownSpeakerJson.Read(ref reader, speakers)
                : KnownSpeakerJson.ReadList(ref reader, speakers);
            if (problem is not null)
                throw new MisuseException($"{place}: {problem}");
            reader.Read();
        }
        catch (JsonException failure)
        {
            string line = number > 0 ? place : $"{path}:{(failure.LineNumber ?? 0) + 1}";
            throw new MisuseException($"{line}: {JsonText.Describe(failure)}");
        }
    }
}
