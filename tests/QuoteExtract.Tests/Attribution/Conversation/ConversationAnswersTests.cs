using QuoteExtract.Attribution.Conversation;

namespace QuoteExtract.Tests.Attribution.Conversation;

/// <summary>What is answered about who may speak in a conversation: the weights were learned for exactly these answers.</summary>
public sealed class ConversationAnswersTests
{
    private const string Story =
        """
        Anselm Weiss and Ruth Hale had walked up from the harbour without a word.

        “You have lost the key,” said Anselm.

        “I gave it to you,” said Ruth to Anselm.

        “When was that?”

        “On Tuesday.”

        “I was in Kelm on Tuesday, Ruth.”

        “Then it was Monday.”

        He turned out his pockets on the step. “There is nothing,” he said. “See for yourself.”

        “Look in the other coat,” said Ruth.

        “What coat?” said Anselm.

        “The green one that your brother Oskar gave you in the spring of the year before you went to sea.”

        She laughed. “Oskar would know it.”

        “You are wearing it.”


        """;

    [Fact]
    public void The_blocks_have_room_for_every_answer()
    {
        ConversationAnswers.TemplateSizes.Count.Should().Be(ConversationSpace.Templates);
        for (int template = 0; template < ConversationSpace.Templates; template++)
        {
            foreach (bool again in new[] { false, true })
            {
                (ConversationSpace.Offsets(again)[template + 1] - ConversationSpace.Offsets(again)[template]).Should()
                    .Be(ConversationAnswers.TemplateSizes[template], "{0} combines so many", (ConversationTemplate)template);
            }
        }

        ConversationSpace.Offsets(again: false)[0].Should().Be(0);
        ConversationSpace.Offsets(again: true)[0].Should().Be(ConversationSpace.Size);
        ConversationSpace.Offsets(again: false)[^1].Should().Be(ConversationSpace.Size);
    }

    /// <summary>Whatever is asked, an utterance and a speaker are the same: the answers agree wherever they say the same.</summary>
    [Fact]
    public void Answers_to_different_questions_agree()
    {
        string lamp = File.ReadAllText(RepositoryRoot.File("samples", "stories", "the-lamp-room.txt"));
        foreach (string story in new[] { Story, lamp })
        {
            ConversationReading reading = new(story);
            reading.Seen.Should().HaveCountGreaterThan(reading.Utterances.Count);
            foreach ((_, int u, _, Dictionary<string, int> facts) in reading.Seen)
            {
                Utterance utterance = reading.Utterances[u];
                facts["cue"].Should().Be((int)utterance.Cue);
                facts["step"].Should().Be(utterance.CueStep);
                facts["gap"].Should().Be(utterance.Gap);
                facts["next gap"].Should().Be(u + 1 < reading.Utterances.Count ? reading.Utterances[u + 1].Gap : 0);
                if (facts.TryGetValue("asked", out int asked))
                {
                    asked.Should().Be(u > 0 && reading.Utterances[u - 1].Asks ? 1 : 0);
                    facts["length"].Should().Be(utterance.Length);
                }
            }
        }
    }

    /// <summary>Who is called Anselm is a man, who is called Ruth a woman; what is not told here is 0.</summary>
    [Fact]
    public void Going_forward_this_is_known() => Facts(pass: 0).Should().Be(
            """
            You Anselm Weiss: cue=1, cues same=1, distance=2, fitting rank=1, fitting turn=4, frequency=2, gender fits=1, is cue=1, narrated=2, next=2, next gap=5, relation=1, spoken=1, turn=7
            You Ruth Hale: called same=1, cue=1, cues other=2, distance=1, fitting turn=4, frequency=2, gender differs=1, is cue=2, narrated=1, next=1, next gap=5, spoken=1, turn=7
            I Ruth Hale: called other=1, cue=1, cues same=1, distance=2, fitting rank=1, fitting turn=4, frequency=2, gap=5, is cue=1, narrated=2, next gap=5, relation=1, spoken=1, turn=6
            I Anselm Weiss: cue=1, cues other=2, decided other=1, distance=1, frequency=2, gap=5, is cue=2, narrated=1, next gap=5, relation=1, spoken=1
            When Anselm Weiss: cues same=2, decided same=1, distance=1, fitting turn=1, frequency=2, gap=5, gender fits=1, length=2, narrated=1, next gap=4, pattern=2, recent=1, relation=10, spoken=1, turn=1
            When Ruth Hale: called same=1, cues other=2, decided other=1, distance=2, fitting rank=1, frequency=2, gap=5, gender differs=1, length=2, narrated=2, next gap=4, pattern=2, recent=1, relation=10, spoken=1
            On Ruth Hale: asked=1, called other=1, cues same=2, decided same=1, distance=2, fitting rank=1, fitting turn=1, frequency=2, gap=4, length=1, named after=2, narrated=2, next gap=4, pattern=2, recent=1, relation=12, spoken=1, turn=1
            On Anselm Weiss: asked=1, cues other=2, decided other=2, distance=1, frequency=2, gap=4, length=1, narrated=1, next gap=4, pattern=2, recent=2, spoken=1
            I Anselm Weiss: cues same=2, decided same=2, distance=1, fitting turn=1, frequency=2, gap=4, gender fits=1, length=3, narrated=1, next but one=3, next gap=4, pattern=5, recent=2, relation=13, spoken=1, turn=1
            I Ruth Hale: cues other=2, decided other=2, distance=2, fitting rank=1, frequency=2, gap=4, gender differs=1, length=3, named here=2, narrated=2, next but one=4, next gap=4, pattern=5, recent=2, spoken=1
            Then Anselm Weiss: cues other=2, decided other=3, distance=2, frequency=2, gap=4, length=2, narrated=2, next=3, next gap=5, pattern=5, recent=3, relation=7, spoken=1
            Then Ruth Hale: called other=1, cues same=2, decided same=2, distance=1, fitting rank=1, fitting turn=1, frequency=2, gap=4, heard of since=1, length=2, named before=2, narrated=2, next=4, next gap=5, pattern=5, recent=2, relation=13, spoken=1, turn=1
            There Anselm Weiss: agreement=1, cue=4, cues same=2, decided same=3, distance=1, fits=1, frequency=2, gap=5, is cue=1, length=2, narrated=1, next but one=2, next gap=2, pattern=5, pronoun=1, recent=3, relation=1, spoken=1, turn=1
            There Ruth Hale: agreement=5, called same=1, cue=4, cues other=2, decided other=3, distance=2, fits=5, fitting rank=1, frequency=2, gap=5, heard of since=1, is cue=2, length=2, named two before=2, narrated=3, next but one=1, next gap=2, pattern=5, pronoun=1, recent=3, spoken=1
            See Anselm Weiss: beat=1, cues same=2, decided same=4, distance=1, fits=1, frequency=2, gap=2, gender fits=1, length=2, narrated=1, next=2, next but one=1, next gap=4, pattern=5, pronoun=1, recent=4, relation=8, spoken=1
            See Ruth Hale: beat=5, called same=1, cues other=2, decided other=3, distance=2, fits=5, fitting rank=1, fitting turn=1, frequency=2, gap=2, gender differs=1, heard of since=1, length=2, narrated=3, next=1, next but one=2, next gap=4, pattern=5, pronoun=1, recent=3, spoken=1, turn=1
            Look Ruth Hale: called other=1, cue=1, cues same=1, decided same=3, distance=3, fitting rank=1, fitting turn=1, frequency=2, gap=4, heard of since=1, is cue=1, narrated=3, next=2, next gap=5, relation=1, spoken=1, turn=1
            Look Anselm Weiss: cue=1, cues other=2, decided other=4, distance=2, frequency=2, gap=4, is cue=2, narrated=2, next=1, next gap=5, spoken=1
            What Anselm Weiss: cue=1, cues same=1, decided same=4, distance=2, fitting rank=1, fitting turn=1, frequency=2, gap=5, gender fits=1, is cue=1, narrated=2, next gap=5, relation=1, spoken=1, turn=1
            What Ruth Hale: called same=1, cue=1, cues other=2, decided other=4, distance=1, frequency=2, gap=5, gender differs=1, is cue=2, narrated=1, next gap=5, spoken=1
            The Ruth Hale: asked=1, called other=1, cues same=2, decided same=4, distance=1, fitting rank=1, fitting turn=1, frequency=2, gap=5, length=4, narrated=1, next gap=5, pattern=5, recent=3, relation=12, spoken=1, turn=1
            The Anselm Weiss: asked=1, cues other=1, decided other=4, distance=1, frequency=2, gap=5, length=4, narrated=1, next gap=5, pattern=5, recent=4, relation=10, spoken=1
            Oskar Ruth Hale: beat=1, called same=1, cues other=1, decided other=4, distance=1, fits=1, frequency=2, gap=5, gender differs=1, length=2, narrated=1, next gap=4, pattern=5, pronoun=1, recent=4, relation=8, spoken=1
            Oskar Anselm Weiss: beat=5, cues same=1, decided same=4, distance=2, fits=5, fitting turn=1, frequency=2, gap=5, gender fits=1, length=2, narrated=2, next gap=4, pattern=5, pronoun=1, recent=4, relation=12, spoken=1, turn=1
            You Ruth Hale: called other=1, cues same=1, decided same=4, distance=1, fitting rank=1, fitting turn=1, frequency=2, gap=4, length=2, narrated=1, pattern=5, recent=3, relation=11, spoken=1, turn=1
            You Anselm Weiss: cues other=1, decided other=4, distance=2, frequency=2, gap=4, length=2, narrated=2, pattern=5, recent=4, spoken=1
            """);

    [Fact]
    public void Going_over_it_again_who_speaks_behind_is_known_too() => Facts(pass: 1).Should().Be(
            """
            You Anselm Weiss: cue=1, cues same=1, decided same=4, distance=2, fitting rank=1, fitting turn=4, frequency=2, gender fits=1, is cue=1, narrated=2, next=2, next but one=1, next gap=5, relation=1, spoken=1, turn=7
            You Ruth Hale: called same=1, cue=1, cues other=2, decided other=4, distance=1, fitting turn=4, frequency=2, gender differs=1, is cue=2, narrated=1, next=1, next but one=2, next gap=5, spoken=1, turn=7
            I Ruth Hale: called other=1, cue=1, cues same=1, decided same=4, distance=2, fitting rank=1, fitting turn=4, frequency=2, gap=5, is cue=1, narrated=2, next=2, next but one=1, next gap=5, relation=1, spoken=1, turn=6
            I Anselm Weiss: cue=1, cues other=2, decided other=4, distance=1, frequency=2, gap=5, is cue=2, narrated=1, next=1, next but one=2, next gap=5, relation=1, spoken=1
            When Anselm Weiss: cues same=2, decided same=4, distance=1, fitting turn=1, frequency=2, gap=5, gender fits=1, length=2, narrated=1, next=2, next but one=1, next gap=4, pattern=2, recent=1, relation=10, spoken=1, turn=1
            When Ruth Hale: called same=1, cues other=2, decided other=4, distance=2, fitting rank=1, frequency=2, gap=5, gender differs=1, length=2, narrated=2, next=1, next but one=2, next gap=4, pattern=2, recent=1, relation=10, spoken=1
            On Ruth Hale: asked=1, called other=1, cues same=2, decided same=4, distance=2, fitting rank=1, fitting turn=1, frequency=2, gap=4, length=1, named after=2, narrated=2, next=2, next but one=1, next gap=4, pattern=2, recent=1, relation=12, spoken=1, turn=1
            On Anselm Weiss: asked=1, cues other=2, decided other=4, distance=1, frequency=2, gap=4, length=1, narrated=1, next=1, next but one=2, next gap=4, pattern=2, recent=2, spoken=1
            I Anselm Weiss: cues same=2, decided same=4, distance=1, fitting turn=1, frequency=2, gap=4, gender fits=1, length=3, narrated=1, next=2, next but one=1, next gap=4, pattern=5, recent=2, relation=13, spoken=1, turn=1
            I Ruth Hale: cues other=2, decided other=4, distance=2, fitting rank=1, frequency=2, gap=4, gender differs=1, length=3, named here=2, narrated=2, next=1, next but one=2, next gap=4, pattern=5, recent=2, spoken=1
            Then Anselm Weiss: cues other=2, decided other=4, distance=2, frequency=2, gap=4, length=2, narrated=2, next=1, next but one=1, next gap=5, pattern=5, recent=3, relation=7, spoken=1
            Then Ruth Hale: called other=1, cues same=2, decided same=4, distance=1, fitting rank=1, fitting turn=1, frequency=2, gap=4, heard of since=1, length=2, named before=2, narrated=2, next=2, next but one=2, next gap=5, pattern=5, recent=2, relation=13, spoken=1, turn=1
            There Anselm Weiss: agreement=1, cue=4, cues same=2, decided same=4, distance=1, fits=1, frequency=2, gap=5, is cue=1, length=2, narrated=1, next=1, next but one=2, next gap=2, pattern=5, pronoun=1, recent=3, relation=1, spoken=1, turn=1
            There Ruth Hale: agreement=5, called same=1, cue=4, cues other=2, decided other=4, distance=2, fits=5, fitting rank=1, frequency=2, gap=5, heard of since=1, is cue=2, length=2, named two before=2, narrated=3, next=2, next but one=1, next gap=2, pattern=5, pronoun=1, recent=3, spoken=1
            See Anselm Weiss: beat=1, cues same=2, decided same=4, distance=1, fits=1, frequency=2, gap=2, gender fits=1, length=2, narrated=1, next=2, next but one=1, next gap=4, pattern=5, pronoun=1, recent=4, relation=8, spoken=1
            See Ruth Hale: beat=5, called same=1, cues other=2, decided other=4, distance=2, fits=5, fitting rank=1, fitting turn=1, frequency=2, gap=2, gender differs=1, heard of since=1, length=2, narrated=3, next=1, next but one=2, next gap=4, pattern=5, pronoun=1, recent=3, spoken=1, turn=1
            Look Ruth Hale: called other=1, cue=1, cues same=1, decided same=4, distance=3, fitting rank=1, fitting turn=1, frequency=2, gap=4, heard of since=1, is cue=1, narrated=3, next=2, next but one=1, next gap=5, relation=1, spoken=1, turn=1
            Look Anselm Weiss: cue=1, cues other=2, decided other=4, distance=2, frequency=2, gap=4, is cue=2, narrated=2, next=1, next but one=2, next gap=5, spoken=1
            What Anselm Weiss: cue=1, cues same=1, decided same=4, distance=2, fitting rank=1, fitting turn=1, frequency=2, gap=5, gender fits=1, is cue=1, narrated=2, next=2, next but one=3, next gap=5, relation=1, spoken=1, turn=1
            What Ruth Hale: called same=1, cue=1, cues other=2, decided other=4, distance=1, frequency=2, gap=5, gender differs=1, is cue=2, narrated=1, next=1, next but one=4, next gap=5, spoken=1
            The Ruth Hale: asked=1, called other=1, cues same=2, decided same=4, distance=1, fitting rank=1, fitting turn=1, frequency=2, gap=5, length=4, narrated=1, next=4, next but one=1, next gap=5, pattern=5, recent=3, relation=12, spoken=1, turn=1
            The Anselm Weiss: asked=1, cues other=1, decided other=4, distance=1, frequency=2, gap=5, length=4, narrated=1, next=3, next but one=2, next gap=5, pattern=5, recent=4, relation=10, spoken=1
            Oskar Ruth Hale: beat=1, called same=1, cues other=1, decided other=4, distance=1, fits=1, frequency=2, gap=5, gender differs=1, length=2, narrated=1, next=1, next gap=4, pattern=5, pronoun=1, recent=4, relation=8, spoken=1
            Oskar Anselm Weiss: beat=5, cues same=1, decided same=4, distance=2, fits=5, fitting turn=1, frequency=2, gap=5, gender fits=1, length=2, narrated=2, next=2, next gap=4, pattern=5, pronoun=1, recent=4, relation=12, spoken=1, turn=1
            You Ruth Hale: called other=1, cues same=1, decided same=4, distance=1, fitting rank=1, fitting turn=1, frequency=2, gap=4, length=2, narrated=1, pattern=5, recent=3, relation=11, spoken=1, turn=1
            You Anselm Weiss: cues other=1, decided other=4, distance=2, frequency=2, gap=4, length=2, narrated=2, pattern=5, recent=4, spoken=1
            """);

    /// <summary>All but how likely somebody is: that rests on the weights.</summary>
    private static string Facts(int pass)
    {
        ConversationReading reading = new(Story);
        string[] learned = ["share", "rank", "step", "likely same", "likely other", "likely before", "likely two before", "likely after", "likely two after", "in cue", "uncued"];
        return string.Join(Environment.NewLine, reading.Seen.Where(seen => seen.Pass == pass).Select(seen => $"{reading.Contents[seen.Utterance].Split(' ')[0]} {seen.Name}: " + string.Join(
            ", ", seen.Facts.Where(fact => fact.Value != 0 && !learned.Contains(fact.Key, StringComparer.Ordinal)).OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => $"{fact.Key}={fact.Value}"))));
    }
}
