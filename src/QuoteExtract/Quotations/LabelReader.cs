using QuoteExtract.Lexicon;
using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>Reads the label of a turn: "NAME:", "NAME, ROLE (ph):", "NAME (through translator):", "[00:12] Name:".</summary>
internal static class LabelReader
{
    /// <summary>A label is shorter than this.</summary>
    public const int MostCharacters = 100;

    private const int MostWords = 5;

    private const WordClasses Given = WordClasses.GivenMale | WordClasses.GivenFemale;

    private const WordClasses Roles = WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.MaleNoun | WordClasses.FemaleNoun;

    private const WordClasses Function = WordClasses.Determiner | WordClasses.Possessive | WordClasses.Preposition | WordClasses.Coordinator
        | WordClasses.Subordinator | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Negation | WordClasses.SubjectPronoun
        | WordClasses.ObjectPronoun | WordClasses.IndefinitePronoun;

    /// <summary>Words of this kind do not make a label a name by themselves.</summary>
    private const WordClasses Known = WordClasses.Ordinaries | Roles | Function | WordClasses.Place | WordClasses.Organization
        | WordClasses.OrganizationWord | WordClasses.Demonym | WordClasses.Nationality | WordClasses.Title;

    /// <summary>Reads the label that a paragraph begins with.</summary>
    /// <returns>Whether there is something like one.</returns>
    public static bool Read(ReadOnlySpan<char> text, Paragraph paragraph, out TranscriptLabel label)
    {
        label = default;
        int end = Math.Min(paragraph.End, paragraph.Start + MostCharacters);
        int at = ReadName(text, AfterTime(text, paragraph.Start, end), end, ref label);
        if (at < 0)
            return false;
        at = AfterNote(text, at, end);
        if (at < end && text[at] == ',')
            at = AfterNote(text, AfterRole(text, at + 1, end), end);
        if (at >= end || text[at] != ':' || (at + 1 < paragraph.End && !char.IsWhiteSpace(text[at + 1])))
            return false;
        at++;
        while (at < paragraph.End && char.IsWhiteSpace(text[at]))
            at++;
        label.Speech = at;
        return at < paragraph.End;
    }

    private static int AfterTime(ReadOnlySpan<char> text, int at, int end)
    {
        int start = at;
        bool digits = false;
        while (at < end && (char.IsAsciiDigit(text[at]) || text[at] is ':' or '.' or '[' or ']' or '(' or ')'))
            digits |= char.IsAsciiDigit(text[at++]);
        if (!digits)
            return start;
        return at < end && char.IsWhiteSpace(text[at]) ? AfterBlanks(text, at, end) : start;
    }

    /// <summary>Reads the words of the name.</summary>
    /// <returns>Where they end, blanks included; -1 if there is no name.</returns>
    private static int ReadName(ReadOnlySpan<char> text, int at, int end, ref TranscriptLabel label)
    {
        int words = 0;
        bool given = false;
        bool ordinary = false;
        bool unknown = false;
        bool capitals = true;
        WordClasses last = WordClasses.None;
        while (at < end && !(text[at] is ':' or ',' or '('))
        {
            int start = at;
            while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is '.' or '\'' or '\u2019' or '-'))
                at++;
            ReadOnlySpan<char> word = text[start..at];
            if (word.IsEmpty || ++words > MostWords)
                return -1;
            int next = AfterBlanks(text, at, end);
            if (next == at && at < end && !(text[at] is ':' or ',' or '('))
                return -1;
            at = next;
            bool number = char.IsAsciiDigit(word[0]);
            WordClasses classes = EnglishLexicon.Lookup(word);
            if (number ? words == 1 : !char.IsUpper(word[0]) && (words == 1 || (classes & WordClasses.NameParticle) == WordClasses.None))
                return -1;
            if (number || !char.IsUpper(word[0]))
                continue;
            capitals &= !HasLower(word);
            given |= (classes & Given) != WordClasses.None;
            ordinary |= (classes & (WordClasses.Ordinaries | Function)) != WordClasses.None;
            unknown |= (classes & Known) == WordClasses.None && word.Length > 1;
            last = classes;
            label.Key = WordHash.Of(word);
        }

        if (words == 0)
            return -1;
        label.Capitals = capitals;
        label.Named = given ? words > 1 || !ordinary : unknown && !ordinary;
        label.Possible = given || (last & (Roles | WordClasses.GroupNoun | WordClasses.OrganizationWord)) != WordClasses.None;
        return at;
    }

    private static int AfterNote(ReadOnlySpan<char> text, int at, int end)
    {
        if (at >= end || text[at] != '(')
            return at;
        int close = text[at..end].IndexOf(')');
        return close < 0 ? end : AfterBlanks(text, at + close + 1, end);
    }

    private static int AfterRole(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && !(text[at] is ':' or '(' or '!' or '?' or ';' or '"' or '\u201C'))
            at++;
        return at;
    }

    private static int AfterBlanks(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static bool HasLower(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }
}
