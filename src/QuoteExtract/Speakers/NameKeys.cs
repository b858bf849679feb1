using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Keys for names: the same words, without marks, give the same key.</summary>
internal static class NameKeys
{
    public static ulong Of(ReadOnlySpan<Token> tokens)
    {
        ulong key = 0;
        foreach (ref readonly Token token in tokens)
        {
            if (token.Hash != 0)
                key = Combine(key, token.Hash);
        }

        return key;
    }

    public static ulong Combine(ulong key, uint hash) => ((key ^ hash) * 0x9E3779B97F4A7C15UL) ^ (key >> 29);
}
