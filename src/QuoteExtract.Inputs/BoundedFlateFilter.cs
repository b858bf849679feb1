using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace QuoteExtract.Inputs;

/// <summary>Unpacks a stream once to count, in constant memory, and only if it is not too long once more to keep.</summary>
internal sealed class BoundedFlateFilter(IFilter inner, long mostBytes) : IFilter
{
    private const int ZlibHeaderLength = 2;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (IsTooLong(input))
            throw new UnreadablePageException($"a stream in it unpacks to more than {mostBytes >> 20} MB");
        return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    private bool IsTooLong(ReadOnlyMemory<byte> input)
    {
        if (input.Length <= ZlibHeaderLength)
            return false;
        using var packed = new MemoryStream(input[ZlibHeaderLength..].ToArray(), writable: false);
        using var stream = new DeflateStream(packed, CompressionMode.Decompress);
        byte[] block = new byte[16 * 1024];
        long length = 0;
        try
        {
            for (int read = stream.Read(block); read > 0; read = stream.Read(block))
            {
                length += read;
                if (length > mostBytes)
                    return true;
            }
        }
        catch (InvalidDataException)
        {
            // Broken from here on: PdfPig knows what to make of it.
        }

        return false;
    }
}
