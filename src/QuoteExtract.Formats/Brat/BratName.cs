using System.Globalization;
using System.Text;

namespace QuoteExtract.Formats;

/// <summary>The name of a document in a brat collection, made of its id: safe to unpack anywhere.</summary>
internal static class BratName
{
    private const int MostChars = 180;

    /// <summary>Letters, digits and <c>- _ .</c> stay, a slash makes a folder, all else is <c>~</c> and its bytes in hexadecimal.</summary>
    public static string Of(in ExtractedDocument document)
    {
        string id = document.Id.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? document.Id[..^4] : document.Id;
        var name = new StringBuilder(id.Length);
        string[] segments = id.Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            if (i > 0)
                name.Append('/');
            AppendSegment(name, segments[i]);
        }

        return name.Length <= MostChars ? name.ToString() : $"{DocumentKey.Of(document)}";
    }

    private static void AppendSegment(StringBuilder name, string segment)
    {
        // No segment is empty, hidden, or leads upwards.
        if (segment.Length == 0)
            name.Append("~_");
        for (int i = 0; i < segment.Length; i++)
        {
            char c = segment[i];
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' || (c == '.' && i > 0))
            {
                name.Append(c);
                continue;
            }

            int length = i + 1 < segment.Length && char.IsSurrogatePair(c, segment[i + 1]) ? 2 : 1;
            foreach (byte unit in Encoding.UTF8.GetBytes(segment.Substring(i, length)))
                name.Append(CultureInfo.InvariantCulture, $"~{unit:x2}");
            i += length - 1;
        }
    }
}
