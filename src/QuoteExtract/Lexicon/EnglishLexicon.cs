using System.Runtime.InteropServices;
using QuoteExtract.Text;

namespace QuoteExtract.Lexicon;

/// <summary>What is known of English words: the lists as the build has compiled them, read where the assembly holds them.</summary>
internal static class EnglishLexicon
{
    private const string Resource = "Lexicon/english.bin";

    private static readonly Tables Loaded = Load();

    /// <summary>The number of word forms.</summary>
    public static int Count => Loaded.Words.Count;

    /// <summary>The table itself, for loops that look up many words.</summary>
    public static WordTable Words => Loaded.Words;

    public static WordClasses Lookup(ReadOnlySpan<char> word) => Loaded.Words.Lookup(WordHash.Full(word));

    /// <summary>Whether two given names, by their <see cref="WordHash"/>, can be one person's: Lizzy and Elizabeth.</summary>
    public static bool SameGivenName(uint a, uint b) => Loaded.Nicknames.CanBeSame(a, b);

    /// <summary>The given names, by their <see cref="WordHash"/>, that a short form can stand for.</summary>
    public static ReadOnlySpan<uint> FullNames(uint shortForm) => Loaded.Nicknames.FullNames(shortForm);

    private static unsafe Tables Load()
    {
        Stream stream = typeof(EnglishLexicon).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException(string.Concat("The library was built without ", Resource, "."));
        long length = stream.Length;
        byte* bytes = stream is UnmanagedMemoryStream { PositionPointer: var mapped } && IsReadInPlace(mapped) ? mapped : Copy(stream);
        LexiconFile.Read(bytes, length, out WordTable words, out NicknameTable nicknames);
        return new Tables(words, nicknames);
    }

    /// <summary>The numbers of the file are read as they are; to the odd machine of the other byte order it is no use.</summary>
    private static unsafe bool IsReadInPlace(byte* bytes) =>
        BitConverter.IsLittleEndian ? (nuint)bytes % sizeof(ulong) == 0 : throw new PlatformNotSupportedException("The lexicon is little-endian.");

    private static unsafe byte* Copy(Stream stream)
    {
        var bytes = (byte*)NativeMemory.AlignedAlloc((nuint)stream.Length, sizeof(ulong));
        stream.ReadExactly(new Span<byte>(bytes, (int)stream.Length));
        return bytes;
    }

    private sealed record Tables(WordTable Words, NicknameTable Nicknames);
}
