using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace QuoteExtract.Model;

/// <summary>Reads and writes the file of a weight table.</summary>
/// <remarks>
/// Layout, little-endian: "QXWT", version (int32), number of weights (int32), number of knots (int32), number of rates
/// (int32), scale (float32), offset (float32), the knots and the rates (float32 each), the weights (int16 each), and
/// the FNV-1a hash of all that (uint32).
/// </remarks>
internal static class WeightFile
{
    public const int Version = 2;
    private const int HeaderLength = 28;

    /// <exception cref="InvalidDataException">The bytes are not weights of this version, or are damaged.</exception>
    public static WeightTable Read(ReadOnlySpan<byte> bytes) => Parse(bytes, verify: true);

    /// <summary>The same of what the assembly itself holds, which need not be added up.</summary>
    public static WeightTable ReadOwn(ReadOnlySpan<byte> bytes) => Parse(bytes, verify: false);

    private static WeightTable Parse(ReadOnlySpan<byte> bytes, bool verify)
    {
        if (bytes.Length < HeaderLength + sizeof(uint) || !bytes[..4].SequenceEqual("QXWT"u8))
            throw new InvalidDataException("Not a file of weights.");
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]) != Version)
            throw new InvalidDataException("Weights of another version.");
        int count = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        int knotCount = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        int rateCount = BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]);
        long end = HeaderLength + (((long)knotCount + rateCount) * sizeof(float)) + ((long)count * sizeof(short));
        if (count < 0 || knotCount < 0 || rateCount < 0 || bytes.Length != end + sizeof(uint)
            || (verify && BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)end..]) != Checksum(bytes[..(int)end])))
        {
            throw new InvalidDataException("The weights are damaged.");
        }

        ReadOnlySpan<byte> rest = bytes[HeaderLength..];
        float[] knots = ReadFloats(ref rest, knotCount);
        float[] rates = ReadFloats(ref rest, rateCount);
        short[] weights = MemoryMarshal.Cast<byte, short>(rest[..(count * sizeof(short))]).ToArray();
        if (!BitConverter.IsLittleEndian)
            BinaryPrimitives.ReverseEndianness(weights, weights);
        return new WeightTable(
            weights, BinaryPrimitives.ReadSingleLittleEndian(bytes[20..]), BinaryPrimitives.ReadSingleLittleEndian(bytes[24..]), knots, rates);
    }

    /// <summary>Writes a table in the form that <see cref="Read"/> reads.</summary>
    public static byte[] Write(WeightTable table)
    {
        int end = HeaderLength + ((table.Knots.Length + table.Rates.Length) * sizeof(float)) + (table.Count * sizeof(short));
        var bytes = new byte[end + sizeof(uint)];
        "QXWT"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), table.Count);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), table.Knots.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16), table.Rates.Length);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(20), table.Scale);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(24), table.Offset);
        Span<byte> rest = bytes.AsSpan(HeaderLength);
        WriteFloats(table.Knots, ref rest);
        WriteFloats(table.Rates, ref rest);
        foreach (short weight in table.Weights)
        {
            BinaryPrimitives.WriteInt16LittleEndian(rest, weight);
            rest = rest[sizeof(short)..];
        }

        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(end), Checksum(bytes.AsSpan(0, end)));
        return bytes;
    }

    private static float[] ReadFloats(ref ReadOnlySpan<byte> bytes, int count)
    {
        var values = new float[count];
        for (int i = 0; i < count; i++)
            values[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(i * sizeof(float))..]);
        bytes = bytes[(count * sizeof(float))..];
        return values;
    }

    private static void WriteFloats(ReadOnlySpan<float> values, ref Span<byte> bytes)
    {
        foreach (float value in values)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes, value);
            bytes = bytes[sizeof(float)..];
        }
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint hash = 2166136261;
        foreach (byte b in bytes)
            hash = (hash ^ b) * 16777619;
        return hash;
    }
}
