using QuoteExtract.Attribution;
using QuoteExtract.Mentions;
using QuoteExtract.Model;
using QuoteExtract.Speakers;

namespace QuoteExtract.Tests.Attribution;

/// <summary>What stands beside a quotation or a mention, in classes.</summary>
public sealed class NeighbourhoodTests
{
    private const string Last = "“we wait, all of us”";

    [Theory]
    [InlineData(Last, 0)]
    [InlineData("“Go on, all of you.” " + Last, 1)]
    [InlineData("Tom said, " + Last, 2)]
    [InlineData("Tom said: " + Last, 3)]
    [InlineData("Tom left. " + Last, 4)]
    [InlineData("Tom left! " + Last, 4)]
    [InlineData("Tom left? " + Last, 4)]
    [InlineData("Tom said that " + Last, 5)]
    [InlineData("Tom said " + Last, 6)]
    [InlineData("Tom laughed " + Last, 6)]
    [InlineData("Tom spoke of " + Last, 7)]
    [InlineData("Tom read the " + Last, 8)]
    [InlineData("Tom read his " + Last, 8)]
    [InlineData("Tom knew " + Last, 10)]
    [InlineData("Tom left; " + Last, 11)]
    [InlineData("Tom left (" + Last, 11)]
    public void Before_a_quotation(string text, int expected) => Of(text, static (context, units, parts) => Neighbourhood.MarkBefore(context, units[^1].FirstItem)).Should().Be(expected);

    [Theory]
    [InlineData("“We wait, all of us,” he said.", 1)]
    [InlineData("“We wait, all of us.” He left.", 2)]
    [InlineData("“We wait, all of us…” he said.", 2)]
    [InlineData("“We wait, all of us!” he said.", 3)]
    [InlineData("“Do we wait, all of us?” he said.", 3)]
    [InlineData("“We wait, all of us” he said.", 4)]
    [InlineData("“We wait, all of us”, he said.", 6)]
    [InlineData("“We wait, all of us!”, he said.", 5)]
    [InlineData("“We wait, all of us,”, he said.", 5)]
    [InlineData("He said “we wait, all of us”.", 7)]
    [InlineData("He said “we wait, all of us”!", 7)]
    [InlineData("He said “we wait, all of us”?", 7)]
    [InlineData("He said “we wait, all of us”; she left.", 7)]
    [InlineData("“We wait, all of us” – he said.", 8)]
    [InlineData("“We wait, all of us” — he said.", 8)]
    [InlineData("“We wait, all of us” (he said).", 9)]
    [InlineData("“We wait, all of us ,” he said.", 1)]
    public void After_a_quotation(string text, int expected) =>
        Of(text, static (context, units, parts) => Neighbourhood.MarkAfter(context, parts[units[0].FirstPart], units[0].LastItem)).Should().Be(expected);

    [Theory]
    [InlineData("Tom Abara said so. “We wait, all of us.”", 0, 8)]
    [InlineData("He left. Tom Abara has said so. “We wait, all of us.”", 1, 9)]
    [InlineData("Then, Tom Abara, he said so. “We wait, all of us.”", 3, 3)]
    [InlineData("Then: Tom Abara: he said so. “We wait, all of us.”", 4, 4)]
    [InlineData("Then – Tom Abara – he said so. “We wait, all of us.”", 5, 5)]
    [InlineData("He spoke to Tom Abara to help. “We wait, all of us.”", 6, 6)]
    [InlineData("He came with Tom Abara with joy. “We wait, all of us.”", 12, 12)]
    [InlineData("He spoke of Tom Abara of Halm. “We wait, all of us.”", 7, 5)]
    [InlineData("He told Tom Abara. “We wait, all of us.”", 8, 5)]
    [InlineData("He is Tom Abara and more. “We wait, all of us.”", 9, 10)]
    [InlineData("He or Tom Abara because of us. “We wait, all of us.”", 10, 10)]
    [InlineData("He knew Tom Abara went on. “We wait, all of us.”", 11, 8)]
    public void Beside_a_mention(string text, int before, int after)
    {
        Of(text, (context, _, _) => Neighbourhood.Before(context, Tom(context))).Should().Be(before);
        Of(text, (context, _, _) => Neighbourhood.After(context, Tom(context))).Should().Be(after);
    }

    private static MentionRecord Tom(in ScanContext context)
    {
        foreach (MentionRecord mention in context.Mentions)
        {
            if (mention.Type == MentionType.Name && context.Text[context.Tokens[mention.Head].Start..].StartsWith("Abara"))
                return mention;
        }

        throw new InvalidOperationException("Tom Abara is named.");
    }

    private delegate int Look(ScanContext context, ReadOnlySpan<QuoteUnit> units, ReadOnlySpan<int> parts);

    private static int Of(string text, Look look)
    {
        using Workspace work = new();
        Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        return look(work.ScanContext(text), work.Units.Span, work.UnitParts.Span);
    }
}
