using QuoteExtract.Attribution;
using QuoteExtract.Attribution.Conversation;
using QuoteExtract.Model;
using QuoteExtract.Speakers;

namespace QuoteExtract.Tests.Attribution.Conversation;

/// <summary>Who is spoken to, and who only of.</summary>
public sealed class VocativeTests
{
    [Theory]
    [InlineData("Come in, Ruth.")]
    [InlineData("Come in, Ruth!")]
    [InlineData("Come in, Ruth?")]
    [InlineData("Come in, Ruth; it is late.")]
    [InlineData("Come in—Ruth—it is late.")]
    [InlineData("Come in – Ruth – it is late.")]
    [InlineData("Come in, Ruth… it is late.")]
    [InlineData("Ruth, come in.")]
    [InlineData("Ruth")]
    [InlineData("Come in, dear Ruth.")]
    [InlineData("Come in, dearest Ruth.")]
    [InlineData("Dear Ruth, come in.")]
    [InlineData("Dearest Ruth, come in.")]
    [InlineData("Come in, my dear Ruth.")]
    [InlineData("My dear Ruth, come in.")]
    [InlineData("Come in, darling Ruth.")]
    [InlineData("Come in, poor Ruth.")]
    [InlineData("Poor Ruth, come in.")]
    [InlineData("Come in, old Ruth.")]
    [InlineData("Come in, little Ruth.")]
    [InlineData("Oh Ruth, come in.")]
    public void Is_spoken_to(string words) => Is(words).Should().BeTrue();

    [Theory]
    [InlineData("Is Ruth in?")]
    [InlineData("Ruth came in.")]
    [InlineData("I saw Ruth.")]
    [InlineData("Come in, said poor Ruth then.")]
    [InlineData("Come in, Ruth's dog.")]
    [InlineData("Come in, tall Ruth.")]
    public void Is_only_spoken_of(string words) => Is(words).Should().BeFalse();

    [Theory]
    [InlineData("dear")]
    [InlineData("dearest")]
    [InlineData("my")]
    [InlineData("darling")]
    [InlineData("poor")]
    [InlineData("old")]
    [InlineData("little")]
    public void A_word_like_an_endearment_is_none(string endearment)
    {
        foreach (string word in NearWords.Of(endearment))
            Is($"Come in, {word} Ruth.").Should().BeFalse(word);
    }

    private static bool Is(string words)
    {
        string text = $"“{words}”";
        using Workspace work = new();
        Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        ScanContext context = work.ScanContext(text);
        int at = text.IndexOf("Ruth", StringComparison.Ordinal);
        for (int m = 0; m < work.Mentions.Count; m++)
        {
            if (context.Tokens[work.Mentions[m].Head].Start == at)
                return Vocatives.Is(context, work.Mentions[m], work.Regions[0]);
        }

        throw new InvalidOperationException("Ruth is mentioned.");
    }
}
