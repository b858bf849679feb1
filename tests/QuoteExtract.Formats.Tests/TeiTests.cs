using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;

namespace QuoteExtract.Formats.Tests;

public class TeiTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";
    private static readonly XName Id = XNamespace.Xml + "id";

    [Fact]
    public void Any_text_is_well_formed_and_reads_back() =>
        Texts.Any.Sample(Check, iter: 400, threads: 1);

    [Fact]
    public void The_samples_read_back()
    {
        foreach (string text in Texts.All)
            Check(text);
    }

    [Fact]
    public void Said_names_the_speaker_in_the_header()
    {
        XDocument corpus = Parse(Texts.Print(ResultFormat.Tei, ("a", Texts.Article)));
        XElement person = corpus.Descendants(Tei + "person").First();
        person.Element(Tei + "persName")!.Value.Should().Be("Ilse Grote");
        XElement said = corpus.Descendants(Tei + "said").First();
        said.Attribute("who")!.Value.Should().Be("#" + person.Attribute(Id)!.Value);
        said.Attribute("direct")!.Value.Should().Be("true");
        said.Value.Should().Be("“We open at six,”");
    }

    [Fact]
    public void Identifiers_are_unique_over_documents_and_references_resolve()
    {
        XDocument corpus = Parse(Texts.Print(ResultFormat.Tei, ("a", Texts.Article), ("b", Texts.Article), ("c", Texts.Hostile)));
        string[] ids = [.. corpus.Descendants().Attributes(Id).Select(attribute => attribute.Value)];
        ids.Should().OnlyHaveUniqueItems();
        corpus.Root!.Elements(Tei + "TEI").Should().HaveCount(3);
        foreach (XAttribute reference in corpus.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "who" or "ref" or "prev" or "ana"))
            reference.Value.Split(' ').Select(target => target[1..]).Should().BeSubsetOf(ids);
    }

    private static void Check(string text)
    {
        XDocument corpus = Parse(Texts.Print(ResultFormat.Tei, (text, text)));
        XElement body = corpus.Descendants(Tei + "body").Single();
        body.Value.Should().Be(Clean(text));

        // Every part of every quotation stands there, whole, though perhaps in several elements.
        Dictionary<string, string> parts = body.Descendants()
            .Where(element => element.Name.LocalName is "said" or "q")
            .GroupBy(element => element.Attribute(Id)!.Value.Split('.')[0].Split("-q")[1])
            .ToDictionary(group => group.Key, group => string.Concat(group.Select(element => element.Value)));
        foreach (Quote quote in Texts.Extract(text).Quotes.Where(quote => Depth(quote) < 10))
        {
            string expected = string.Concat(quote.Parts.Select(part => Clean(text.Substring(part.Start, part.Length))));
            WithoutBlanks(parts[quote.Id.ToString()]).Should().Be(WithoutBlanks(expected));
        }
    }

    private static XDocument Parse(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (char c in Texts.WellFormed(text))
            clean.Append(c is '\r' or '\n' or '\t' || (c >= ' ' && c is not '\uFFFE' and not '\uFFFF') ? c : '\uFFFD');
        return clean.ToString();
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static int Depth(Quote quote)
    {
        int depth = 0;
        for (Quote? outer = quote.Parent; outer is not null; outer = outer.Parent)
            depth++;
        return depth;
    }
}
