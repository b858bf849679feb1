using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Tells, without a parse, whether a mention stands where subjects do.</summary>
internal static class SubjectPlaces
{
    private const WordClasses Verbs = WordClasses.Auxiliary | WordClasses.ReportingVerb | WordClasses.CommonVerb | WordClasses.MannerVerb;

    /// <summary>A mention that a verb follows, or that opens its sentence.</summary>
    public static bool IsSubject(in MentionContext context, in MentionRecord mention)
    {
        if (mention.Has(MentionFlags.Possessor | MentionFlags.ObjectForm))
            return false;
        if (IsGoverned(context, mention))
        {
            if (IsSource(context, mention) || IsViewpoint(context, mention))
                return true;
            if (!context.Tokens[mention.PhraseFirst].Has(TokenFlags.ParagraphStart))
                return false;
        }

        int next = AfterApposition(context, mention);
        if (next < context.Tokens.Length && context.Tokens[next].Is(Verbs | WordClasses.Relative))
            return true;

        // "But her husband, Keith Rowe, did": the name between commas has the verb of what it names.
        int before = mention.PhraseFirst - 1;
        if (mention.Type == MentionType.Name && context.IsMark(next, ',') && context.IsMark(mention.First - 1, ',')
            && next + 1 < context.Tokens.Length && context.Tokens[next + 1].Is(Verbs) && !context.Tokens[next + 1].Is(WordClasses.GerundForm))
        {
            return true;
        }

        return (mention.Type == MentionType.Name && before >= 0 && context.Tokens[before].Is(WordClasses.ReportingVerb) && context.Tokens[before].Is(WordClasses.PastForm))
            || context.OpensSentence(mention.PhraseFirst);
    }

    /// <summary>The token behind a mention and the description that commas set off: "Hill, a doctor, said".</summary>
    private static int AfterApposition(in MentionContext context, in MentionRecord mention)
    {
        if (!mention.HasRole || mention.RoleFirst < mention.End)
            return Math.Max(mention.End, mention.AffiliationEnd);
        return context.IsMark(mention.RoleEnd, ',') ? mention.RoleEnd + 1 : mention.RoleEnd;
    }

    /// <summary>Whether a preposition stands before.</summary>
    private static bool IsGoverned(in MentionContext context, in MentionRecord mention) =>
        mention.PhraseFirst > 0 && context.Tokens[mention.PhraseFirst - 1].Is(WordClasses.Preposition);

    /// <summary>"For Kevin Alder, a teacher, the town was home": whose view the sentence gives.</summary>
    private static bool IsViewpoint(in MentionContext context, in MentionRecord mention) =>
        mention.Kind == EntityKind.Person && context.WordAt(mention.PhraseFirst - 1) is "For"
        && context.IsMark(mention.HasRole && mention.RoleFirst >= mention.End ? mention.RoleEnd : mention.End, ',');

    /// <summary>"according to Kidston"</summary>
    private static bool IsSource(in MentionContext context, in MentionRecord mention) =>
        mention.PhraseFirst > 1 && context.WordAt(mention.PhraseFirst - 1) is "to" && context.WordAt(mention.PhraseFirst - 2) is "according" or "According";

    /// <summary>Whether a reporting verb, or "according to", stands beside a mention.</summary>
    public static bool IsBesideSpeech(in MentionContext context, in MentionRecord mention)
    {
        int before = mention.PhraseFirst - 1;
        return (IsGoverned(context, mention) && IsSource(context, mention))
            || (AfterApposition(context, mention) is var next && next < context.Tokens.Length && context.Tokens[next].Is(WordClasses.ReportingVerb))
            || (before >= 0 && context.Tokens[before].Is(WordClasses.ReportingVerb));
    }
}
