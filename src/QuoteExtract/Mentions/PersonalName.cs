using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Finds where, in a run of capitalised words, the name of a person begins behind titles, offices and parties.</summary>
internal static class PersonalName
{
    private const WordClasses Given = WordClasses.GivenMale | WordClasses.GivenFemale;
    private const WordClasses Rank = WordClasses.Title | WordClasses.RoleNoun;

    /// <summary>Words that stand before a person's name and are no part of it.</summary>
    private const WordClasses Prelude = Rank | WordClasses.Demonym | WordClasses.OrganizationWord | WordClasses.Organization
        | WordClasses.GroupNoun | WordClasses.NumberWord | WordClasses.Adjective | WordClasses.Nationality;

    private static readonly string[] Courtesies = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Mister", "Monsieur", "Madame", "Mademoiselle"];

    /// <summary>Ranks that go with a surname.</summary>
    private static readonly string[] Ranks =
    [
        "Captain", "Capt", "Colonel", "Col", "Sergeant", "Sgt", "Corporal", "Lieutenant", "Lt", "Inspector", "Professor", "Prof", "Nurse", "Judge", "Senator", "Sen",
        "Rev", "Reverend",
    ];

    /// <summary>Offices that somebody is addressed by: "Mr. Speaker".</summary>
    private static readonly string[] Offices =
    [
        "President", "Chairman", "Chairwoman", "Chairperson", "Chair", "Speaker", "Secretary", "Mayor", "Minister", "Ambassador", "Commissioner", "Director",
        "Chancellor", "Governor", "Premier", "Justice", "Moderator", "Coroner", "Prosecutor", "Editor", "Inspector",
    ];

    /// <summary>The token where the person's own name starts; past <paramref name="last"/> if all of it is rank.</summary>
    public static int Start(in MentionContext context, int first, int last)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        int start = first;
        for (int i = first; i <= last; i++)
        {
            ref readonly Token token = ref tokens[i];
            bool given = token.Is(Given) && !IsPlaceEnd(context, first, i);

            // A given name begins the person, unless more rank follows ("Justice Department", "St. John's").
            if (given && (!token.Is(WordClasses.Title) || IsAfterRank(context, first, i)) && i < last && !RankFollows(context, i + 1, last))
                return i > start && AreNames(context, start, i) ? start : i;
            if (token.Is(Rank) && !(given && i == last))
            {
                // "Aaron Judge": a word of rank that ends the run after another name is a surname.
                if (i == last && i > start && (tokens[i - 1].Is(Given) || !tokens[i - 1].Is(Prelude | WordClasses.Place | WordClasses.Ordinaries)) && !token.Has(TokenFlags.AllCapitals))
                    return start;
                if (i == last && IsTitledSurname(context, first, i))
                    return i;
                start = AfterOf(context, i, last);
                i = start - 1;
            }
            else if (i == start && i < last && (IsHonour(context, first, i) || NameRun.IsCompound(context, i)))
            {
                // "Professor Emeritus", "Oscar-winner", "Korean-born"
                start = i + 1;
            }
            else if (i == start && i < last && token.Is(WordClasses.Organization | WordClasses.OrganizationWord | WordClasses.Place) && !given && FollowsOfficeOf(context, first)
                && IsUnknown(context, AfterInstitution(context, i, last), last))
            {
                // "director of Amnesty International Man-kei Tam"
                start = AfterInstitution(context, i, last);
                i = start - 1;
            }
            else if (i == start && token.Is(WordClasses.Demonym | WordClasses.OrganizationWord | WordClasses.Organization) && !given && i < last)
            {
                if (RankFollows(context, i + 1, last) || (token.Is(WordClasses.Nationality) && IsUnknown(context, i + 1, last)))
                    start = i + 1;
            }
        }

        return start;
    }

    /// <summary>"Miss Baker", "Mr. King", "Captain Cook": an occupation behind a title is a surname, where nobody is addressed by it.</summary>
    private static bool IsTitledSurname(in MentionContext context, int first, int i)
    {
        int before = i - 1;
        if (before > first && context.IsMark(before, '.'))
            before--;
        if (before < first || context.Tokens[i].Has(TokenFlags.AllCapitals))
            return false;
        ReadOnlySpan<char> title = context.WordAt(before);
        return IsOneOf(title, Courtesies)
            ? !IsOneOf(context.WordAt(i), Offices)
            : !context.Tokens[i].Is(WordClasses.Title) && IsOneOf(title, Ranks);
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string other in words)
        {
            if (word.SequenceEqual(other))
                return true;
        }

        return false;
    }

    /// <summary>"Gov. Earl Ray Tomblin", "manager Dean Cole": a second title that is a given name too is that.</summary>
    private static bool IsAfterRank(in MentionContext context, int first, int i)
    {
        int before = i - 1;
        if (before > first && context.IsMark(before, '.'))
            before--;
        if (before >= first)
            return context.Tokens[before].Is(Rank);
        return i == first && first > 0 && context.Tokens[first - 1].Is(WordClasses.RoleNoun) && !context.Tokens[first - 1].Has(TokenFlags.Capitalized)
            && !context.Tokens[first].Has(TokenFlags.ParagraphStart);
    }

    /// <summary>Whether a run stands behind "director of", "mayor of".</summary>
    private static bool FollowsOfficeOf(in MentionContext context, int first) =>
        first > 1 && context.WordAt(first - 1) is "of" or "for" or "at" && context.Tokens[first - 2].Is(WordClasses.RoleNoun)
        && !context.Tokens[first].Has(TokenFlags.ParagraphStart);

    /// <summary>The first word that is no institution's or place's; the last one, if there are none.</summary>
    private static int AfterInstitution(in MentionContext context, int i, int last)
    {
        const WordClasses Named = WordClasses.Organization | WordClasses.OrganizationWord | WordClasses.Place | WordClasses.Demonym;
        while (i < last && context.Tokens[i].Is(Named))
            i++;
        return i;
    }

    /// <summary>"South Carolina"</summary>
    public static bool IsPlaceEnd(in MentionContext context, int first, int i) =>
        i > first && context.Tokens[i].Is(WordClasses.Place) && context.WordAt(i - 1) is "South" or "North" or "West" or "East" or "New";

    private static bool IsHonour(in MentionContext context, int first, int i) =>
        i > first && context.WordAt(i) is "Emeritus" or "Emerita" or "Elect" or "Designate";

    /// <summary>"Hernan" of "Hernan Dario Gomez": words that no list has are the person's too.</summary>
    private static bool AreNames(in MentionContext context, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (context.Tokens[i].Is(Prelude | WordClasses.Place | WordClasses.Ordinaries))
                return false;
        }

        return true;
    }

    /// <summary>"Democrat Chuck Schumer": what follows the party or nation are names, by all that is known.</summary>
    private static bool IsUnknown(in MentionContext context, int from, int last)
    {
        for (int i = from; i <= last; i++)
        {
            if (context.Tokens[i].Is(WordClasses.Ordinaries | WordClasses.OrganizationWord | WordClasses.Organization | WordClasses.Place | WordClasses.Demonym)
                && !context.Tokens[i].Is(Given))
            {
                return false;
            }
        }

        return true;
    }

    private static bool RankFollows(in MentionContext context, int from, int last)
    {
        for (int i = from; i <= last; i++)
        {
            if (context.Tokens[i].Is(Rank) && !(i == last && !context.Tokens[i - 1].Is(Prelude)))
                return true;
        }

        return false;
    }

    /// <summary>After a rank, its "of State", "of the Treasury".</summary>
    private static int AfterOf(in MentionContext context, int rank, int last)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        int i = rank + 1;
        if (i <= last && tokens[i].Kind == TokenKind.Punctuation)
            i++;
        if (i > last || tokens[i].Has(TokenFlags.Capitalized) || tokens[i].Is(WordClasses.NameParticle))
            return i;

        // Everything joined by "of" up to a given name or the end belongs to the office.
        int j = i + 1;
        while (j <= last && !tokens[j].Is(Given) && (tokens[j].Is(WordClasses.Ordinaries | WordClasses.Place | WordClasses.OrganizationWord | WordClasses.Organization)
            || !tokens[j].Has(TokenFlags.Capitalized)))
        {
            j++;
        }

        return j == i + 1 && j <= last ? j + 1 : j;
    }
}
