using System.Text;

namespace QuoteExtract;

/// <summary>What is said in a quotation: its parts without their marks.</summary>
internal static class QuoteContent
{
    /// <summary>A mark, line ends and an indent; a reporting clause is longer.</summary>
    private const int MostBetweenParagraphs = 16;

    public static string Build(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> parts)
    {
        if (parts.Length == 1)
            return parts[0].Slice(text).ToString();

        var content = new StringBuilder();
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                ReadOnlySpan<char> between = text[parts[i - 1].End..parts[i].Start];
                bool newParagraph = between.IndexOfAny('\r', '\n') >= 0 && between.Length <= MostBetweenParagraphs;
                content.Append(newParagraph ? "\n\n" : " ");
            }

            content.Append(parts[i].Slice(text));
        }

        return content.ToString();
    }
}
