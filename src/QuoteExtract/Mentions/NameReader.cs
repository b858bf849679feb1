using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Tells what a run of capitalised words names: a person behind titles, an institution, a place, an office.</summary>
internal static class NameReader
{
    /// <summary>A word all in capitals that is no longer than this is taken for an acronym.</summary>
    public const int LongestAcronym = 6;

    /// <summary>"Mrs Jane Church" is no church; a longer name that ends like an institution's may begin with "King".</summary>
    private const int MostWithTitle = 2;

    private const WordClasses Given = WordClasses.GivenMale | WordClasses.GivenFemale;

    public static void Read(in MentionContext context, int first, int end, out MentionRecord mention)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        mention = default;
        mention.First = first;
        mention.End = end;
        mention.Head = end - 1;
        mention.PhraseFirst = first;
        mention.Region = context.RegionOfToken[first];
        mention.Entity = -1;
        if (end == first + 1)
        {
            ReadWord(context, first, ref mention);
            return;
        }

        int last = end - 1;
        while (last > first && (tokens[last].Is(WordClasses.NameSuffix) || tokens[last].Kind == TokenKind.Punctuation))
            last--;

        // Honours behind a name are no part of it (QC, PhD); "Jr." is.
        if (last + 1 < end && !IsGeneration(context, last + 1, end))
            mention.End = last + 1;

        if (last > first && IsPartyMember(context, first, last))
        {
            ReadOffice(context, first, end, ref mention);
            return;
        }

        int person = PersonalName.Start(context, first, last);
        bool allCapitals = true;
        for (int i = first; i <= last && allCapitals; i++)
            allCapitals = tokens[i].Has(TokenFlags.AllCapitals | TokenFlags.Dotted) || tokens[i].Kind != TokenKind.Word;
        if (allCapitals)
            mention.Flags |= MentionFlags.AllCapitals;

        if (person > last && !IsBareName(context, first, end))
        {
            ReadOffice(context, first, end, ref mention);
        }
        else if (person <= last && IsOrganization(context, first, person, last))
        {
            mention.Kind = EntityKind.Organization;
        }
        else
        {
            person = Math.Min(person, last);
            mention.First = person;
            mention.Head = last;
            ReadPerson(context, first, person, last, ref mention);
        }

        if (end < tokens.Length && tokens[end].Kind == TokenKind.PossessiveSuffix)
            mention.Flags |= MentionFlags.Possessor;
    }

    /// <summary>Reads a name, or an office, of one word.</summary>
    private static void ReadWord(in MentionContext context, int i, ref MentionRecord mention)
    {
        const WordClasses Rank = WordClasses.Title | WordClasses.RoleNoun;
        ref readonly Token word = ref context.Tokens[i];
        if (word.Has(TokenFlags.AllCapitals | TokenFlags.Dotted) || word.Kind != TokenKind.Word)
            mention.Flags |= MentionFlags.AllCapitals;
        bool rank = word.Is(Rank) && !word.Is(Given);
        if (rank && !IsBareName(context, i, i + 1))
            ReadOffice(context, i, i + 1, ref mention);
        else if (!rank && word.Is(WordClasses.OrganizationWord | WordClasses.Organization | WordClasses.GroupNoun))
            mention.Kind = EntityKind.Organization;
        else
            ReadPerson(context, i, i, i, ref mention);
        if (i + 1 < context.Tokens.Length && context.Tokens[i + 1].Kind == TokenKind.PossessiveSuffix)
            mention.Flags |= MentionFlags.Possessor;
    }

    /// <summary>A word that is known to be somebody's surname, whatever else it means.</summary>
    public static MentionRecord ReadSurname(in MentionContext context, int surname)
    {
        MentionRecord mention = new()
        {
            First = surname,
            End = surname + 1,
            Head = surname,
            PhraseFirst = surname,
            Type = MentionType.Name,
            Kind = EntityKind.Person,
            Region = context.RegionOfToken[surname],
            Entity = -1,
        };
        if (surname + 1 < context.Tokens.Length && context.Tokens[surname + 1].Kind == TokenKind.PossessiveSuffix)
            mention.Flags |= MentionFlags.Possessor;
        return mention;
    }

    /// <summary>"the South Carolina Republican": where from, and which party.</summary>
    private static bool IsPartyMember(in MentionContext context, int first, int last)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        if (first == 0 || !tokens[last].Is(WordClasses.Nationality) || tokens[last].Is(Given)
            || !tokens[first - 1].Is(WordClasses.Determiner) || tokens[first].Has(TokenFlags.ParagraphStart))
        {
            return false;
        }

        for (int i = first; i < last; i++)
        {
            bool part = tokens[i].Is(WordClasses.Place | WordClasses.Adjective | WordClasses.Demonym | WordClasses.OrganizationWord)
                || (i + 1 < last && PersonalName.IsPlaceEnd(context, first, i + 1));
            if (!part)
                return false;
        }

        return true;
    }

    private static bool IsGeneration(in MentionContext context, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (context.WordAt(i) is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" or "IV" or "V" or "VI" or "Jnr" or "Snr")
                return true;
        }

        return false;
    }

    /// <summary>"replied Monks": what would be several people has neither a determiner nor a reason for its capital.</summary>
    private static bool IsBareName(in MentionContext context, int first, int end) =>
        end == first + 1 && context.Tokens[first].Is(WordClasses.GroupNoun) && context.Tokens[first].Is(WordClasses.RoleNoun)
        && context.Tokens[first].Has(TokenFlags.HasLower) && !context.OpensSentence(first)
        && first > 0 && context.Tokens[first - 1].Kind == TokenKind.Word
        && !context.Tokens[first - 1].Is(WordClasses.Determiner | WordClasses.Possessive | WordClasses.Adjective | WordClasses.Preposition | WordClasses.NumberWord)
        && !context.Tokens[first - 1].Has(TokenFlags.Capitalized);

    private static void ReadOffice(in MentionContext context, int first, int end, ref MentionRecord mention)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        mention.Type = MentionType.Nominal;
        mention.Kind = EntityKind.Person;
        mention.Flags |= MentionFlags.Office | MentionFlags.Definite;
        mention.Gender = NounGender(tokens[mention.Head]);
        if (tokens[mention.Head].Is(WordClasses.GroupNoun))
        {
            mention.Kind = EntityKind.Group;
            mention.Flags |= MentionFlags.Plural;
        }

        mention.RoleFirst = first;
        mention.RoleEnd = end;
        if (first > 0 && tokens[first - 1].Is(WordClasses.Determiner) && !tokens[first].Has(TokenFlags.ParagraphStart))
        {
            mention.First = mention.PhraseFirst = first - 1;
            if (context.WordAt(first - 1) is "a" or "an" or "A" or "An" or "another" or "Another")
                mention.Flags &= ~MentionFlags.Definite;
        }
    }

    private static bool IsOrganization(in MentionContext context, int first, int person, int last)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        if (person > first && last - first <= MostWithTitle && tokens[first].Is(WordClasses.TitleMale | WordClasses.TitleFemale))
            return false;

        // "Tom Ford", "Ines Fox": people have the names of companies.
        if (last > person && tokens[last].Is(WordClasses.Organization) && !tokens[last].Is(WordClasses.OrganizationWord)
            && tokens[last - 1].Is(Given) && !tokens[last - 1].Is(WordClasses.Ordinaries | WordClasses.Place | WordClasses.Organization))
        {
            return false;
        }

        if (tokens[last].Is(WordClasses.OrganizationWord | WordClasses.Organization | WordClasses.GroupNoun) && (!(person > first && tokens[person - 1].Is(WordClasses.Title)) || (person == last && tokens[last].Is(WordClasses.CommonNoun))))
            return !tokens[last].Is(Given) || last == first;
        bool rankBefore = person > first;
        for (int i = first; i < last && !rankBefore; i++)
        {
            // "Ministry of Defence", "University of Oslo", "Johnson & Johnson"
            if (tokens[i].Is(WordClasses.OrganizationWord | WordClasses.DocumentNoun) && i + 1 <= last && !tokens[i + 1].Has(TokenFlags.Capitalized))
                return true;
            if (tokens[i].Kind == TokenKind.Punctuation && context.Text[tokens[i].Start] == '&')
                return true;
        }

        return false;
    }

    private static void ReadPerson(in MentionContext context, int first, int person, int last, ref MentionRecord mention)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        bool titled = false;
        bool office = false;
        for (int i = first; i < person; i++)
        {
            titled |= tokens[i].Is(WordClasses.Title);
            office |= tokens[i].Is(WordClasses.RoleNoun);
            if (tokens[i].Is(WordClasses.TitleMale))
                mention.Gender = Gender.Male;
            else if (tokens[i].Is(WordClasses.TitleFemale))
                mention.Gender = Gender.Female;
        }

        if (titled)
            mention.Flags |= MentionFlags.Titled;
        if (office)
        {
            mention.RoleFirst = first;
            mention.RoleEnd = person;
        }

        ref readonly Token name = ref tokens[person];
        Gender given = GivenGender(name);
        int words = last - person + 1;
        if (mention.Gender == Gender.Unknown && (words > 1 || !name.Is(WordClasses.Place | WordClasses.Organization)))
            mention.Gender = given;
        if (name.Is(Given))
            mention.Flags |= MentionFlags.GivenNameKnown;

        // "Texas", "New York", "Saudi Arabia", "London, Ontario"
        bool place = !titled && !office && tokens[last].Is(WordClasses.Place);
        for (int i = person; i < last && place; i++)
            place = tokens[i].Is(WordClasses.Place | WordClasses.Adjective | WordClasses.Demonym | WordClasses.Adverb) || tokens[i].Kind == TokenKind.Punctuation;
        if (titled || office || CalendarName.Speaks(context, last) || (name.Is(Given) && words > 1 && !tokens[last].Is(WordClasses.NumberWord)))
            mention.Kind = EntityKind.Person;
        else if (place)
            mention.Kind = EntityKind.Place;
        else if (words == 1 && name.Is(WordClasses.Organization))
            mention.Kind = EntityKind.Organization;
        else if (words == 1 && name.Is(WordClasses.Nationality))
            mention.Kind = EntityKind.Group;
        else if (words == 1 && name.Is(WordClasses.Demonym))
            mention.Kind = EntityKind.Place;
        else if (name.Is(Given))
            mention.Kind = EntityKind.Person;
        else if (words == 1 && name.Has(TokenFlags.AllCapitals) && name.Length <= LongestAcronym)
            mention.Kind = EntityKind.Organization;
        else
            mention.Kind = EntityKind.Unknown;
        if (mention.Kind == EntityKind.Unknown && words > 1 && IsThing(tokens[person], tokens[last]))
            mention.Flags |= MentionFlags.Thing;
    }

    /// <summary>"Iraq War", "Marine One", "South Lawn": a frequent noun or a number ends a name that no given name begins.</summary>
    private static bool IsThing(in Token first, in Token last) =>
        last.Has(TokenFlags.HasDigit) || last.Is(WordClasses.NumberWord | WordClasses.DocumentNoun | WordClasses.WorkNoun)
        || (last.Is(WordClasses.CommonNoun) && !first.Is(Given))
        || (first.Is(WordClasses.Place | WordClasses.Demonym) && !first.Is(Given));

    public static Gender GivenGender(in Token token) =>
        (token.Is(WordClasses.GivenMale), token.Is(WordClasses.GivenFemale)) switch
        {
            (true, false) => Gender.Male,
            (false, true) => Gender.Female,
            _ => Gender.Unknown,
        };

    public static Gender NounGender(in Token token) =>
        token.Is(WordClasses.MaleNoun | WordClasses.TitleMale) ? Gender.Male
        : token.Is(WordClasses.FemaleNoun | WordClasses.TitleFemale) ? Gender.Female
        : Gender.Unknown;
}
