using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuoteExtract.Text;

/// <summary>Reads a word of a few ASCII letters at once: its length, its case and its hash come from one vector.</summary>
internal static class AsciiWord
{
    /// <summary>Characters that are looked at; so many must be there.</summary>
    public const int Window = WordHash.Block;

    private const byte CaseBit = 0x20;

    public static bool IsSupported => Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian;

    /// <summary>Sixteen bytes to keep, then sixteen to drop.</summary>
    private static ReadOnlySpan<byte> Keep =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Reads plain words, with the blanks and simple marks between them, until something else comes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="last">No word begins behind this; a window of characters must be there.</param>
    /// <param name="room">Where the tokens go.</param>
    /// <param name="words">The lexicon.</param>
    /// <param name="pending">What the next token is flagged with.</param>
    /// <param name="count">The number of tokens read.</param>
    /// <returns>Where it stopped: at what <see cref="WordReader"/> must read, or at a blank.</returns>
    public static int ReadAll(ref char text, int at, int last, Span<Token> room, WordTable words, ref TokenFlags pending, out int count)
    {
        TokenFlags flags = pending;
        int taken = 0;
        while (at <= last && taken < room.Length)
        {
            ref char from = ref Unsafe.Add(ref text, at);
            char c = from;
            if (c == ' ')
            {
                flags |= TokenFlags.SpaceBefore;
                at++;
                continue;
            }

            ref Token token = ref Unsafe.Add(ref MemoryMarshal.GetReference(room), taken);
            if ((uint)((c | CaseBit) - 'a') > 'z' - 'a')
            {
                // A run of one mark is one token.
                if (c is not (',' or '.') || Unsafe.Add(ref from, 1) == c)
                    break;
                token.Start = at++;
                token.Length = 1;
                token.Hash = 0;
                token.Kind = TokenKind.Punctuation;
                token.Flags = flags;
                token.Classes = (WordClasses)WordTable.NoWord;
            }
            else
            {
                int length = Read(ref from, words, flags, ref token);
                if (length == 0)
                    break;
                token.Start = at;
                at += length;
                if (Unsafe.Add(ref text, at) == ' ')
                {
                    at++;
                    taken++;
                    flags = TokenFlags.SpaceBefore;
                    continue;
                }
            }

            flags = TokenFlags.None;
            taken++;
        }

        Classify(room[..taken], words);
        pending = flags;
        count = taken;
        return at;
    }

    /// <summary>
    /// Asks the lexicon for all words of a run, whose hashes stand where their classes will: its memory is slow, and
    /// without a branch between them many are waited for at once.
    /// </summary>
    private static void Classify(Span<Token> tokens, WordTable words)
    {
        foreach (ref Token token in tokens)
            token.Classes = words.Lookup((ulong)token.Classes);
    }

    /// <summary>Reads the letters at <paramref name="at"/>, of which there is at least one, and fills in the token of that word, with the hash for its classes.</summary>
    /// <returns>The length of the word; 0 if it is longer or more than plain letters, so that <see cref="WordReader"/> must read it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Read(ref readonly char at, WordTable words, TokenFlags flags, ref Token token)
    {
        Vector128<byte> folded = Load(in at, out Vector128<byte> bytes);
        Vector128<byte> letter = folded - Vector128.Create((byte)'a');
        uint letters = Vector128.Equals(Vector128.Min(letter, Vector128.Create((byte)('z' - 'a'))), letter).ExtractMostSignificantBits();
        int length = BitOperations.TrailingZeroCount(~letters);
        if (length == Window || !EndsWord(Unsafe.Add(ref Unsafe.AsRef(in at), length), length))
            return 0;

        // The bit that makes a letter a small one, shifted to where it is extracted.
        uint lower = Vector128.ShiftLeft(bytes.AsUInt16(), 2).AsByte().ExtractMostSignificantBits() & ((1u << length) - 1);
        flags |= (lower & 1) == 0 ? TokenFlags.Capitalized : TokenFlags.None;
        if (lower != 0)
            flags |= TokenFlags.HasLower;
        else if (length > 1)
            flags |= TokenFlags.AllCapitals;

        Vector128<ulong> packed = (folded & Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Keep), (nuint)(Window - length))).AsUInt64();
        ulong hash = WordHash.Add(0, packed.ToScalar(), packed.GetElement(1));
        token.Length = length;
        token.Kind = TokenKind.Word;
        token.Flags = flags;
        token.Hash = WordHash.Short(hash);
        token.Classes = (WordClasses)hash;
        words.Prefetch(hash);
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Load(ref readonly char at, out Vector128<byte> bytes)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in at));
        Vector128<ushort> left = Vector128.LoadUnsafe(ref from);
        Vector128<ushort> right = Vector128.LoadUnsafe(ref from, (nuint)Vector128<ushort>.Count);

        // What is no byte becomes one that is no letter: 255, or (as the instruction sees a negative number) 0.
        bytes = Sse2.IsSupported
            ? Sse2.PackUnsignedSaturate(left.AsInt16(), right.AsInt16())
            : Vector128.Narrow(Vector128.Min(left, Vector128.Create((ushort)255)), Vector128.Min(right, Vector128.Create((ushort)255)));
        return bytes | Vector128.Create(CaseBit);
    }

    /// <summary>Whether a character behind letters is none that the word may go on with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsWord(char next, int length) =>
        next is ' ' or ',' || (next == '.' ? length > 1 : next < 128 ? CharKinds.Of(next) != CharKinds.Digit && next is not ('-' or '\'') : IsPlainMark(next));

    private static bool IsPlainMark(char next) => next is '\u201D' or '\u201C' or '\u2014' or '\u2026' or '\u2013' or '\u00A0';
}
