using System.Text;
using System.Text.Unicode;
using QuoteExtract.Cli.Input;
using QuoteExtract.Cli.Terminal;

namespace QuoteExtract.Cli.Verify;

/// <summary>Reads sources and keeps the latest ones: claims about one text mostly follow each other.</summary>
/// <param name="console">Where <c>-</c> is read.</param>
/// <param name="fail">Told what cannot be read.</param>
internal sealed class SourceShelf(ToolConsole console, Action<string> fail)
{
    private const int MostKept = 64;

    private readonly Dictionary<string, IReadOnlyList<NamedSource>> _kept = new(StringComparer.Ordinal);

    /// <summary>Everything that a path means; nothing where it could not be read, which is said.</summary>
    public IReadOnlyList<NamedSource> Read(string path)
    {
        if (_kept.TryGetValue(path, out IReadOnlyList<NamedSource>? known))
            return known;
        List<NamedSource> sources = [];
        foreach (InputSource input in new InputCollector(null, fail).Collect([path]))
            AddFile(input, sources);
        if (_kept.Count >= MostKept)
            _kept.Clear();
        _kept.Add(path, sources);
        return sources;
    }

    private void AddFile(InputSource input, List<NamedSource> sources)
    {
        byte[] bytes;
        try
        {
            bytes = input.IsStandardInput ? ReadAll(console.Input) : File.ReadAllBytes(input.Path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            fail($"{input.Path}: {FileFailure.Describe(failure)}");
            return;
        }

        if (input.Format == InputFormat.Text)
            sources.Add(new NamedSource(input.Path, new VerificationSource(Decode(input.Path, bytes))));
        else if (input.Format == InputFormat.JsonLines)
            AddLines(input.Path, bytes, sources);
        else if (PageInput.Read(input.Format, bytes) is { Page: { } page })
            sources.Add(new NamedSource(input.Path, new VerificationSource(page.Text)));
        else
            fail($"{input.Path}: {PageInput.Read(input.Format, bytes).Problem}");
    }

    private void AddLines(string path, byte[] bytes, List<NamedSource> sources)
    {
        using var parser = new JsonLineParser();
        foreach ((long number, byte[] line) in JsonLines.Of(bytes))
        {
            string place = $"{path}:{number}";
            if (parser.Parse(line) is { } problem)
                fail($"{place}: {problem}");
            else
                sources.Add(new NamedSource(parser.Id ?? place, new VerificationSource(parser.Text.ToString())));
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private string Decode(string path, byte[] bytes)
    {
        char[] chars = [];
        if (!TextDecoder.Decode(bytes, ref chars, out int length))
            console.Report($"{path}: warning: invalid bytes, read as U+FFFD");
        return new string(chars, 0, length);
    }
}
