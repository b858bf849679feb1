using System.Text;

namespace QuoteExtract.Benchmarks;

/// <summary>Files of any size made of the sample articles: for <c>eng/cores.sh</c> and <c>eng/extremes.sh</c>.</summary>
internal static class BigFile
{
    private const int Piece = 8 << 20;

    public static int Write(string path, long bytes, bool isJsonLines)
    {
        using var file = new FileStream(path, FileMode.Create);
        byte[] piece = isJsonLines ? JsonLines(Piece) : Encoding.UTF8.GetBytes(Corpus.News(Piece));
        while (file.Length < bytes)
        {
            // Cut at a line end, and not in the middle of a document.
            long rest = bytes - file.Length;
            int length = rest >= piece.Length ? piece.Length : piece.AsSpan(0, (int)rest).LastIndexOf((byte)'\n') + 1;
            if (length == 0)
                break;
            file.Write(piece, 0, length);
            file.Flush();
        }

        return 0;
    }

    /// <summary>Articles as lines of <c>{"id":...,"text":...}</c>.</summary>
    public static byte[] JsonLines(int characters)
    {
        using var lines = new MemoryStream();
        using var json = new System.Text.Json.Utf8JsonWriter(lines, new System.Text.Json.JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        int number = 0;
        foreach (string article in Corpus.Articles(characters))
        {
            json.WriteStartObject();
            json.WriteNumber("id", number++);
            json.WriteString("text", article);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }
}
