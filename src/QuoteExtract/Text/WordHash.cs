using System.Numerics;
using System.Runtime.CompilerServices;

namespace QuoteExtract.Text;

/// <summary>The one hash of a word, ignoring case, that the tokenizer computes and every lookup reuses.</summary>
/// <remarks>
/// Sixteen characters at a time, packed into two numbers: a byte a character where all are ASCII once folded. For
/// words of up to eight such characters no two have the same hash. All bits but the lowest sixteen are well mixed.
/// </remarks>
internal static class WordHash
{
    /// <summary>Characters that are hashed together.</summary>
    public const int Block = 16;

    /// <summary>The hash as tokens keep it: never 0.</summary>
    public static uint Of(ReadOnlySpan<char> word) => Short(Full(word));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Short(ulong full)
    {
        uint hash = (uint)(full >> 32);
        return hash == 0 ? 1 : hash;
    }

    /// <summary>The whole hash, as the lexicon wants it.</summary>
    public static ulong Full(ReadOnlySpan<char> word)
    {
        ulong hash = 0;
        do
        {
            int length = Math.Min(word.Length, Block);
            ulong low = 0;
            ulong high = 0;
            int all = 0;
            for (int i = 0; i < length; i++)
            {
                char c = Fold(word[i]);
                all |= c;
                if (i < Block / 2)
                    low |= (ulong)(byte)c << (i * 8);
                else
                    high |= (ulong)(byte)c << ((i - (Block / 2)) * 8);
            }

            hash = all < 128 ? Add(hash, low, high) : AddWide(hash, word[..length]);
            word = word[length..];
        }
        while (!word.IsEmpty);

        return hash;
    }

    /// <summary>Adds a block of characters that are ASCII and lower case, the first of them lowest, zeros behind the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, ulong low, ulong high)
    {
        hash = ((low ^ hash) * 0x9E3779B97F4A7C15UL) ^ BitOperations.RotateLeft(high * 0xC2B2AE3D27D4EB4FUL, 32);
        return (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
    }

    /// <summary>Lower case, and the typographic apostrophe made plain, so that "don’t" and "Don't" are one word.</summary>
    public static char Fold(char c)
    {
        if (c < 128)
            return (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
        return c is '\u2019' or '\u02BC' ? '\'' : char.ToLowerInvariant(c);
    }

    public static bool EqualsFolded(ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
    {
        if (word.Length != folded.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (Fold(word[i]) != folded[i])
                return false;
        }

        return true;
    }

    private static ulong AddWide(ulong hash, ReadOnlySpan<char> block)
    {
        const int Packed = 4;
        hash = ~hash;
        for (int start = 0; start < block.Length; start += Packed)
        {
            ulong some = 0;
            for (int i = start; i < Math.Min(block.Length, start + Packed); i++)
                some |= (ulong)Fold(block[i]) << ((i - start) * 16);
            hash = Add(hash, some, 0);
        }

        return hash;
    }
}
