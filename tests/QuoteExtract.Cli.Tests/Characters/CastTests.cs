using QuoteExtract.Cli.Characters;
using QuoteExtract.Cli.Terminal;
using Spectre.Console;

namespace QuoteExtract.Cli.Tests.Characters;

/// <summary>Counting and printing, of results made by hand.</summary>
public sealed class CastTests : IDisposable
{
    private const string Text = "Ida Bo [red]Zed[/]\u001b[2J Bo Marsh";
    private readonly QuoteBuffer _quotes = new();

    [Fact]
    public void Ranks_by_quotations_and_counts_links_to_each()
    {
        Fill();
        Cast cast = Cast.Of("book", Text, _quotes, [new KnownSpeaker("Uncle Pim") { Gender = Gender.Male }]);

        cast.Quotations.Should().Be(7);
        cast.Unknown.Should().Be(1);
        cast.Members.Select(member => member.Name).Should().Equal("Bo", "Ida", "[red]Zed[/]\u001b[2J", "Uncle Pim");
        cast.Members.Select(member => member.Quotations).Should().Equal(3, 2, 1, 0);
        cast.Members[0].Aliases.Should().Equal("Bo Marsh");
        cast.Members[0].SpeaksTo.Should().Equal(new CastLink(1, 2), new CastLink(2, 1));
        cast.Members[1].SpeaksTo.Should().Equal(new CastLink(0, 1));
        cast.Members[3].SpeaksTo.Should().BeEmpty();
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void A_table_fits_and_steers_nothing(int width)
    {
        Fill();
        Cast cast = Cast.Of("[/] b\u0007ook", Text, _quotes, []);
        string table = ToolConsole.Utf8.GetString(CastTable.Write(cast, null, width, useColor: false));
        table.Should().Contain("[/] book").And.NotContainAny("\u001b", "\u0007");
        if (width >= 80)
        {
            table.Should().Contain("1 of unknown speaker").And.Contain("[red]Zed[/]").And.Contain("Ida 2, ");
            table.Split('\n').Should().AllSatisfy(line => line.GetCellWidth().Should().BeLessThanOrEqualTo(width));
        }
    }

    public void Dispose() => _quotes.Dispose();

    /// <summary>Ida (0) says two, Bo (1) three, Zed (2) one; nobody one.</summary>
    private void Fill()
    {
        _quotes.Aliases.Add(Find("Bo Marsh"));
        Add("Ida", 0);
        Add("Bo", 1);
        Add("[red]Zed[/]\u001b[2J", 0);
        foreach ((int speaker, int addressee) in ((int, int)[])[(0, 1), (1, 0), (1, 2), (2, -1), (-1, -1), (1, 0), (0, -1)])
            _quotes.QuoteRecords.Add(new QuoteRecord { Speaker = speaker, Addressee = addressee, Parent = -1 });
    }

    private void Add(string name, int aliases) =>
        _quotes.SpeakerRecords.Add(new SpeakerRecord { Name = Find(name), Known = -1, Kind = SpeakerKind.Person, AliasCount = aliases });

    private static TextSpan Find(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
