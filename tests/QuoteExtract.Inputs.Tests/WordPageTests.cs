using System.IO.Compression;
using System.Text;

namespace QuoteExtract.Inputs.Tests;

public class WordPageTests
{
    private const string Types =
        """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private const string Relations =
        """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";

    [Fact]
    public void Paragraphs_are_read_as_they_stand()
    {
        PageText page = Read(
            """
            <w:p><w:r><w:t>“We </w:t></w:r><w:r><w:t>go,” said</w:t><w:tab/><w:t>Ann Moss.</w:t></w:r></w:p><w:p/>
            <w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>She</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText><w:t xml:space="preserve"> left</w:t><w:br/><w:t>soon.</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """);
        page.Text.Should().Be("“We go,” said Ann Moss.\n\nShe left\nsoon.\n\nCell");
        page.SelectorAt(0).Should().Be("paragraph=1");
        page.SelectorAt(page.Text.IndexOf("She", StringComparison.Ordinal)).Should().Be("paragraph=3");
    }

    [Fact]
    public void A_small_file_that_unpacks_to_a_huge_one_is_refused()
    {
        byte[] bomb = Pack("<w:p><w:r><w:t>" + new string('a', 40 * 1024 * 1024) + "</w:t></w:r></w:p>");
        bomb.Length.Should().BeLessThan(1024 * 1024);
        Refused(bomb);
    }

    [Fact]
    public void What_is_no_document_is_refused()
    {
        Refused([]);
        Refused("PK\u0003\u0004 nonsense"u8.ToArray());
        byte[] whole = Pack("<w:p><w:r><w:t>a</w:t></w:r></w:p>");
        Refused(whole[..(whole.Length / 2)]);
        Refused(Pack("<w:p><w:r><w:t>a"));
        Refused(Pack(""));
    }

    [Fact]
    public void An_entity_bomb_is_refused()
    {
        string document = """<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>""";
        Refused(PackDocument(document));
    }

    private static PageText Read(string body) => PageReader.Read(Pack(body), PageFormat.Docx);

    private static void Refused(byte[] bytes)
    {
        Action act = () => PageReader.Read(bytes, PageFormat.Docx);
        act.Should().Throw<UnreadablePageException>();
    }

    private static byte[] Pack(string body) =>
        PackDocument($"""<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>""");

    private static byte[] PackDocument(string document)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in new[] { ("[Content_Types].xml", Types), ("_rels/.rels", Relations), ("word/document.xml", document) })
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }
}
