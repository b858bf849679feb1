using System.Formats.Tar;
using System.Text;
using CsCheck;

namespace QuoteExtract.Formats.Tests;

public class BratTests
{
    [Fact]
    public void Offsets_of_any_text_point_at_what_the_annotation_says() => Texts.Any.Sample(Check, iter: 300, threads: 1);

    [Fact]
    public void Offsets_of_the_samples_point_at_what_the_annotation_says()
    {
        foreach (string text in Texts.All)
            Check(text);
    }

    [Fact]
    public void An_article_has_quotations_with_who_and_why()
    {
        string ann = Read(("a.txt", Texts.Article))["a.ann"];
        ann.Should().StartWith("T1\tQuotation ").And.Contain("Kind T1 direct\n").And.Contain("\tEvidence T1 cue-between\n");
        ann.Should().MatchRegex("T[0-9]+\tMention [0-9]+ [0-9]+\tshe\n").And.MatchRegex("T[0-9]+\tCue [0-9]+ [0-9]+\tsaid\n");
        ann.Should().MatchRegex("R1\tSpokenBy Arg1:T1 Arg2:T[0-9]+\n").And.Contain("AnnotatorNotes T1\tspeaker 0: Ilse Grote (confidence ");
    }

    [Theory]
    [InlineData("news/a.txt", "news/a")]
    [InlineData("../../etc/passwd", "~2e./~2e./etc/passwd")]
    [InlineData("/root", "~_/root")]
    [InlineData("C:\\a b~", "C~3a~5ca~20b~7e")]
    [InlineData("", "~_")]
    [InlineData("é\0", "~c3~a9~00")]
    public void Names_are_safe_to_unpack(string id, string name) =>
        Read((id, "x")).Keys.Should().BeEquivalentTo("annotation.conf", name + ".txt", name + ".ann");

    [Fact]
    public void A_long_id_gets_a_short_name() =>
        Read((new string('n', 5000), "x")).Keys.Should().HaveCount(3).And.AllSatisfy(name => name.Length.Should().BeLessThan(200));

    private static Dictionary<string, string> Read(params (string Id, string Text)[] documents)
    {
        var files = new Dictionary<string, string>();
        using var archive = new TarReader(new MemoryStream(Texts.Write(ResultFormat.Brat, documents)));
        while (archive.GetNextEntry() is { } entry)
        {
            using var content = new MemoryStream();
            entry.DataStream?.CopyTo(content);
            files.Add(entry.Name, Encoding.UTF8.GetString(content.ToArray()));
        }

        return files;
    }

    private static void Check(string text)
    {
        Dictionary<string, string> files = Read(("doc", text));
        string given = files["doc.txt"];
        given.Should().NotContainAny("\r", "\t", "\0");
        Rune[] runes = Texts.Runes(given);
        runes.Should().HaveCount(Texts.Runes(text).Length);

        string[] lines = files["doc.ann"].Split('\n');
        lines[^1].Should().BeEmpty();
        var known = new HashSet<string>();
        foreach (string[] fields in lines[..^1].Select(line => line.Split('\t')))
        {
            if (fields[0][0] != 'T')
                continue;
            known.Add(fields[0]).Should().BeTrue();
            string[] spans = fields[1][(fields[1].IndexOf(' ') + 1)..].Split(';');
            string[] pieces = [.. spans.Select(span => span.Split(' ').Select(int.Parse).ToArray()).Select(span => Texts.Slice(runes, span[0], span[1]))];
            string.Join(' ', pieces).Should().Be(fields[2]);
            fields.Should().HaveCount(3);
        }

        known.Count(id => id.Length > 0).Should().BeGreaterThanOrEqualTo(Texts.Extract(text).Quotes.Count);
        foreach (string reference in lines[..^1].SelectMany(line => line.Split(' ', '\t', ':')).Where(word => word.Length > 1 && word[0] == 'T' && word[1..].All(char.IsAsciiDigit)))
            known.Should().Contain(reference);
    }
}
