namespace QuoteExtract.Catalyst.Tests;

/// <summary>Tokens tagged one by one become entities, as Catalyst itself puts them together.</summary>
public sealed class EntityCollectorTests
{
    [Fact]
    public void One_token_ends_behind_its_last_character() =>
        Collect(10, [(0, 4, [("Person", TokenPosition.Single)])]).Should().Equal(new EntitySpan(new TextSpan(0, 5), EntityType.Person));

    [Fact]
    public void Several_tokens_are_one_entity_from_begin_to_end() =>
        Collect(40,
        [
            (0, 2, [("Organization", TokenPosition.Begin)]),
            (4, 5, [("Organization", TokenPosition.Inside)]),
            (7, 11, [("Organization", TokenPosition.End)]),
            (13, 15, []),
        ]).Should().Equal(new EntitySpan(new TextSpan(0, 12), EntityType.Organization));

    [Fact]
    public void What_has_no_end_or_is_broken_off_is_none() =>
        Collect(40,
        [
            (0, 2, [("Person", TokenPosition.Begin)]),
            (4, 5, []),
            (7, 11, [("Person", TokenPosition.End)]),
            (13, 15, [("Person", TokenPosition.Begin)]),
        ]).Should().BeEmpty();

    [Fact]
    public void A_new_sentence_breaks_an_entity_off()
    {
        var collector = new EntityCollector(40);
        collector.BeginSentence();
        Add(collector, (0, 2, [("Person", TokenPosition.Begin)]));
        collector.BeginSentence();
        Add(collector, (4, 6, [("Person", TokenPosition.End)]));
        collector.Entities.Should().BeEmpty();
    }

    [Fact]
    public void A_token_of_two_types_counts_for_both() =>
        Collect(40,
        [
            (0, 2, [("Organization", TokenPosition.Begin), ("Location", TokenPosition.Single)]),
            (4, 6, [("Organization", TokenPosition.End)]),
        ]).Should().Equal(
            new EntitySpan(new TextSpan(0, 3), EntityType.Place), new EntitySpan(new TextSpan(0, 7), EntityType.Organization));

    [Fact]
    public void Of_two_ends_from_one_beginning_the_later_counts() =>
        Collect(40,
        [
            (0, 2, [("Person", TokenPosition.Begin)]),
            (4, 6, [("Person", TokenPosition.End)]),
            (8, 9, [("Person", TokenPosition.End)]),
        ]).Should().Equal(new EntitySpan(new TextSpan(0, 10), EntityType.Person));

    [Theory]
    [InlineData("Person", EntityType.Person)]
    [InlineData("PER", EntityType.Person)]
    [InlineData("Organization", EntityType.Organization)]
    [InlineData("ORG", EntityType.Organization)]
    [InlineData("Location", EntityType.Place)]
    [InlineData("GPE", EntityType.Place)]
    public void Types_go_by_the_names_of_the_usual_models(string name, EntityType type) =>
        Collect(9, [(0, 2, [(name, TokenPosition.Single)])]).Should().ContainSingle().Which.Type.Should().Be(type);

    [Theory]
    [InlineData("EmailOrURL", 0, 2)]
    [InlineData("", 0, 2)]
    [InlineData(null, 0, 2)]
    [InlineData("Person", -1, 2)]
    [InlineData("Person", 5, 9)]
    [InlineData("Person", 3, 1)]
    public void Other_types_and_places_outside_the_text_are_left_out(string? type, int begin, int last) =>
        Collect(9, [(begin, last, [(type!, TokenPosition.Single)])]).Should().BeEmpty();

    private static IReadOnlyList<EntitySpan> Collect(int length, (int Begin, int Last, (string Type, TokenPosition Position)[] Tags)[] tokens)
    {
        var collector = new EntityCollector(length);
        collector.BeginSentence();
        foreach ((int Begin, int Last, (string Type, TokenPosition Position)[] Tags) token in tokens)
            Add(collector, token);
        return collector.Entities;
    }

    private static void Add(EntityCollector collector, (int Begin, int Last, (string Type, TokenPosition Position)[] Tags) token)
    {
        collector.BeginToken(token.Begin, token.Last);
        foreach ((string type, TokenPosition position) in token.Tags)
            collector.Tag(type, position);
        collector.EndToken();
    }
}
