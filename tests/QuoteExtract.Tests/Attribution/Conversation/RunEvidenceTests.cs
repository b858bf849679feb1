using QuoteExtract.Attribution.Conversation;

namespace QuoteExtract.Tests.Attribution.Conversation;

/// <summary>What the turns around an utterance say: counted as they come and go, and counted anew each time.</summary>
public sealed class RunEvidenceTests
{
    private const int People = 5;
    private const int Length = 300;
    private const int WidestReach = 12;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_comes_in_and_drops_out_leaves_what_stands_around(int seed)
    {
        var random = new Random(seed);
        using var table = new ConversationTable();
        for (int u = 0; u < Length; u++)
            table.Utterances.Add(Any(random, table));
        for (int pass = 0; pass < 2; pass++)
        {
            var run = new RunEvidence(table, People);
            for (int u = 0; u < Length; u++)
            {
                run.MoveNext();
                for (int entity = 0; entity < People; entity++)
                {
                    var gender = (Gender)random.Next(3);
                    run.Of(entity, gender).Should().BeEquivalentTo(Counted(table, u, entity, gender), "utterance {0} of pass {1}", u, pass);
                }

                for (int other = Math.Max(0, u - 2); other < Math.Min(Length, u + 3); other++)
                    run.Has(other).Should().Be(other == u || Distance(table, u, other) is not null);
                Decide(random, table, u);
            }

            run.Work.Should().BeLessThan(5 * Length);
        }
    }

    [Fact]
    public void Who_is_hardly_likely_does_not_count()
    {
        using var table = new ConversationTable();
        table.Likely.Add(new LikelySpeaker { Entity = 0, Share = LikelySteps.Negligible / 2 });
        table.Likely.Add(new LikelySpeaker { Entity = 1, Share = 0.5f });
        table.Utterances.Add(new Utterance { CueEntity = -1, Speaker = -1, LikelyCount = 2 });
        table.Utterances.Add(new Utterance { CueEntity = -1, Speaker = -1, Gap = 4, Turn = 1 });
        var run = new RunEvidence(table, 2);
        run.MoveNext();
        run.MoveNext();
        run.Of(0, Gender.Unknown).Other.Likely.Should().Be(0);
        run.Of(1, Gender.Unknown).Other.Likely.Should().Be((int)(0.5f / RunEvidence.Unit));
        run.Of(1, Gender.Unknown).Same.Likely.Should().Be(0);
    }

    private static Utterance Any(Random random, ConversationTable table)
    {
        int count = table.Utterances.Count;
        int gap = random.Next(10) == 0 ? random.Next(ConversationSpace.Gaps) : random.Next(2, 6);
        var utterance = new Utterance
        {
            Gap = (byte)(count == 0 ? 0 : gap),
            Turn = count == 0 ? 0 : table.Utterances[count - 1].Turn + (gap > 3 ? 1 : 0),
            Cue = (ConversationCue)random.Next((int)ConversationCue.Count),
            CueEntity = random.Next(-1, People),
            CueGender = (Gender)random.Next(3),
            Speaker = -1,
            FirstNamed = table.Named.Count,
        };
        for (int entity = 0; entity < People; entity++)
        {
            if (random.Next(6) == 0)
                table.Named.Add(new NamedInside { Entity = entity, Vocative = random.Next(2) == 0 });
        }

        utterance.NamedCount = table.Named.Count - utterance.FirstNamed;
        return utterance;
    }

    private static void Decide(Random random, ConversationTable table, int u)
    {
        ref Utterance utterance = ref table.Utterances[u];
        utterance.Speaker = random.Next(-1, People);
        utterance.FirstLikely = table.Likely.Count;
        for (int entity = 0; entity < People; entity++)
        {
            if (random.Next(2) == 0)
                table.Likely.Add(new LikelySpeaker { Entity = entity, Share = random.NextSingle() });
        }

        utterance.LikelyCount = table.Likely.Count - utterance.FirstLikely;
    }

    /// <summary>How many turns off another utterance of the same talk is; null if it is too far off.</summary>
    private static int? Distance(ConversationTable table, int u, int other)
    {
        int turns = 0;
        for (int i = Math.Min(u, other) + 1; i <= Math.Max(u, other); i++)
        {
            int gap = table.Utterances[i].Gap;
            if (gap is 0 or >= ConversationTable.WidestGap)
                return null;
            turns += gap > 3 ? 1 : 0;
        }

        return turns > RunEvidence.Reach || Math.Abs(u - other) > WidestReach ? null : turns;
    }

    private static RunTally Counted(ConversationTable table, int u, int entity, Gender gender)
    {
        RunTally tally = default;
        for (int other = 0; other < table.Utterances.Count; other++)
        {
            if (other == u || Distance(table, u, other) is not { } turns)
                continue;
            ref Utterance utterance = ref table.Utterances[other];
            bool same = turns % 2 == 0;
            ref VoiceTally voice = ref tally.Other;
            if (same)
                voice = ref tally.Same;
            if (utterance.CueEntity == entity && utterance.Cue != ConversationCue.HeOrShe)
                voice.Cues++;
            if (utterance.Speaker == entity)
                voice.Decided++;
            for (int n = 0; n < utterance.NamedCount; n++)
            {
                NamedInside named = table.Named[utterance.FirstNamed + n];
                voice.Called += (short)(named.Entity == entity && named.Vocative ? 1 : 0);
                voice.SpokenOf += (short)(named.Entity == entity && !named.Vocative ? 1 : 0);
            }

            for (int n = 0; n < utterance.LikelyCount; n++)
            {
                LikelySpeaker likely = table.Likely[utterance.FirstLikely + n];
                if (likely.Entity == entity && likely.Share >= LikelySteps.Negligible)
                    voice.Likely += (int)((likely.Share / RunEvidence.Unit) + 0.5f);
            }

            if (same && gender != Gender.Unknown)
            {
                tally.GenderFits += utterance.CueGender == gender ? 1 : 0;
                tally.GenderDiffers += utterance.CueGender != gender && utterance.CueGender != Gender.Unknown ? 1 : 0;
            }
        }

        return tally;
    }
}
