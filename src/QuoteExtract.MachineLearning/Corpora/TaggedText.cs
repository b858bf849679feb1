using System.Text;

namespace QuoteExtract.Corpora;

/// <summary>Puts a text together from its words and remembers where its names stand.</summary>
internal sealed class TaggedText
{
    private readonly StringBuilder _text = new();
    private readonly List<TaggedName> _names = [];
    private readonly List<(string Key, NameTag Tag, int Start)> _open = [];
    private bool _space;
    private bool _inQuotation;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Adds a word of a corpus that says whether a blank follows.</summary>
    public void Word(string word, bool spaceAfter)
    {
        if (_space)
            _text.Append(' ');
        _text.Append(word);
        _space = spaceAfter;
    }

    /// <summary>Adds a word of a corpus that does not: marks stand where English sets them.</summary>
    public void Word(string word)
    {
        bool closes = word is "." or "," or ";" or ":" or "!" or "?" or ")" or "]" or "%" or "'s" or "n't" or "'" || (word == "\"" && _inQuotation)
            || (word.Length > 1 && word[0] == '\'' && char.IsLower(word[1]));
        bool opens = word is "(" or "[" or "$" || (word == "\"" && !_inQuotation);
        if (word == "\"")
            _inQuotation = !_inQuotation;
        _space &= !closes;
        Word(word, !opens);
    }

    /// <summary>Where the next word will stand.</summary>
    public int Next => _text.Length + (_space ? 1 : 0);

    /// <summary>A name starts with the next word.</summary>
    public void Begin(string key, NameTag tag) => _open.Add((key, tag, Next));

    /// <summary>A name started with the last word.</summary>
    public void BeginAtLast(string key, NameTag tag, int length) => _open.Add((key, tag, _text.Length - length));

    /// <summary>The name begun last under a key ends with the last word.</summary>
    public void End(string key)
    {
        int i = _open.FindLastIndex(o => string.Equals(o.Key, key, StringComparison.Ordinal));
        if (i < 0)
            return;
        if (_text.Length > _open[i].Start)
            _names.Add(new TaggedName(TextSpan.FromBounds(_open[i].Start, _text.Length), _open[i].Tag));
        _open.RemoveAt(i);
    }

    /// <summary>A sentence ends; a paragraph with it, if so.</summary>
    public void Break(bool paragraph)
    {
        _space = false;
        if (_text.Length > 0)
            _text.Append(paragraph ? "\n\n" : " ");
    }

    /// <summary>The text so far; then starts a new one.</summary>
    public TaggedDocument Take(string id, string source)
    {
        var document = new TaggedDocument(id, source, _text.ToString(), [.. _names.OrderBy(n => n.Span.End).ThenByDescending(n => n.Span.Start)]);
        _text.Clear();
        _names.Clear();
        _open.Clear();
        _space = _inQuotation = false;
        return document;
    }
}
