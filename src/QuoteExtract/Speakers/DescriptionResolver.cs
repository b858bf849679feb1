using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Finds whom "the minister" or "a spokesman" refers to: a named holder of the office, or one described before.</summary>
internal static class DescriptionResolver
{
    private const WordClasses Telling = WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.Title | WordClasses.Demonym
        | WordClasses.Organization | WordClasses.OrganizationWord | WordClasses.Place;

    /// <summary>Names that may stand inside an apposition before its head: "a Senate candidate".</summary>
    private const int LookBack = 3;

    public static int Resolve(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table, ReadOnlySpan<Salient> recent, int sentence)
    {
        ref MentionRecord mention = ref mentions[m];
        if (mention.Has(MentionFlags.Indefinite) && !IsSomebody(context, mention))
            return -1;
        int beside = Beside(context, mentions, m, table.Story);
        if (beside >= 0)
        {
            if (table.Entities[beside].Role < 0 && mention.HasRole)
                table.Entities[beside].Role = m;
            Index(context, mention, beside, table.ByRole);
            return beside;
        }

        int owner = Author(context, mentions, m);
        if (owner >= 0)
            return owner;
        bool styled = Styles.Is(context, mention);
        if (styled && table.Story && Styles.Bearer(context, mention, table) is >= 0 and var bearer)
            return bearer;
        if (mention.Has(MentionFlags.Definite))
        {
            int holder = Holder(context, mentions, m, table, table.ByRole);
            if (holder >= 0)
                return holder;
            holder = Holder(context, mentions, m, table, table.ByNoun);
            if (holder >= 0)
            {
                if (styled)
                    Styles.Take(context, mentions[m], m, ref table.Entities[holder]);
                return holder;
            }

            holder = Institution(context, mentions, mention, table, recent, sentence);
            if (holder >= 0)
                return holder;
        }

        int e = table.Entities.Count;
        ref EntityRecord entity = ref table.Add(m, mention.End - mention.First);
        entity.Kind = mention.Kind;
        entity.Gender = mention.Gender;
        entity.GenderIsSure = mention.Gender != Gender.Unknown;
        entity.Nominal = true;
        entity.Styled = styled;
        table.ByNoun.Add(context.Tokens[mention.Head].Hash, e);
        return e;
    }

    /// <summary>"Another, who asked not to be named": nobody known, and yet whom "she" means in the next sentence.</summary>
    private static bool IsSomebody(in MentionContext context, in MentionRecord mention)
    {
        if (mention.Has(MentionFlags.Plural | MentionFlags.Quoted) || context.WordAt(mention.Head) is not ("another" or "Another" or "one" or "One" or "someone" or "Someone" or "somebody" or "Somebody"))
            return false;
        bool whose = context.IsMark(mention.End, ',') && mention.End + 1 < context.Tokens.Length && context.Tokens[mention.End + 1].Is(WordClasses.Relative);
        return SubjectPlaces.IsSubject(context, mention) && (whose || SubjectPlaces.IsBesideSpeech(context, mention));
    }

    /// <summary>A name right beside the description: "the secretary general, Imangali Tasmagambetov,".</summary>
    private static int Beside(in MentionContext context, Span<MentionRecord> mentions, int m, bool story)
    {
        ref MentionRecord mention = ref mentions[m];
        ReadOnlySpan<MentionRecord> behind = mentions[Math.Max(0, m - LookBack)..m];
        for (int b = behind.Length - 1; b >= 0; b--)
        {
            // "Hugh Hill, a doctor": the description lies in the apposition that was read with the name.
            ref readonly MentionRecord before = ref behind[b];
            if (before.RoleEnd > mention.Head && before.RoleFirst <= mention.Head && before.Type == MentionType.Name)
                return before.Entity;
        }

        // "One of its authors, the herpetologist Ada Ruiz": the description lies in the phrase of a name to come.
        foreach (ref readonly MentionRecord named in mentions[(m + 1)..Math.Min(mentions.Length, m + 1 + LookBack)])
        {
            if (named.PhraseFirst <= mention.First && named.First >= mention.End && named.Type == MentionType.Name)
                return named.Entity;
        }

        // "One of these groups, the Harbour Alliance, said"
        bool partitive = context.Tokens[mention.Head].Is(WordClasses.IndefinitePronoun) && !mention.Has(MentionFlags.Plural);
        if (m + 1 >= mentions.Length || !(mention.Kind == EntityKind.Person || partitive))
            return -1;
        ref MentionRecord after = ref mentions[m + 1];
        bool beside = after.Type == MentionType.Name && (partitive || after.Kind is EntityKind.Person or EntityKind.Unknown)
            && context.IsMark(mention.End, ',') && IsNext(context, after.PhraseFirst, mention.End + 1) && after.Region == mention.Region
            && (context.IsMark(after.End, ',') || context.IsMark(after.End, '(') || (after.End < context.Tokens.Length && context.Tokens[after.End].Is(WordClasses.ReportingVerb | WordClasses.Auxiliary)));

        // "the General, De Griers, and the ladies"
        if (story && beside && context.IsMark(after.End, ',') && after.End + 1 < context.Tokens.Length
            && (context.WordAt(after.End + 1) is "and" || context.Tokens[after.End + 1].Has(TokenFlags.Capitalized)))
        {
            return -1;
        }

        return beside && (partitive || mention.Has(MentionFlags.Definite)) ? after.Entity : -1;
    }

    /// <summary>Whether a phrase begins at a token, or behind its article.</summary>
    private static bool IsNext(in MentionContext context, int phrase, int token) =>
        phrase == token || (phrase == token + 1 && context.Tokens[token].Is(WordClasses.Determiner));

    /// <summary>"Cornyn's statement added": who made it is who speaks.</summary>
    private static int Author(in MentionContext context, Span<MentionRecord> mentions, int m)
    {
        ref MentionRecord mention = ref mentions[m];
        if (!context.Tokens[mention.Head].Is(WordClasses.SpeechNoun) || mention.Kind is EntityKind.Person or EntityKind.Group)
            return -1;
        for (int b = m - 1; b >= Math.Max(0, m - LookBack) && mentions[b].End > mention.First; b--)
        {
            ref MentionRecord owner = ref mentions[b];
            if (owner.Type == MentionType.Name && owner.Has(MentionFlags.Possessor) && owner.Kind != EntityKind.Place && owner.End < mention.Head)
                return owner.Entity;
        }

        return -1;
    }

    /// <summary>"the company": the institution named last, in the narration; "the company that runs the boats" is another.</summary>
    private static int Institution(in MentionContext context, Span<MentionRecord> mentions, in MentionRecord mention, EntityTable table, ReadOnlySpan<Salient> recent, int sentence)
    {
        const int MostSentences = 8;
        bool bare = mention.RoleEnd - mention.RoleFirst == 1 && mention.End == mention.Head + 1
            && !(mention.End < context.Tokens.Length && (context.Tokens[mention.End].Is(WordClasses.Relative) || context.WordAt(mention.End) is "that"));
        if (!bare || !context.Tokens[mention.Head].Is(WordClasses.Collective) || mention.Has(MentionFlags.Quoted))
            return -1;
        int best = -1;
        int bestScore = -2 * MostSentences;
        foreach (ref readonly Salient salient in recent)
        {
            ref EntityRecord entity = ref table.Entities[salient.Entity];
            if (entity.Nominal || salient.Quoted || !CanBeInstitution(mentions, entity))
                continue;
            int score = Math.Min(entity.Count, MostSentences) - (sentence - salient.Sentence) + (salient.Subject ? 2 : 0)
                - (entity.Kind == EntityKind.Organization ? 0 : MostSentences);
            if (score > bestScore)
            {
                bestScore = score;
                best = salient.Entity;
            }
        }

        return best;
    }

    /// <summary>An institution, or what no list has and nothing tells a person: "Hasbro".</summary>
    private static bool CanBeInstitution(Span<MentionRecord> mentions, in EntityRecord entity) =>
        entity.Kind == EntityKind.Organization
        || (entity.Kind == EntityKind.Unknown && entity.Gender == Gender.Unknown && entity.Role < 0 && !mentions[entity.Name].Has(MentionFlags.Titled | MentionFlags.Thing));

    private static int Holder(in MentionContext context, Span<MentionRecord> mentions, int m, EntityTable table, HashChains chains)
    {
        ref MentionRecord mention = ref mentions[m];
        int best = -1;
        int bestScore = int.MinValue;
        int followed = 0;
        for (int link = chains.First(context.Tokens[mention.Head].Hash); link >= 0 && followed < HashChains.MostFollowed; link = chains.Next(link), followed++)
        {
            int e = chains.Value(link);
            ref EntityRecord entity = ref table.Entities[e];
            if (entity.Latest < 0 || !NameMatcher.GendersAgree(entity.Gender, mention.Gender) || entity.Kind == EntityKind.Organization)
                continue;
            int shared = SharedWords(context, mentions, mention, entity, out int contradicted);
            contradicted += Contrasts.Differ(context, mention, mentions[entity.Name]) ? 1 : 0;
            int score = (shared * 1_000_000) - (contradicted * 4_000_000) + entity.Latest;
            if (contradicted == 0 && score > bestScore)
            {
                bestScore = score;
                best = e;
            }
        }

        return best;
    }

    /// <summary>Counts the telling words of a description that the entity's role has, and those that it lacks.</summary>
    private static int SharedWords(in MentionContext context, Span<MentionRecord> mentions, in MentionRecord mention, in EntityRecord entity, out int contradicted)
    {
        contradicted = 0;
        int shared = 0;
        ref MentionRecord role = ref mentions[entity.Role >= 0 ? entity.Role : entity.Name];
        for (int i = mention.RoleFirst; i < mention.RoleEnd; i++)
        {
            ref readonly Token token = ref context.Tokens[i];
            if (token.Kind != TokenKind.Word || !(token.Is(Telling) || token.Has(TokenFlags.Capitalized)))
                continue;
            bool found = false;
            for (int j = role.PhraseFirst; j < Math.Max(role.RoleEnd, role.End) && !found; j++)
                found = context.Tokens[j].Hash == token.Hash;
            if (found)
                shared++;
            else if (token.Is(WordClasses.Demonym | WordClasses.Place | WordClasses.Organization) || token.Has(TokenFlags.Capitalized))
                contradicted++;
        }

        return shared;
    }

    private static void Index(in MentionContext context, in MentionRecord mention, int entity, HashChains chains)
    {
        for (int i = mention.RoleFirst; i < mention.RoleEnd; i++)
        {
            if (context.Tokens[i].Is(WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.Title))
                chains.Add(context.Tokens[i].Hash, entity);
        }
    }
}
