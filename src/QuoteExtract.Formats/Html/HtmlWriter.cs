using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace QuoteExtract.Formats;

/// <summary>One page to read, print or send: no network, no script. Each document with its speakers beside it.</summary>
internal sealed class HtmlWriter : IDocumentWriter
{
    private static readonly DocumentFraming Page = new(Encoding.UTF8.GetBytes(Header()), default, "</body>\n</html>\n"u8.ToArray());
    private readonly HtmlBody _body = new();

    public DocumentFraming Framing => Page;

    public void Write(in ExtractedDocument document, IBufferWriter<byte> output)
    {
        string key = DocumentKey.Of(document);
        output.Write($"<article aria-labelledby=\"{key}\">\n<h1 id=\"{key}\" dir=\"auto\">");
        output.WriteEscaped(document.Id);
        output.Write("</h1>\n<div class=\"text\" dir=\"auto\">"u8);
        _body.Reset(document, key);
        _body.Write(document, output);
        output.Write("</div>\n"u8);
        WriteLegend(document, key, output);
        output.Write("</article>\n"u8);
    }

    public void Dispose()
    {
        // Holds nothing.
    }

    /// <summary>Who is quoted, how often, each with a link to the first quotation.</summary>
    private static void WriteLegend(in ExtractedDocument document, string key, IBufferWriter<byte> output)
    {
        QuoteBuffer quotes = document.Quotes;
        var counts = new int[quotes.SpeakerCount + 1];
        var firsts = new int[quotes.SpeakerCount + 1];
        for (int i = quotes.Count - 1; i >= 0; i--)
        {
            int place = quotes[i].SpeakerId < 0 ? quotes.SpeakerCount : quotes[i].SpeakerId;
            counts[place]++;
            firsts[place] = i;
        }

        output.Write("<ul class=\"legend\" aria-label=\"Speakers\">\n"u8);
        for (int i = 0; i <= quotes.SpeakerCount; i++)
        {
            if (counts[i] == 0)
                continue;
            bool isKnown = i < quotes.SpeakerCount;
            output.Write($"<li class=\"{HtmlBody.ColorOf(isKnown ? i : -1)}\"><a href=\"#{key}-q{firsts[i]}\"><bdi>");
            output.WriteEscaped(isKnown ? document.NameOf(quotes.GetSpeaker(i)) : "unknown speaker");
            output.Write("</bdi>"u8);
            if (isKnown && !quotes.GetSpeaker(i).Role.IsEmpty)
            {
                output.Write("<small><bdi>"u8);
                output.WriteEscaped(SingleLine.Of(quotes.GetSpeaker(i).Role.Slice(document.Text)));
                output.Write("</bdi></small>"u8);
            }

            output.Write($"</a><b>{counts[i]}</b></li>\n");
        }

        output.Write("</ul>\n"u8);
    }

    private static string Header()
    {
        using var reader = new StreamReader(typeof(HtmlWriter).Assembly.GetManifestResourceStream("page.css")!);
        string style = reader.ReadToEnd().ReplaceLineEndings("\n");
        // Nothing but this style sheet may act: the page holds texts of unknown origin.
        string digest = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="QuoteExtract">
            <title>Who said what</title>
            <style>{style}</style>
            </head>
            <body>

            """.ReplaceLineEndings("\n");
    }
}
