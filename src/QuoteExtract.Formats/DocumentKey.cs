using System.Globalization;

namespace QuoteExtract.Formats;

/// <summary>A short name for a document, made from its id and text, that can stand in identifiers and addresses.</summary>
internal static class DocumentKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>"d" and 16 hexadecimal digits (FNV-1a): the same for the same document in every run.</summary>
    public static string Of(in ExtractedDocument document)
    {
        ulong hash = Add(Add(Offset, document.Id), "\0");
        return "d" + Add(hash, document.Text).ToString("x16", CultureInfo.InvariantCulture);
    }

    private static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            hash = (hash ^ c) * Prime;
        return hash;
    }
}
