using QuoteExtract.Buffers;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Quotations;

/// <summary>The readings of a difficult paragraph.</summary>
public sealed class PairingBeamTests
{
    /// <summary>Whether the best reading of a paragraph leaves nothing open and no other comes near it.</summary>
    [Theory]
    [InlineData("He said “go” now.", true)]
    [InlineData("“He said ‘go’ now.”", true)]
    [InlineData("He said “go” and «stay» now.", true)]
    [InlineData("“He said so", false)]
    [InlineData("“He said ‘go now.”", false)]
    [InlineData("Go \" now.", false)]
    public void A_paragraph_is_settled_or_not(string text, bool settled)
    {
        using PairingBeam beam = new();
        Read(text, beam);
        beam.IsSettled.Should().Be(settled);
        beam.Work.Should().BePositive();
    }

    /// <summary>The steps of the best reading, first to last; then it begins anew from there.</summary>
    [Theory]
    [InlineData("He said “go” now.", "Open 0 Close 1")]
    [InlineData("“He said ‘go’ now.”", "Open 0 Open 1 Close 2 Close 3")]
    [InlineData("“He said so", "Open 0 EndAll 0")]
    public void The_best_reading_is_written_down(string text, string actions)
    {
        using PairingBeam beam = new();
        using PooledList<PairingStep> steps = new();
        Read(text, beam, last: true);
        beam.Commit(steps);
        string.Join(' ', steps.Span.ToArray().Select(step => $"{step.Action} {step.Where}")).Should().Be(actions);
        beam.StepCount.Should().Be(0);
        beam.Commit(steps);
        steps.Count.Should().Be(0);
    }

    private static void Read(string text, PairingBeam beam, bool last = false)
    {
        using TextScan scan = new();
        using PooledList<Paragraph> paragraphs = new();
        scan.Read(text);
        ParagraphFinder.Find(text, scan.Breaks.Span, paragraphs);
        MarkLocator.Locate(scan.Marks.Span, paragraphs.Span);
        new DocumentStyle().Apply(scan.Marks, QuotationMarkStyles.Auto);
        beam.Start();
        for (int mark = 0; mark < scan.Marks.Count; mark++)
            beam.Read(scan.Marks.Span, mark);
        beam.EndParagraph(scan.Marks.Span, 0, text.Length, last);
    }
}
