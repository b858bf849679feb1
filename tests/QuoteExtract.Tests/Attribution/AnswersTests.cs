using QuoteExtract.Attribution;
using QuoteExtract.Buffers;
using QuoteExtract.Model;
using QuoteExtract.Speakers;

namespace QuoteExtract.Tests.Attribution;

/// <summary>What is answered about a candidate: the weights were learned for exactly these answers.</summary>
public sealed class AnswersTests
{
    [Fact]
    public void The_blocks_have_room_for_every_answer()
    {
        Answers.TemplateSizes.Count.Should().Be(FeatureSpace.Templates);
        for (int template = 0; template < FeatureSpace.Templates; template++)
            (FeatureSpace.Offsets[template + 1] - FeatureSpace.Offsets[template]).Should().Be(Answers.TemplateSizes[template], "{0} combines so many", (FeatureTemplate)template);
    }

    /// <summary>Thousands of candidates, among them ones with every fact: the answers agree wherever they say the same.</summary>
    [Theory]
    [InlineData("samples/articles/harbour-vote.txt")]
    [InlineData("samples/articles/council-interview.txt")]
    [InlineData("samples/articles/bakery-prices.txt")]
    [InlineData("samples/articles/night-train.txt")]
    [InlineData("samples/stories/the-lamp-room.txt")]
    public void Answers_to_different_questions_agree(string path)
    {
        string text = File.ReadAllText(RepositoryRoot.File(path.Split('/')));
        using Workspace work = new();
        Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        Attributor attributor = work.Attributor;
        var context = work.ScanContext(text);
        attributor.Begin(context);
        int seen = 0;
        for (int unit = 0; unit < work.Units.Count; unit++)
        {
            attributor.Prepare(context, work.Clauses.Span, work.Units.Span, work.UnitParts.Span, unit, work.Entities.Entities.Span);
            foreach (Candidate candidate in attributor.Candidates.Span.ToArray())
            {
                Dictionary<string, int> answers = Answers.Facts(attributor.Codes.Span.Slice(candidate.FirstCode, FeatureGroups.Count));
                answers["relation"].Should().Be((int)candidate.Relation);
                answers["turn"].Should().Be((int)candidate.Turn);
                answers["rank"].Should().Be(Math.Min(candidate.Rank, FeatureSpace.Ranks - 1));
                seen++;
            }

            attributor.Done(work.Units.Span, unit);
        }

        seen.Should().BeGreaterThan(work.Units.Count);
    }
}
