using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>The aliases of people known beforehand that do not look like names: "the mender of clocks".</summary>
internal sealed class KnownDescriptions
{
    /// <summary>Longer aliases are not looked for in the text.</summary>
    private const int Longest = 12;

    private readonly HashSet<ulong> _prefixes = [];
    private readonly HashSet<uint> _starts = [];
    private readonly HashSet<ulong> _whole = [];
    private int _longest;

    public void Add(ReadOnlySpan<Token> tokens)
    {
        bool small = false;
        int words = 0;
        foreach (ref readonly Token token in tokens)
        {
            if (token.Kind != TokenKind.Word)
                return;
            words++;
            small |= !token.Has(TokenFlags.Capitalized);
        }

        // Casts are written like titles: "The Old Woman" stands in the text in small letters.
        small |= words > 1 && tokens[0].Is(WordClasses.Determiner | WordClasses.Possessive);
        if (!small || words == 0 || words > Longest)
            return;
        _starts.Add(tokens[0].Hash);
        _whole.Add(NameKeys.Of(tokens));
        ulong prefix = 0;
        foreach (ref readonly Token token in tokens)
            _prefixes.Add(prefix = NameKeys.Combine(prefix, token.Hash));
        _longest = Math.Max(_longest, words);
    }

    /// <summary>Marks where the text has an alias that no reader of names would see: one with small words in it.</summary>
    public void Mark(ReadOnlySpan<Token> tokens, PooledList<int> givenEnd)
    {
        givenEnd.Clear();
        if (_starts.Count == 0)
            return;
        givenEnd.Reset(tokens.Length);
        givenEnd.Span.Clear();
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Hash == 0 || !_starts.Contains(tokens[i].Hash))
                continue;
            ulong key = 0;
            int end = Math.Min(tokens.Length, i + _longest);
            for (int j = i; j < end && tokens[j].Hash != 0; j++)
            {
                key = NameKeys.Combine(key, tokens[j].Hash);
                if (_whole.Contains(key))
                    givenEnd[i] = j + 1;
                if (!_prefixes.Contains(key))
                    break;
            }
        }
    }
}
