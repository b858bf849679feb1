using QuoteExtract.Mentions;

namespace QuoteExtract.Attribution;

internal static class MentionClasses
{
    public static MentionClass Of(in MentionRecord mention)
    {
        if (mention.Has(MentionFlags.Possessor))
            return MentionClass.Possessive;
        switch (mention.Type)
        {
            case MentionType.Pronoun:
                if (mention.Has(MentionFlags.Relative))
                    return MentionClass.Relative;
                if (mention.Has(MentionFlags.FirstPerson))
                    return mention.Has(MentionFlags.Plural) ? MentionClass.We : MentionClass.I;
                if (mention.Gender != Gender.Unknown)
                    return MentionClass.HeOrShe;
                return mention.Has(MentionFlags.Plural) ? MentionClass.They : MentionClass.OtherPronoun;
            case MentionType.Name:
                return mention.Kind switch
                {
                    EntityKind.Person => MentionClass.PersonName,
                    EntityKind.Organization => MentionClass.OrganizationName,
                    EntityKind.Place => MentionClass.PlaceName,
                    _ => MentionClass.OtherName,
                };
            default:
                if (mention.Has(MentionFlags.Indefinite))
                    return MentionClass.Indefinite;
                if (mention.Has(MentionFlags.Improvised))
                    return MentionClass.ImprovisedNominal;
                if (mention.Has(MentionFlags.Office))
                    return MentionClass.Office;
                return mention.Kind switch
                {
                    EntityKind.Person => mention.Has(MentionFlags.Definite) ? MentionClass.PersonNominal : MentionClass.IndefinitePersonNominal,
                    EntityKind.Document => MentionClass.DocumentNominal,
                    EntityKind.Organization => MentionClass.OrganizationNominal,
                    _ => MentionClass.GroupNominal,
                };
        }
    }
}
