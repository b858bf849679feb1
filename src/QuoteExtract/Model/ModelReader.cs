using System.Buffers.Binary;

namespace QuoteExtract.Model;

/// <summary>Reads the embedded weights.</summary>
/// <remarks>
/// Layout, little-endian: "QXAW", version (int32), number of weights (int32), scale (float32), score of "nobody"
/// (float32), the weights (int16 each), and the FNV-1a hash of all that (uint32).
/// </remarks>
internal static class ModelReader
{
    public const int Version = 1;
    private const int HeaderLength = 20;

    private static readonly Lazy<AttributionWeights> LazyDefault = new(() => Read(Embedded("Model/attribution.bin")));

    public static AttributionWeights Default => LazyDefault.Value;

    /// <exception cref="InvalidDataException">The bytes are not weights of this version, or are damaged.</exception>
    public static AttributionWeights Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength + 4 || !bytes[..4].SequenceEqual("QXAW"u8))
            throw new InvalidDataException("Not a file of attribution weights.");
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]) != Version)
            throw new InvalidDataException("Attribution weights of another version.");
        int count = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        int end = HeaderLength + (count * sizeof(short));
        if (count < 0 || bytes.Length != end + 4 || BinaryPrimitives.ReadUInt32LittleEndian(bytes[end..]) != Checksum(bytes[..end]))
            throw new InvalidDataException("The attribution weights are damaged.");

        var weights = new short[count];
        for (int i = 0; i < count; i++)
            weights[i] = BinaryPrimitives.ReadInt16LittleEndian(bytes[(HeaderLength + (i * sizeof(short)))..]);
        return new AttributionWeights(
            weights, BinaryPrimitives.ReadSingleLittleEndian(bytes[12..]), BinaryPrimitives.ReadSingleLittleEndian(bytes[16..]));
    }

    /// <summary>Writes weights in the form that <see cref="Read"/> reads.</summary>
    public static byte[] Write(ReadOnlySpan<short> weights, float scale, float none)
    {
        int end = HeaderLength + (weights.Length * sizeof(short));
        var bytes = new byte[end + 4];
        "QXAW"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), weights.Length);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(12), scale);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(16), none);
        for (int i = 0; i < weights.Length; i++)
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(HeaderLength + (i * sizeof(short))), weights[i]);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(end), Checksum(bytes.AsSpan(0, end)));
        return bytes;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint hash = 2166136261;
        foreach (byte b in bytes)
            hash = (hash ^ b) * 16777619;
        return hash;
    }

    private static byte[] Embedded(string name)
    {
        using Stream stream = typeof(ModelReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException(string.Concat("The library was built without ", name, "."));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
