using System.Buffers.Binary;
using QuoteExtract.Text;

namespace QuoteExtract.Lexicon;

/// <summary>The compiled lists: read where they lie, nothing parsed.</summary>
/// <remarks>
/// Layout, little-endian: "QXLX", version (int32), the numbers of words, sets of classes, short forms and full names
/// (int32 each), eight bytes unused; the slots (uint32), the sets (uint64), the displacements (uint16), the hashes of
/// the short forms in order (uint32), where the full names of each end (uint32), and the hashes of those (uint32).
/// </remarks>
internal static unsafe class LexiconFile
{
    private const int Version = 2;

    /// <param name="bytes">Memory that is never moved or freed.</param>
    /// <param name="length">Its length.</param>
    /// <param name="words">The table of words.</param>
    /// <param name="nicknames">The short forms of given names.</param>
    /// <exception cref="InvalidDataException">The bytes are no such file.</exception>
    public static void Read(byte* bytes, long length, out WordTable words, out NicknameTable nicknames)
    {
        Header header = Header.Read(new ReadOnlySpan<byte>(bytes, (int)Math.Min(length, Header.Size)));
        if (header.Length != length)
            throw new InvalidDataException("The compiled lexicon is damaged.");
        byte* slots = bytes + Header.Size;
        byte* sets = slots + (sizeof(uint) << WordTable.SlotBits);
        byte* displacements = sets + (sizeof(ulong) * header.Sets);
        uint* shortForms = (uint*)(displacements + (sizeof(ushort) << WordTable.DisplacementBits));
        words = new WordTable((ushort*)displacements, (uint*)slots, (ulong*)sets, header.Words);
        nicknames = new NicknameTable(shortForms, shortForms + header.ShortForms, shortForms + (2 * header.ShortForms), header.ShortForms);
    }

    /// <summary>What stands first in the file.</summary>
    internal readonly record struct Header(int Words, int Sets, int ShortForms, int FullNames)
    {
        public const int Size = 32;

        public int Length =>
            Size + (sizeof(uint) << WordTable.SlotBits) + (sizeof(ulong) * Sets) + (sizeof(ushort) << WordTable.DisplacementBits)
            + (sizeof(uint) * ((2 * ShortForms) + FullNames));

        public static Header Read(ReadOnlySpan<byte> bytes)
        {
            if (bytes.Length < Size || !bytes[..4].SequenceEqual("QXLX"u8) || BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]) != Version)
                throw new InvalidDataException("Not a compiled lexicon of this version.");
            return new Header(
                BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]),
                BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[20..]));
        }

        public void Write(Span<byte> bytes)
        {
            "QXLX"u8.CopyTo(bytes);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], Version);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], Words);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[12..], Sets);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], ShortForms);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[20..], FullNames);
        }
    }
}
