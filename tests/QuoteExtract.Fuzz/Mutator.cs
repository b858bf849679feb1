using System.Text;

namespace QuoteExtract.Fuzz;

/// <summary>Makes an input of others: cuts, repeats, joins, and puts in what matters to a finder of quotations.</summary>
internal sealed class Mutator(int seed, IReadOnlyList<byte[]> seeds)
{
    private const int MostLength = 1 << 14;
    private const int MostChanges = 12;

    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "‹", "›", "「", "」", "``", "''", "—", "– ", "- ", "&quot;", "&ldquo;", "\n", "\n\n", "\r\n", "\u2028", "\u2029",
            "\0", "\uFEFF", "\u00A0", " said ", " he said. ", "She asked, ", " according to ", "Mr. ", "MOSS: ", "Ann Moss", "the mayor", " who ", ": ", ", ", ". ", "? ", "(", ")", "…", "I ", "NASA", "'s ",
        }.Select(Encoding.UTF8.GetBytes),
        [0xD8, 0x00], [0xDC, 0x00], [0xFF], [0xC3], [0xE2, 0x80],
    ];

    private readonly Random _random = new(seed);
    private readonly List<byte> _bytes = [];

    public byte[] Next()
    {
        _bytes.Clear();
        _bytes.AddRange(seeds[_random.Next(seeds.Count)]);
        int changes = 1 + _random.Next(MostChanges);
        for (int i = 0; i < changes; i++)
            Change();
        if (_bytes.Count > MostLength)
            _bytes.RemoveRange(MostLength, _bytes.Count - MostLength);
        return [.. _bytes];
    }

    private void Change()
    {
        int at = _random.Next(_bytes.Count + 1);
        int length = Math.Min(_random.Next(1, 64), _bytes.Count - at);
        switch (_random.Next(7))
        {
            case 0:
                _bytes.RemoveRange(at, length);
                break;
            case 1:
                _bytes.InsertRange(at, _bytes.GetRange(at, length));
                break;
            case 2:
                if (at < _bytes.Count)
                    _bytes[at] = (byte)_random.Next(256);
                break;
            case 3:
                byte[] other = seeds[_random.Next(seeds.Count)];
                int from = _random.Next(other.Length);
                _bytes.InsertRange(at, other[from..Math.Min(other.Length, from + _random.Next(1, 400))]);
                break;
            case 4:
                byte[] repeated = Tokens[_random.Next(Tokens.Length)];
                for (int n = _random.Next(1, 60); n > 0; n--)
                    _bytes.InsertRange(at, repeated);
                break;
            default:
                _bytes.InsertRange(at, Tokens[_random.Next(Tokens.Length)]);
                break;
        }
    }
}
