namespace QuoteExtract.Tests.Attribution;

/// <summary>What is read off a candidate and its surroundings, each as a small number.</summary>
public sealed class FactsTests
{
    private const string Cross = "Tom Abara, who never told Ines Vale that it was late, said: “We wait, all of us.”";
    private const string Went = "Tom Abara laughed and Ines Vale went out, because Rosa Lind knew “we wait, all of us”.";

    [Theory]
    [InlineData("“We wait, all of us,” Tom Abara said.", "Abara", "form=1, strength=3, cue=2, addressee=0, negated=0, nearest=1, own=2, nearest cue=2, nearest strength=3, nearest form=1")]
    [InlineData("Tom Abara said: “We wait, all of us.”", "Abara", "form=1, strength=3, cue=2, own=1")]
    [InlineData("“We wait,” Tom Abara said, “all of us.”", "Abara", "form=1, strength=3, cue=1, own=3")]
    [InlineData("“We wait, all of us” – said Tom Abara.", "Abara", "form=6, strength=3, cue=2, own=0, nearest=0")]
    [InlineData("“We wait, all of us,” Tom Abara told Ines Vale.", "Vale", "form=9, strength=3, cue=2, addressee=1, own=2, speakers=1, subjects=0, nearest=1")]
    [InlineData("Tom Abara left. “We wait, all of us.”", "Abara", "form=0, strength=0, cue=0, addressee=0, nearest=0, own=0, nearest cue=0, nearest strength=0, nearest form=0")]
    [InlineData(Cross, "Vale", "form=9, cue=4, addressee=1, negated=1, nearest=0, nearest cue=2, nearest form=2, speakers=0")]
    [InlineData(Cross, "who", "form=5, cue=4, negated=1, nearest=0, class=18, speakers=0, same=0")]
    [InlineData(Cross, "Abara", "form=2, cue=2, negated=0, nearest=1, speakers=1, same=2, rank=2")]
    [InlineData(Went, "Lind", "form=0, verb=1, speakers=0, subjects=0, nearest=0, nearest cue=4")]
    [InlineData(Went, "Vale", "form=1, strength=1, cue=4, verb=0, speakers=0, subjects=1, nearest=0")]
    [InlineData(Went, "Abara", "form=1, strength=3, cue=4, verb=0, speakers=1, subjects=1, nearest=1")]
    public void In_a_reporting_clause(string text, string head, string facts) => Check(text, head, facts);

    /// <summary>The verb that the quotation depends on may be near or far, and another one's.</summary>
    [Theory]
    [InlineData("Tom Abara knew “we wait, all of us”.", "Abara", "verb=1")]
    [InlineData("Tom Abara knew full and well “we wait, all of us”.", "Abara", "verb=1")]
    [InlineData("Tom Abara knew full and very well “we wait, all of us”.", "Abara", "verb=2")]
    [InlineData("Tom Abara knew it when Ines Vale saw “we wait, all of us”.", "Abara", "verb=4")]
    [InlineData("Tom Abara knew Ines Vale saw “we wait, all of us”.", "Abara", "verb=3")]
    public void At_a_verb(string text, string head, string facts) => Check(text, head, facts);

    [Theory]
    [InlineData("Tom Abara left. Ines Vale stayed. “We wait, all of us.” Rosa Lind came.", "Lind", "distance=1, rank=0, mark=2, before=1, after=11, mark before=4, mark after=2")]
    [InlineData("Tom Abara left. Ines Vale stayed. “We wait, all of us.” Rosa Lind came.", "Vale", "distance=2, rank=0, mark=4, verbs=1")]
    [InlineData("Tom Abara left. Ines Vale stayed. “We wait, all of us.” Rosa Lind came.", "Abara", "distance=4, rank=1, mark=4, verbs=2")]
    [InlineData("Tom Abara “we wait, all of us”.", "Abara", "distance=0, mark=10, after=2, fragment=1")]
    [InlineData("Tom Abara: “We wait, all of us.”", "Abara", "distance=1, mark=3, after=4, fragment=0")]
    [InlineData("In the wet old tower Tom Abara in his wet old coat by the wet old door, he knew “we wait, all of us”.", "Abara", "distance=5, pauses=1")]
    [InlineData("Tom Abara's claim that “we wait, all of us” was heard.", "Abara", "class=16, mark=5, noun=1, openers=1")]
    [InlineData("Tom Abara said, and he knew, and he saw, and he read: “We wait, all of us.”", "Abara", "verbs=3, pauses=2, openers=0, speakers=1, subjects=2")]
    public void In_its_surroundings(string text, string head, string facts) => Check(text, head, facts);

    [Theory]
    [InlineData("“Go on, all of you,” Tom Abara said. Ines Vale nodded. “We wait, all of us.”", "Abara", "turn=1, gap=3, used=1, speakers=1, own=4")]
    [InlineData("“Go on, all of you,” Tom Abara said. Ines Vale nodded. “We wait, all of us.”", "Vale", "turn=0, gap=3, used=0, speakers=0, own=4")]
    [InlineData("“Go on, all of you,” Tom Abara said. “No, all of us,” Ines Vale said. “We wait, all of us.”", "Abara", "turn=2, gap=2, used=0")]
    public void Among_other_quotations(string text, string head, string facts) => Check(text, head, facts);

    /// <summary>How often somebody is mentioned: once, twice, up to five times, more often.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(5, 3)]
    [InlineData(6, 4)]
    public void As_often_as_it_is_mentioned(int times, int bucket)
    {
        string text = string.Concat(Enumerable.Repeat("Tom Abara left.\n\nThe rain fell.\n\nThe wind rose.\n\n", times - 1)) + "Tom Abara knew “we wait, all of us”.";
        Check(text, "Abara", $"frequency={bucket}");
    }

    private static void Check(string text, string head, string facts)
    {
        Dictionary<string, int> answers = new CandidateReading(text).AnswersOf(head);
        string[] names = [.. facts.Split(", ").Select(fact => fact[..fact.IndexOf('=', StringComparison.Ordinal)])];
        string.Join(", ", names.Select(name => $"{name}={answers[name]}")).Should().Be(facts);
    }
}
