using QuoteExtract.Attribution;
using QuoteExtract.Mentions;
using QuoteExtract.Quotations;

namespace QuoteExtract.Tests.Attribution;

/// <summary>What sort of mention a candidate is, and what the way from it to the quotation leads over.</summary>
public sealed class MentionClassesTests
{
    [Theory]
    [InlineData(MentionType.Name, EntityKind.Person, MentionFlags.None, MentionClass.PersonName)]
    [InlineData(MentionType.Name, EntityKind.Organization, MentionFlags.None, MentionClass.OrganizationName)]
    [InlineData(MentionType.Name, EntityKind.Place, MentionFlags.None, MentionClass.PlaceName)]
    [InlineData(MentionType.Name, EntityKind.Group, MentionFlags.None, MentionClass.OtherName)]
    [InlineData(MentionType.Name, EntityKind.Unknown, MentionFlags.None, MentionClass.OtherName)]
    [InlineData(MentionType.Name, EntityKind.Person, MentionFlags.Possessor, MentionClass.Possessive)]
    [InlineData(MentionType.Pronoun, EntityKind.Unknown, MentionFlags.Possessor, MentionClass.Possessive)]
    [InlineData(MentionType.Pronoun, EntityKind.Unknown, MentionFlags.Relative, MentionClass.Relative)]
    [InlineData(MentionType.Pronoun, EntityKind.Unknown, MentionFlags.FirstPerson, MentionClass.I)]
    [InlineData(MentionType.Pronoun, EntityKind.Unknown, MentionFlags.FirstPerson | MentionFlags.Plural, MentionClass.We)]
    [InlineData(MentionType.Pronoun, EntityKind.Unknown, MentionFlags.Plural, MentionClass.They)]
    [InlineData(MentionType.Pronoun, EntityKind.Unknown, MentionFlags.None, MentionClass.OtherPronoun)]
    [InlineData(MentionType.Nominal, EntityKind.Person, MentionFlags.Indefinite | MentionFlags.Office, MentionClass.Indefinite)]
    [InlineData(MentionType.Nominal, EntityKind.Person, MentionFlags.Improvised | MentionFlags.Office, MentionClass.ImprovisedNominal)]
    [InlineData(MentionType.Nominal, EntityKind.Person, MentionFlags.Office, MentionClass.Office)]
    [InlineData(MentionType.Nominal, EntityKind.Person, MentionFlags.Definite, MentionClass.PersonNominal)]
    [InlineData(MentionType.Nominal, EntityKind.Person, MentionFlags.None, MentionClass.IndefinitePersonNominal)]
    [InlineData(MentionType.Nominal, EntityKind.Document, MentionFlags.None, MentionClass.DocumentNominal)]
    [InlineData(MentionType.Nominal, EntityKind.Organization, MentionFlags.None, MentionClass.OrganizationNominal)]
    [InlineData(MentionType.Nominal, EntityKind.Group, MentionFlags.None, MentionClass.GroupNominal)]
    [InlineData(MentionType.Nominal, EntityKind.Unknown, MentionFlags.None, MentionClass.GroupNominal)]
    public void A_mention_has_a_class(object type, object kind, object flags, object expected) =>
        MentionClasses.Of(new MentionRecord { Type = (MentionType)type, Kind = (EntityKind)kind, Flags = (MentionFlags)flags }).Should().Be((MentionClass)expected);

    [Theory]
    [InlineData(MentionFlags.None, MentionClass.HeOrShe)]
    [InlineData(MentionFlags.Plural, MentionClass.HeOrShe)]
    [InlineData(MentionFlags.FirstPerson, MentionClass.I)]
    public void A_pronoun_with_a_gender_is_he_or_she(object flags, object expected) =>
        MentionClasses.Of(new MentionRecord { Type = MentionType.Pronoun, Gender = Gender.Female, Flags = (MentionFlags)flags }).Should().Be((MentionClass)expected);

    [Fact]
    public void The_way_is_counted_by_kinds_of_steps()
    {
        CandidatePath path = default;
        path.Step(PathStep.Verb);
        path.Step(PathStep.Pause);
        path.Step(PathStep.Pause);
        path.Step(PathStep.Opener);
        path.Step(PathStep.Opener);
        path.Step(PathStep.Opener);
        path.Step(PathStep.None);
        (path.Verbs, path.Pauses, path.Openers).Should().Be((1, 2, 3));
    }
}
