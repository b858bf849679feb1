using System.Text;

namespace QuoteExtract.Formats.Tests;

public class ResultStreamTests
{
    public static TheoryData<ResultFormat> Formats => [.. Enum.GetValues<ResultFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_document_is_written_before_the_next_is_there(ResultFormat format)
    {
        using var stream = new MemoryStream();
        using var results = new ResultStream(stream, format);
        long before = stream.Length;
        results.Add("a", Texts.Article);
        stream.Length.Should().BeGreaterThan(before + 200);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Contain("We open at six");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Names_lead_back_to_formats(ResultFormat format)
    {
        ResultFormats.TryParse(format.Name(), out ResultFormat parsed).Should().BeTrue();
        parsed.Should().Be(format);
        format.FileExtension().Should().StartWith(".");
        format.MediaType().Should().Contain("/");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_input_makes_the_same_output(ResultFormat format) =>
        Texts.Write(format, ("a", Texts.Article), ("b", Texts.Hostile)).Should().Equal(Texts.Write(format, ("a", Texts.Article), ("b", Texts.Hostile)));

    [Fact]
    public void No_such_format()
    {
        ResultFormats.TryParse("docx", out _).Should().BeFalse();
        Action act = () => ((ResultFormat)99).CreateWriter();
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Time_grows_with_the_text_not_with_its_square()
    {
        // Crossing and nested marks all the way: closing and opening again must not pile up.
        string unit = "\"A “b ‘c” d’ e\" said Ann Moss. ";
        foreach (ResultFormat format in new[] { ResultFormat.Tei, ResultFormat.Html })
        {
            int once = Texts.Write(format, ("a", string.Concat(Enumerable.Repeat(unit, 100)))).Length;
            int tenfold = Texts.Write(format, ("a", string.Concat(Enumerable.Repeat(unit, 1000)))).Length;
            tenfold.Should().BeLessThan(once * 11);
        }
    }
}
