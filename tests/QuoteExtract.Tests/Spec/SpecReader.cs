using System.Globalization;
using System.Text.Json;

namespace QuoteExtract.Tests.Spec;

/// <summary>Reads the examples of a Markdown file; <c>Spec/README.md</c> tells the form.</summary>
/// <remarks>A line that it does not understand is an error, never skipped: a misspelt example must not pass unseen.</remarks>
internal sealed class SpecReader
{
    private const string Fence = "```";
    private const string Miss = "> known miss:";

    private static readonly string[] QuoteColumns = ["quotation", "content", "kind", "speaker", "mention", "type", "cue", "parent", "evidence"];
    private static readonly string[] SpeakerColumns = ["name", "kind", "role", "gender", "aliases"];
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    private readonly string _file;
    private readonly string[] _lines;
    private int _line;

    private SpecReader(string file, string markdown)
    {
        _file = file;
        _lines = markdown.ReplaceLineEndings("\n").Split('\n');
    }

    public static IReadOnlyList<SpecExample> Read(string file, string markdown) => [.. new SpecReader(file, markdown).Examples()];

    private IEnumerable<SpecExample> Examples()
    {
        while (_line < _lines.Length)
        {
            if (_lines[_line].StartsWith("### ", StringComparison.Ordinal))
                yield return Example(_lines[_line++][4..].Trim());
            else
                _line++;
        }
    }

    private SpecExample Example(string heading)
    {
        string? text = null;
        string? miss = null;
        SpecTable? quotes = null;
        SpecTable? speakers = null;
        QuoteExtractorOptions options = new();
        while (_line < _lines.Length && !_lines[_line].StartsWith('#'))
        {
            string line = _lines[_line];
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                string language = line[Fence.Length..].Trim();
                string block = Block();
                (text, options) = language switch
                {
                    "text" when text is null => (block, options),
                    "known" => (text, options with { KnownSpeakers = JsonSerializer.Deserialize<KnownSpeaker[]>(block, Json)! }),
                    "options" => (text, Options(options, block)),
                    _ => throw Error($"a block of unknown or repeated kind '{language}'"),
                };
            }
            else if (line.StartsWith('|'))
            {
                SpecTable table = Table();
                if (quotes is null && Fits(table, QuoteColumns))
                    quotes = table;
                else if (speakers is null && Fits(table, SpeakerColumns))
                    speakers = table;
                else
                    throw Error($"a table of unknown or repeated columns '{string.Join(", ", table.Columns)}'");
            }
            else
            {
                if (line.StartsWith(Miss, StringComparison.OrdinalIgnoreCase))
                    miss = line[Miss.Length..].Trim();
                _line++;
            }
        }

        if (text is null || quotes is null)
            throw Error($"'{heading}' has no text or no table");
        return new SpecExample(_file, heading, text, options, quotes, speakers, miss);
    }

    /// <summary>The lines of a fenced block, without the last line end.</summary>
    private string Block()
    {
        int first = ++_line;
        while (_line < _lines.Length && _lines[_line].TrimEnd() != Fence)
            _line++;
        if (_line == _lines.Length)
            throw Error("a block without an end");
        return string.Join('\n', _lines[first.._line++]);
    }

    private SpecTable Table()
    {
        string[] columns = Cells(_lines[_line++]);
        if (_line == _lines.Length || Cells(_lines[_line]).Any(cell => cell.Length == 0 || cell.Trim('-', ':').Length > 0))
            throw Error("a table without a line of dashes");
        var rows = new List<IReadOnlyList<string>>();
        while (++_line < _lines.Length && _lines[_line].StartsWith('|'))
        {
            string[] cells = Cells(_lines[_line]);
            if (cells.Length != columns.Length)
                throw Error($"a row of {cells.Length} cells under {columns.Length} columns");
            rows.Add(cells);
        }

        return new SpecTable(columns, rows);
    }

    private static string[] Cells(string row) => [.. row.TrimEnd().Split('|')[1..^1].Select(SpecResult.OneLine)];

    private static bool Fits(SpecTable table, string[] columns) =>
        table.Columns[0] == columns[0] && table.Columns.All(columns.Contains);

    private QuoteExtractorOptions Options(QuoteExtractorOptions options, string block)
    {
        foreach (string line in block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] setting = line.Split('=', 2, StringSplitOptions.TrimEntries);
            string value = setting[^1];
            options = setting[0] switch
            {
                "kinds" => options with { Kinds = Enum.Parse<QuoteKinds>(value, ignoreCase: true) },
                "marks" => options with { MarkStyles = Enum.Parse<QuotationMarkStyles>(value, ignoreCase: true) },
                "language" => options with { Language = value },
                "min-confidence" => options with { MinimumConfidence = double.Parse(value, CultureInfo.InvariantCulture) },
                _ => throw Error($"an unknown option '{line}'"),
            };
        }

        return options;
    }

    private FormatException Error(string what) => new($"{_file}.md, line {Math.Min(_line, _lines.Length - 1) + 1}: {what}.");
}
