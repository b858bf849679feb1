using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Reads the features of a name off its words and their neighbours.</summary>
internal static class NameFeatures
{
    private const WordClasses Given = WordClasses.GivenMale | WordClasses.GivenFemale;
    private const WordClasses Nouns = WordClasses.CommonNoun | WordClasses.GroupNoun | WordClasses.DocumentNoun | WordClasses.WorkNoun | WordClasses.SpeechNoun;
    private const WordClasses Verbs = WordClasses.CommonVerb | WordClasses.Auxiliary;

    /// <summary>The features of a name as the lexicon alone reads it.</summary>
    public static ulong Of(in MentionContext context, in MentionRecord mention)
    {
        ulong set = 0;
        AddWords(context, mention, ref set);
        AddForm(context, mention, ref set);
        AddBefore(context, mention.PhraseFirst, ref set);
        AddBehind(context, mention.End, ref set);
        Set(ref set, NameFeature.ReadAsPerson, mention.Kind == EntityKind.Person);
        Set(ref set, NameFeature.ReadAsOrganization, mention.Kind == EntityKind.Organization);
        Set(ref set, NameFeature.ReadAsPlace, mention.Kind == EntityKind.Place);
        Set(ref set, NameFeature.ReadAsGroup, mention.Kind == EntityKind.Group);
        Set(ref set, NameFeature.ReadAsThing, mention.Has(MentionFlags.Thing));
        return set;
    }

    private static void Set(ref ulong set, NameFeature feature, bool present)
    {
        if (present)
            set |= 1UL << (int)feature;
    }

    private static void AddWords(in MentionContext context, in MentionRecord mention, ref ulong set)
    {
        ref readonly Token first = ref context.Tokens[mention.First];
        ref readonly Token last = ref context.Tokens[mention.End - 1];
        int words = mention.End - mention.First;
        Set(ref set, words switch { 1 => NameFeature.OneWord, 2 => NameFeature.TwoWords, 3 => NameFeature.ThreeWords, _ => NameFeature.MoreWords }, present: true);
        if (words > 1)
        {
            Set(ref set, NameFeature.FirstGiven, first.Is(Given));
            Set(ref set, NameFeature.FirstPlace, first.Is(WordClasses.Place));
            Set(ref set, NameFeature.FirstDemonym, first.Is(WordClasses.Demonym));
            Set(ref set, NameFeature.FirstOrganizationWord, first.Is(WordClasses.OrganizationWord | WordClasses.Organization));
            Set(ref set, NameFeature.FirstOrdinary, first.Is(WordClasses.Ordinaries));
            Set(ref set, NameFeature.FirstInitial, first.Has(TokenFlags.Dotted) || first.Length == 1);
            Set(ref set, NameFeature.FirstUnlisted, first.Classes == WordClasses.None);
        }

        Set(ref set, NameFeature.LastGiven, last.Is(Given));
        Set(ref set, NameFeature.LastPlace, last.Is(WordClasses.Place));
        Set(ref set, NameFeature.LastDemonym, last.Is(WordClasses.Demonym | WordClasses.Nationality));
        Set(ref set, NameFeature.LastOrganizationWord, last.Is(WordClasses.OrganizationWord));
        Set(ref set, NameFeature.LastOrganization, last.Is(WordClasses.Organization));
        Set(ref set, NameFeature.LastOrdinaryNoun, last.Is(Nouns | WordClasses.Adjective | WordClasses.NumberWord));
        Set(ref set, NameFeature.LastRole, last.Is(WordClasses.RoleNoun | WordClasses.PersonNoun));
        Set(ref set, NameFeature.LastWork, last.Is(WordClasses.WorkNoun | WordClasses.DocumentNoun));
        Set(ref set, NameFeature.LastUnlisted, last.Classes == WordClasses.None);
        Set(ref set, NameFeature.LastHasDigit, last.Has(TokenFlags.HasDigit) || last.Kind == TokenKind.Number);
        if (last.Kind != TokenKind.Word)
            return;
        NameEnding ending = NameEndings.Of(context.WordAt(mention.End - 1));
        Set(ref set, NameFeature.LastEndsLikePlace, ending == NameEnding.Place);
        Set(ref set, NameFeature.LastEndsLikeSurname, ending == NameEnding.Surname);
        Set(ref set, NameFeature.LastEndsLikeNoun, ending == NameEnding.Noun);
        Set(ref set, NameFeature.LastEndsWithS, context.Text[last.End - 1] == 's');
    }

    private static void AddForm(in MentionContext context, in MentionRecord mention, ref ulong set)
    {
        bool hyphenated = false;
        bool joined = false;
        bool inner = false;
        for (int i = mention.First; i < mention.End; i++)
        {
            ref readonly Token token = ref context.Tokens[i];
            hyphenated |= token.Has(TokenFlags.Hyphenated);
            joined |= token.Kind == TokenKind.Word && token.Length > 1 && !token.Has(TokenFlags.Capitalized) && !token.Is(WordClasses.NameParticle);
            inner |= token.Has(TokenFlags.HasLower) && HasInnerCapital(context.WordAt(i));
        }

        bool capitals = mention.Has(MentionFlags.AllCapitals);
        Set(ref set, NameFeature.AllCapitals, capitals);
        Set(ref set, NameFeature.ShortCapitals, capitals && mention.End == mention.First + 1 && context.Tokens[mention.First].Length <= NameReader.LongestAcronym);
        Set(ref set, NameFeature.InnerCapital, inner);
        Set(ref set, NameFeature.Hyphenated, hyphenated);
        Set(ref set, NameFeature.Joined, joined);
    }

    /// <summary>"YouTube", "McDonald".</summary>
    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                return true;
        }

        return false;
    }

    private static void AddBefore(in MentionContext context, int first, ref ulong set)
    {
        bool opens = context.OpensSentence(first);
        Set(ref set, NameFeature.OpensSentence, opens);
        int i = first - 1;
        if (i < 0 || context.Tokens[first].Has(TokenFlags.ParagraphStart))
            return;
        ref readonly Token before = ref context.Tokens[i];
        if (before.Kind == TokenKind.Punctuation)
        {
            Set(ref set, NameFeature.AfterComma, context.Text[before.Start] == ',');
            return;
        }

        if (before.Kind != TokenKind.Word)
            return;
        ReadOnlySpan<char> word = context.WordAt(i);
        if (before.Is(WordClasses.Determiner))
        {
            bool definite = word is "the" or "The";
            Set(ref set, NameFeature.AfterThe, definite);
            Set(ref set, NameFeature.AfterA, !definite);
        }
        else if (before.Is(WordClasses.Preposition))
        {
            Set(ref set, NameFeature.AfterInOrAt, word is "in" or "In" or "at" or "At" or "near" or "Near" or "across" or "around" or "outside" or "throughout");
            Set(ref set, NameFeature.AfterFrom, word is "from" or "From" or "into" or "to" or "To");
            Set(ref set, NameFeature.AfterOf, word is "of" or "Of");
            Set(ref set, NameFeature.AfterBy, word is "by" or "By" or "with" or "With" or "for" or "For" or "against" or "between");
            Set(ref set, NameFeature.AfterOtherPreposition, !Has(set, NameFeature.AfterInOrAt) && !Has(set, NameFeature.AfterFrom) && !Has(set, NameFeature.AfterOf) && !Has(set, NameFeature.AfterBy));
        }

        Set(ref set, NameFeature.AfterRole, before.Is(WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.Title));
        Set(ref set, NameFeature.AfterAnd, before.Is(WordClasses.Coordinator));
        Set(ref set, NameFeature.AfterReportingVerb, before.Is(WordClasses.ReportingVerb));
        Set(ref set, NameFeature.AfterVerb, before.Is(Verbs));
        Set(ref set, NameFeature.AfterAdjective, before.Is(WordClasses.Adjective | WordClasses.Demonym));
        Set(ref set, NameFeature.AfterNoun, before.Is(Nouns | WordClasses.OrganizationWord));
    }

    private static bool Has(ulong set, NameFeature feature) => (set & (1UL << (int)feature)) != 0;

    private static void AddBehind(in MentionContext context, int end, ref ulong set)
    {
        if (end >= context.Tokens.Length || context.Tokens[end].Has(TokenFlags.ParagraphStart))
        {
            Set(ref set, NameFeature.ThenStop, present: true);
            return;
        }

        ref readonly Token next = ref context.Tokens[end];
        Set(ref set, NameFeature.ThenPossessive, next.Kind == TokenKind.PossessiveSuffix);
        if (next.Kind == TokenKind.Punctuation)
        {
            char mark = context.Text[next.Start];
            Set(ref set, NameFeature.ThenStop, mark is '.' or '!' or '?' or ';' or ':');
            Set(ref set, NameFeature.ThenBracket, mark is '(');
            if (mark == ',')
                AddBehindComma(context, end + 1, ref set);
            return;
        }

        if (next.Kind != TokenKind.Word)
            return;
        Set(ref set, NameFeature.ThenReportingVerb, next.Is(WordClasses.ReportingVerb | WordClasses.MannerVerb));
        Set(ref set, NameFeature.ThenVerb, next.Is(Verbs));
        Set(ref set, NameFeature.ThenNoun, next.Is(Nouns | WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.OrganizationWord) && !next.Is(Verbs));
        Set(ref set, NameFeature.ThenPreposition, next.Is(WordClasses.Preposition));
        Set(ref set, NameFeature.ThenWho, next.Is(WordClasses.Relative));
        Set(ref set, NameFeature.ThenAnd, next.Is(WordClasses.Coordinator));
    }

    /// <summary>"Ruiz, 43," "Ruiz, a nurse", "Paris, France".</summary>
    private static void AddBehindComma(in MentionContext context, int i, ref ulong set)
    {
        if (i >= context.Tokens.Length)
            return;
        ref readonly Token token = ref context.Tokens[i];
        bool role = token.Is(WordClasses.RoleNoun | WordClasses.PersonNoun) && !token.Has(TokenFlags.Capitalized);
        for (int k = i; k < i + 4 && k < context.Tokens.Length && token.Is(WordClasses.Determiner); k++)
            role |= context.Tokens[k].Is(WordClasses.RoleNoun | WordClasses.PersonNoun);
        Set(ref set, NameFeature.ThenCommaNumber, token.Kind == TokenKind.Number);
        Set(ref set, NameFeature.ThenCommaRole, role);
        Set(ref set, NameFeature.ThenWho, token.Is(WordClasses.Relative));
        bool name = token.Kind == TokenKind.Word && token.Has(TokenFlags.Capitalized);
        Set(ref set, NameFeature.ThenCommaName, name);
        Set(ref set, NameFeature.ThenComma, !role && !name && token.Kind != TokenKind.Number);
    }
}
