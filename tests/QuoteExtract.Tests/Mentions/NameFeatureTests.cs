using QuoteExtract.Mentions;
using QuoteExtract.Model;
using QuoteExtract.Speakers;

namespace QuoteExtract.Tests.Mentions;

/// <summary>What is read off the words beside a name.</summary>
public sealed class NameFeatureTests
{
    [Theory]
    [InlineData("in at near across around outside throughout", nameof(NameFeature.AfterInOrAt))]
    [InlineData("from into to", nameof(NameFeature.AfterFrom))]
    [InlineData("of", nameof(NameFeature.AfterOf))]
    [InlineData("by with for against between", nameof(NameFeature.AfterBy))]
    [InlineData("beyond without during among above below", nameof(NameFeature.AfterOtherPreposition))]
    [InlineData("the", nameof(NameFeature.AfterThe))]
    [InlineData("a this", nameof(NameFeature.AfterA))]
    [InlineData("and", nameof(NameFeature.AfterAnd))]
    [InlineData("told", nameof(NameFeature.AfterReportingVerb))]
    [InlineData("young", nameof(NameFeature.AfterAdjective))]
    public void The_word_before_a_name_is_read(string words, string feature)
    {
        NameFeature[] others =
        [
            NameFeature.AfterInOrAt, NameFeature.AfterFrom, NameFeature.AfterOf, NameFeature.AfterBy, NameFeature.AfterOtherPreposition, NameFeature.AfterThe, NameFeature.AfterA,
        ];
        foreach (string word in words.Split(' '))
        {
            ulong set = Of($"They wept {word} Odrik then.");
            Has(set, Enum.Parse<NameFeature>(feature)).Should().BeTrue(word);
            others.Where(other => other.ToString() != feature && Has(set, other)).Should().BeEmpty(word);
        }
    }

    [Theory]
    [InlineData("In At Near", nameof(NameFeature.AfterInOrAt))]
    [InlineData("From To", nameof(NameFeature.AfterFrom))]
    [InlineData("Of", nameof(NameFeature.AfterOf))]
    [InlineData("By With For", nameof(NameFeature.AfterBy))]
    [InlineData("The", nameof(NameFeature.AfterThe))]
    public void So_it_is_at_the_head_of_a_sentence(string words, string feature)
    {
        foreach (string word in words.Split(' '))
            Has(Of($"They wept. {word} Odrik then."), Enum.Parse<NameFeature>(feature)).Should().BeTrue(word);
    }

    [Theory]
    [InlineData("They saw Odrik.", nameof(NameFeature.ThenStop))]
    [InlineData("They saw Odrik!", nameof(NameFeature.ThenStop))]
    [InlineData("They saw Odrik?", nameof(NameFeature.ThenStop))]
    [InlineData("They saw Odrik; then they left.", nameof(NameFeature.ThenStop))]
    [InlineData("They saw Odrik: then they left.", nameof(NameFeature.ThenStop))]
    [InlineData("They saw Odrik", nameof(NameFeature.ThenStop))]
    [InlineData("They saw Odrik (of late).", nameof(NameFeature.ThenBracket))]
    [InlineData("They saw Odrik's boat.", nameof(NameFeature.ThenPossessive))]
    [InlineData("They saw Odrik, 43, there.", nameof(NameFeature.ThenCommaNumber))]
    [InlineData("They saw Odrik, a nurse, there.", nameof(NameFeature.ThenCommaRole))]
    [InlineData("They saw Odrik, the night nurse, there.", nameof(NameFeature.ThenCommaRole))]
    [InlineData("Then Odrik said so.", nameof(NameFeature.ThenReportingVerb))]
    [InlineData("They went to Odrik in May.", nameof(NameFeature.ThenPreposition))]
    [InlineData("They saw Odrik who wept.", nameof(NameFeature.ThenWho))]
    [InlineData("They saw Odrik and wept.", nameof(NameFeature.ThenAnd))]
    public void The_word_behind_a_name_is_read(string text, string feature) => Has(Of(text), Enum.Parse<NameFeature>(feature)).Should().BeTrue();

    private static bool Has(ulong set, NameFeature feature) => (set & (1UL << (int)feature)) != 0;

    private static ulong Of(string text)
    {
        text += "\n\n“Yes.”";
        using Workspace work = new();
        Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        MentionContext context = work.MentionContext(text);
        for (int m = 0; m < work.Mentions.Count; m++)
        {
            if (context.WordAt(work.Mentions[m].First) is "Odrik")
                return NameFeatures.Of(context, work.Mentions[m]);
        }

        throw new InvalidOperationException("Odrik is named.");
    }
}
