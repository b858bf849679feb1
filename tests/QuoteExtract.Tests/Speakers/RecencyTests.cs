using QuoteExtract.Mentions;
using QuoteExtract.Speakers;

namespace QuoteExtract.Tests.Speakers;

/// <summary>The entities that were mentioned lately.</summary>
public sealed class RecencyTests
{
    private static readonly MentionRecord[] Names = [default];

    [Fact]
    public void Who_was_mentioned_has_a_place()
    {
        Recency recent = new(new Salient[Recency.Size]);
        EntityRecord[] entities = People(3);
        Mention(ref recent, entities, 2, sentence: 1).Should().Be(0);
        Mention(ref recent, entities, 1, sentence: 2).Should().Be(1);
        Mention(ref recent, entities, 2, sentence: 3).Should().Be(0);
        recent.All.Length.Should().Be(2);
        recent[0].Sentence.Should().Be(3);
    }

    /// <summary>Of two as long ago the one whose place comes first.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    [InlineData(11, 11)]
    public void Who_was_mentioned_the_longest_time_ago_makes_room(int oldest, int place)
    {
        Recency recent = new(new Salient[Recency.Size]);
        EntityRecord[] entities = People(Recency.Size + 2);
        for (int e = 1; e <= Recency.Size; e++)
            Mention(ref recent, entities, e, sentence: e - 1 < oldest ? 9 : e - 1 == oldest ? 2 : 3);
        Mention(ref recent, entities, Recency.Size + 1, sentence: 9).Should().Be(place);
        recent.All.Length.Should().Be(Recency.Size);
        recent[place].Entity.Should().Be(Recency.Size + 1);
    }

    [Theory]
    [InlineData(nameof(EntityKind.Person), Gender.Unknown, "he she it?")]
    [InlineData(nameof(EntityKind.Person), Gender.Male, "he")]
    [InlineData(nameof(EntityKind.Unknown), Gender.Female, "she")]
    [InlineData(nameof(EntityKind.Unknown), Gender.Unknown, "he she it?")]
    [InlineData(nameof(EntityKind.Organization), Gender.Unknown, "they it")]
    [InlineData(nameof(EntityKind.Document), Gender.Unknown, "it")]
    [InlineData(nameof(EntityKind.Place), Gender.Unknown, "")]
    public void Pronouns_fit_by_kind_and_gender(string kind, Gender gender, string expected)
    {
        Recency recent = new(new Salient[Recency.Size]);
        EntityRecord[] entities = People(2);
        Mention(ref recent, entities, 1, sentence: 1);
        entities[1].Kind = Enum.Parse<EntityKind>(kind);
        entities[1].Gender = gender;
        recent.Update(default, Names, entities, 1);
        List<string> fitting = [];
        if (recent.Fitting(new MentionRecord { Gender = Gender.Male }) == 1)
            fitting.Add("he");
        if (recent.Fitting(new MentionRecord { Gender = Gender.Female }) == 1)
            fitting.Add("she");
        if (recent.Fitting(new MentionRecord { Flags = MentionFlags.Plural }) == 1)
            fitting.Add("they");
        if (recent.Fitting(default) == 1)
            fitting.Add(recent.IsPerhapsIt(0) ? "it?" : "it");
        string.Join(' ', fitting).Should().Be(expected);
    }

    private static int Mention(ref Recency recent, EntityRecord[] entities, int entity, int sentence)
    {
        int place = recent.PlaceOf(default, Names, entities, entity);
        recent.Take(default, Names, entities, place, entity);
        recent.Date(place, sentence);
        return place;
    }

    private static EntityRecord[] People(int count)
    {
        var people = new EntityRecord[count];
        Array.Fill(people, new EntityRecord { Kind = EntityKind.Person, Gender = Gender.Female, NameLength = 1, Role = -1 });
        return people;
    }
}
