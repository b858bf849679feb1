using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Reads the office or description that stands beside a name.</summary>
internal static class RoleReader
{
    private const WordClasses RoleHeads = WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.MaleNoun | WordClasses.FemaleNoun;

    /// <summary>What stands before a name that a description goes before: its last noun, or the "of" of "mayor of Oslo".</summary>
    private const WordClasses Before = RoleHeads | WordClasses.Preposition | WordClasses.Adjective | WordClasses.CommonNoun | WordClasses.GroupNoun | WordClasses.Demonym;

    private const int MostWords = 14;

    public static void Read(in MentionContext context, ref MentionRecord mention)
    {
        int before = mention.PhraseFirst - 1;
        if (before >= 0 && context.Tokens[before].Is(Before))
            ExtendBefore(context, ref mention);
        if (!mention.HasRole && context.IsMark(mention.End, ','))
            ReadApposition(context, ref mention);
        if (mention.HasRole && mention.Kind == EntityKind.Unknown)
            mention.Kind = EntityKind.Person;
    }

    /// <summary>Lower-case office words before the name: "campaign manager Robby Mook", "former mayor".</summary>
    private static void ExtendBefore(in MentionContext context, ref MentionRecord mention)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        int first = mention.PhraseFirst;
        if (first == 0 || tokens[first].Has(TokenFlags.ParagraphStart) || context.RegionOfToken[first - 1] != mention.Region)
            return;
        ref readonly Token before = ref tokens[first - 1];

        // "Hong Kong director of Amnesty International Man-kei Tam"
        if (first < mention.First && first > 1 && context.WordAt(first - 1) is "of" or "for" or "at" && tokens[first - 2].Is(RoleHeads)
            && tokens[first].Is(WordClasses.Organization | WordClasses.OrganizationWord | WordClasses.Place))
        {
            int role = NominalReader.Leftmost(context, first - 2, out _, out bool owned);
            mention.RoleFirst = owned ? role + 1 : role;
            mention.RoleEnd = mention.First;
            mention.PhraseFirst = role;
            return;
        }

        bool office = before.Kind == TokenKind.Word && before.Is(RoleHeads) && !before.Is(WordClasses.ReportingVerb);
        if (!office && !(mention.HasRole && before.Is(WordClasses.Adjective | WordClasses.CommonNoun | WordClasses.GroupNoun | WordClasses.Demonym)))
            return;
        int start = NominalReader.Leftmost(context, first - 1, out _, out bool determined);
        if (determined)
            start++;
        if (start >= first)
            return;
        mention.RoleFirst = start;
        mention.RoleEnd = mention.First;
        mention.PhraseFirst = start;
        if (mention.Gender == Gender.Unknown)
            mention.Gender = NameReader.NounGender(before);
    }

    /// <summary>A description set off by commas behind the name: "Hugh Hill, a doctor at the clinic,".</summary>
    private static void ReadApposition(in MentionContext context, ref MentionRecord mention)
    {
        ReadOnlySpan<Token> tokens = context.Tokens;
        int comma = mention.End;
        if (comma + 1 >= tokens.Length)
            return;
        int first = comma + 1;
        if (tokens[mention.PhraseFirst].Has(TokenFlags.ParagraphStart) && ReadLabel(context, first, ref mention))
            return;

        // "Juno, and the captain came in": nobody is described so.
        if (tokens[first].Is(WordClasses.Coordinator))
            return;
        int head = -1;
        int limit = Math.Min(tokens.Length, first + MostWords);
        for (int i = first; i < limit; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Has(TokenFlags.ParagraphStart) || context.RegionOfToken[i] != mention.Region)
            {
                // A signature, or the line above a message, ends with its paragraph.
                if (head == i - 1)
                    SetApposition(context, first, i, head, ref mention);
                return;
            }

            if (token.Kind == TokenKind.Punctuation)
            {
                // The full stop inside of "Ph.D."
                if (context.Text[token.Start] == '.' && i + 1 < limit && tokens[i + 1].Has(TokenFlags.Dotted) && !tokens[i + 1].Has(TokenFlags.SpaceBefore))
                    continue;
                bool closes = head >= 0 && context.Text[token.Start] is ',' or '.' or ';' or ')' or '(' or '\u2014' or '\u2013' or ':';
                if (!closes)
                    return;
                if (token.Kind == TokenKind.Punctuation && context.Text[token.Start] == '.' && tokens[i - 1].Is(WordClasses.Abbreviation))
                    continue;
                SetApposition(context, first, i, head, ref mention);
                return;
            }

            if (token.Is(WordClasses.SubjectPronoun | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Subordinator))
                return;
            if (head < 0 && token.Is(WordClasses.ReportingVerb | WordClasses.MannerVerb | WordClasses.CommonVerb) && !token.Is(WordClasses.CommonNoun | WordClasses.RoleNoun | WordClasses.Adjective))
                return;
            if (head < 0 && token.Is(RoleHeads))
            {
                // Several people are nobody's apposition: "In Nature Sustainability, researchers reported".
                if (token.Is(WordClasses.GroupNoun))
                    return;
                head = i;
            }
            else if (head == i - 1 && token.Is(WordClasses.CommonVerb) && !token.Is(WordClasses.CommonNoun | WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.Adjective | WordClasses.Preposition | WordClasses.GerundForm))
            {
                // "As for Juno, the captain made a face": the description has a verb of its own.
                return;
            }
            else if (head >= 0 && token.Is(WordClasses.ReportingVerb) && token.Is(WordClasses.PastForm | WordClasses.PresentForm) && !token.Is(WordClasses.CommonNoun | WordClasses.GerundForm))
            {
                return;
            }
        }
    }

    /// <summary>Whatever stands between the name and the colon of a turn's label: "JOE LHOTA, MTA CHAIRMAN (ph):".</summary>
    private static bool ReadLabel(in MentionContext context, int first, ref MentionRecord mention)
    {
        int end = -1;
        int limit = Math.Min(context.Tokens.Length - 1, first + MostWords);
        for (int i = first; i < limit; i++)
        {
            if (end < 0 && (context.IsMark(i, '(') || context.IsMark(i, ':')))
                end = i;
            if (!context.IsMark(i, ':'))
                continue;
            int region = context.RegionOfToken[i + 1];
            bool turn = region >= 0 && context.RegionOfToken[i] != region && (context.Regions[region].Flags & RegionFlags.Transcript) != RegionFlags.None;
            if (!turn || end == first)
                return false;
            mention.RoleFirst = first;
            mention.RoleEnd = end;
            return true;
        }

        return false;
    }

    private static void SetApposition(in MentionContext context, int first, int end, int head, ref MentionRecord mention)
    {
        ref readonly Token opener = ref context.Tokens[first];
        if (opener.Is(WordClasses.Determiner | WordClasses.Possessive))
            first++;
        if (first > head)
            return;
        mention.RoleFirst = first;
        mention.RoleEnd = end;
        if (mention.Gender == Gender.Unknown)
            mention.Gender = NameReader.NounGender(context.Tokens[head]);
    }
}
