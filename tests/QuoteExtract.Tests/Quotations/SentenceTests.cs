using QuoteExtract.Model;
using QuoteExtract.Quotations;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Quotations;

/// <summary>Where the sentences of the narration end; a quotation in one counts as a word.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("He left. She came.", "He left.|She came.")]
    [InlineData("He left! She came? So be it… We go.", "He left!|She came?|So be it…|We go.")]
    [InlineData("He left.\n\nshe came", "He left.|she came")]
    [InlineData("He left. she came.", "He left. she came.")]
    [InlineData("He left, She came; So: We go.", "He left, She came; So: We go.")]
    [InlineData("He left (so) She came.", "He left (so) She came.")]
    [InlineData("He left. 12 came.", "He left.|12 came.")]
    [InlineData("We met Mr. Vale. He left.", "We met Mr. Vale.|He left.")]
    [InlineData("It is on Elm St. The boat left.", "It is on Elm St.|The boat left.")]
    [InlineData("It is the U.S. Senate.", "It is the U.S. Senate.")]
    [InlineData("It is in the U.S. The boat left.", "It is in the U.S.|The boat left.")]
    [InlineData("He left .. She came.", "He left ..|She came.")]
    [InlineData("He saw boats The boat left.", "He saw boats The boat left.")]
    [InlineData("彼は行った。 She came.", "彼は行った。|She came.")]
    public void Sentences_end(string text, string sentences) => Sentences(text).Should().Be(sentences);

    [Theory]
    [InlineData("“We wait.” She came.", "“We wait.”|She came.")]
    [InlineData("“We wait,” She came.", "“We wait,” She came.")]
    [InlineData("“We wait.” she said.", "“We wait.” she said.")]
    [InlineData("“Do we wait?” Ada asked.", "“Do we wait?” Ada asked.")]
    [InlineData("“Do we wait?” Ada Moreau quietly asked again.", "“Do we wait?” Ada Moreau quietly asked again.")]
    [InlineData("“Do we wait?” The old mayor asked.", "“Do we wait?” The old mayor asked.")]
    [InlineData("“Do we wait?” Ada asked that nobody go.", "“Do we wait?”|Ada asked that nobody go.")]
    [InlineData("“Do we wait?” Ada asked: “Do you?”", "“Do we wait?”|Ada asked: “Do you?”")]
    [InlineData("“Do we wait?” Ada, who knew, asked.", "“Do we wait?”|Ada, who knew, asked.")]
    [InlineData("“Do we wait?” Ada went home and asked.", "“Do we wait?”|Ada went home and asked.")]
    [InlineData("“Do we wait?” Mr. Vale asked.", "“Do we wait?” Mr. Vale asked.")]
    [InlineData("“Do we wait?” Ada left. She asked.", "“Do we wait?”|Ada left.|She asked.")]
    [InlineData("“Do we wait?” Ada Bo Cy Di Ed Flo Gus Hal asked.", "“Do we wait?”|Ada Bo Cy Di Ed Flo Gus Hal asked.")]
    [InlineData("“We wait.” “You wait.”", "“We wait.”|“You wait.”")]
    [InlineData("“We wait” “You wait.”", "“We wait” “You wait.”")]
    [InlineData("“He says ‘we wait.’” She came.", "“He says ‘we wait.’”|She came.")]
    [InlineData("“We wait (now.)” She came.", "“We wait (now.)”|She came.")]
    [InlineData("“He says 'we wait.'” She came.", "“He says 'we wait.'”|She came.")]
    [InlineData("“He says \"we wait.\"” She came.", "“He says \"we wait.\"”|She came.")]
    [InlineData("“We wait, *all of us.*” She came.", "“We wait, *all of us.*”|She came.")]
    [InlineData("“We wait, _all of us._” She came.", "“We wait, _all of us._”|She came.")]
    [InlineData("He said “we wait, all of us.” She came.", "He said “we wait, all of us.”|She came.")]
    [InlineData("“We wait.”\n\nshe said.", "“We wait.”|she said.")]
    public void Beside_quotations(string text, string sentences) => Sentences(text).Should().Be(sentences);

    /// <summary>The sentences of the document itself; a quotation is put behind it, for without one nothing is read.</summary>
    private static string Sentences(string text)
    {
        string whole = text + "\n\n“Yes, we do.”";
        using Workspace work = new();
        Pipeline.Analyse(whole, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        var sentences = new List<string>();
        foreach (Sentence sentence in work.Narrative.Sentences.Span)
        {
            if (sentence.Container < 0)
                sentences.Add(whole[Start(work, sentence.First)..End(work, sentence.End - 1)]);
        }

        return string.Join('|', sentences[..^1]);
    }

    private static int Start(Workspace work, int item) =>
        work.Narrative.Items[item].IsQuotation ? work.Regions[work.Narrative.Items[item].Region].Start : work.Tokens[work.Narrative.Items[item].Token].Start;

    private static int End(Workspace work, int item)
    {
        NarrativeItem last = work.Narrative.Items[item];
        Token token = work.Tokens[last.Token];
        return last.IsQuotation ? work.Regions[last.Region].End : token.End;
    }
}
