using System.Text;

namespace QuoteExtract.Inputs;

/// <summary>Puts a text together from runs: white space shrinks to one blank, blocks are parted by an empty line.</summary>
internal sealed class TextBuilder(int mostCharacters)
{
    private readonly StringBuilder _text = new();
    private int _breaks;
    private bool _blank;

    /// <summary>Where each run begins.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>What each run is, by the number its reader gave.</summary>
    public List<int> Sources { get; } = [];

    /// <summary>The next text stands in a new paragraph.</summary>
    public void EndBlock() => _breaks = 2;

    /// <summary>The next text stands on a new line.</summary>
    public void EndLine() => _breaks = Math.Max(_breaks, 1);

    /// <summary>Adds text.</summary>
    /// <param name="run">The text, with white space as it comes.</param>
    /// <param name="source">A number for where it comes from.</param>
    public void Add(ReadOnlySpan<char> run, int source)
    {
        foreach (char c in run)
        {
            // A no-break space parts words as any other.
            if (char.IsWhiteSpace(c))
            {
                _blank = true;
                continue;
            }

            if (c is '\u00AD' or '\u200B' or '\uFEFF' or '\0')
                continue;
            Separate();
            if (Sources.Count == 0 || Sources[^1] != source)
            {
                Starts.Add(_text.Length);
                Sources.Add(source);
            }

            _text.Append(c);
            if (_text.Length > mostCharacters)
                throw new UnreadablePageException($"its text has more than {mostCharacters} characters");
        }
    }

    public override string ToString() => _text.ToString();

    private void Separate()
    {
        if (_text.Length > 0)
            _text.Append(_breaks == 2 ? "\n\n" : _breaks == 1 ? "\n" : _blank ? " " : "");
        _breaks = 0;
        _blank = false;
    }
}
