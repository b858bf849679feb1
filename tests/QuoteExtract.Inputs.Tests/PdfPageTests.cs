using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace QuoteExtract.Inputs.Tests;

public class PdfPageTests
{
    [Fact]
    public void Lines_become_paragraphs_and_places_are_pages()
    {
        PageText page = PageReader.Read(Make(
            ["\"The ferry will run all night,\" said Mayor", "Ann Okafor, \"and nobody pays for the inter-", "national crossing.\""],
            ["\"Who pays?\" asked Paul Lindqvist."]), PageFormat.Pdf);
        page.Text.Should().Contain("said Mayor Ann Okafor").And.Contain("the international crossing.");
        page.SelectorAt(0).Should().Be("page=1");
        page.SelectorAt(page.Text.IndexOf("Who pays", StringComparison.Ordinal)).Should().Be("page=2");
        QuoteExtractor.Default.ExtractQuotes(page.Text).Quotes.Select(quote => quote.Speaker?.Name).Should().Equal("Ann Okafor", "Paul Lindqvist");
    }

    [Fact]
    public void What_is_no_pdf_is_refused()
    {
        byte[] whole = Make(["text"]);
        foreach (byte[] bytes in new[] { [], "hello"u8.ToArray(), "%PDF-1.7 nothing"u8.ToArray(), Make([]) })
            Refused(bytes, PageLimits.Default);
        Refused(whole, PageLimits.Default with { FileBytes = 10 });
        Refused(Make(["a"], ["b"], ["c"]), PageLimits.Default with { Pages = 2 });
        Refused(whole, PageLimits.Default with { Characters = 2 });
    }

    [Fact]
    public void Bytes_changed_anywhere_are_read_or_refused()
    {
        byte[] whole = Make(["\"Yes,\" said Ann Moss."]);
        var random = new Random(7);
        for (int i = 0; i < 200; i++)
        {
            byte[] broken = [.. whole];
            for (int j = 0; j < 1 + i % 8; j++)
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            try
            {
                PageReader.Read(broken, PageFormat.Pdf).Text.Should().NotBeEmpty();
            }
            catch (UnreadablePageException)
            {
                // That, and no other.
            }
        }
    }

    [Fact]
    public void A_stream_that_unpacks_without_end_is_not_unpacked()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            byte[] blanks = new byte[1024 * 1024];
            blanks.AsSpan().Fill((byte)' ');
            for (int i = 0; i < 200; i++)
                zlib.Write(blanks);
        }

        byte[] bomb = Handmade(packed.ToArray());
        bomb.Length.Should().BeLessThan(1024 * 1024);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Refused(bomb, PageLimits.Default);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100 * 1024 * 1024);
    }

    private static byte[] Handmade(byte[] content)
    {
        using var file = new MemoryStream();
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<<>>>>",
        ];
        var offsets = new List<long>();
        Add("%PDF-1.4\n");
        for (int i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            Add($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        offsets.Add(file.Length);
        Add($"4 0 obj\n<</Length {content.Length}/Filter/FlateDecode>>\nstream\n");
        file.Write(content);
        Add("\nendstream\nendobj\n");
        long table = file.Length;
        Add($"xref\n0 5\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"))}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();

        void Add(string text) => file.Write(Encoding.ASCII.GetBytes(text));
    }

    private static void Refused(byte[] bytes, PageLimits limits)
    {
        Action act = () => PageReader.Read(bytes, PageFormat.Pdf, limits);
        act.Should().Throw<UnreadablePageException>();
    }

    private static byte[] Make(params string[][] pages)
    {
        var builder = new PdfDocumentBuilder();
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        foreach (string[] lines in pages)
        {
            PdfPageBuilder page = builder.AddPage(PageSize.A4);
            for (int i = 0; i < lines.Length; i++)
                page.AddText(lines[i], 12, new PdfPoint(60, 780 - 14 * i), font);
        }

        return builder.Build();
    }
}
