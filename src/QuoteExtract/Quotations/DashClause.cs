using QuoteExtract.Text;

namespace QuoteExtract.Quotations;

/// <summary>A reporting clause between commas in a turn of dialogue.</summary>
/// <param name="Start">Where the speech before it ends, its pause included.</param>
/// <param name="Resumes">Where speech goes on, or the end of the turn.</param>
internal readonly record struct DashClause(int Start, int Resumes)
{
    private const WordClasses Cues = WordClasses.ReportingVerb | WordClasses.MannerVerb;
    private const WordClasses Pronouns = WordClasses.SubjectPronoun | WordClasses.IndefinitePronoun;
    private const int MostSubjectWords = 4;
    private const int MostAdverbs = 2;

    /// <summary>More words than this between the verb and the next stop report nothing: the speaker tells something.</summary>
    private const int MostBehind = 14;

    /// <summary>Finds the first clause of a turn. The speaker's own "he said that …" has no pause behind the verb.</summary>
    public static bool Find(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, in QuotationRegion turn, out DashClause clause, ref long work)
    {
        int first = TokenSearch.FirstAtOrAfter(tokens, turn.ContentStart);
        for (int i = first + 1; i < tokens.Length && tokens[i].End <= turn.ContentEnd; i++)
        {
            work++;
            if (tokens[i].Kind != TokenKind.Word || !IsPause(text, tokens[i - 1]))
                continue;
            int head = text[tokens[i - 1].Start] == '.' ? -1 : EndOfHead(text, tokens, i, turn.ContentEnd);
            if (head < 0)
                continue;
            int behind = EndOfClause(text, tokens, head, turn.ContentEnd, ref work);
            if (behind < 0)
                continue;
            clause = new DashClause(tokens[i - 1].End, behind < tokens.Length && tokens[behind].Start < turn.ContentEnd ? tokens[behind].Start : turn.ContentEnd);
            return true;
        }

        clause = default;
        return false;
    }

    /// <summary>Just behind the verb and its subject, in either order, or -1.</summary>
    private static int EndOfHead(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end)
    {
        if (IsCue(tokens[at]) && !tokens[at].Has(TokenFlags.Capitalized))
            return EndOfSubject(text, tokens, at + 1, end);
        int verb = EndOfSubject(text, tokens, at, end);
        if (verb < 0)
            return -1;
        for (int adverbs = 0; adverbs < MostAdverbs && Inside(tokens, verb, end) && tokens[verb].Is(WordClasses.Adverb) && !IsCue(tokens[verb]); adverbs++)
            verb++;
        return Inside(tokens, verb, end) && IsCue(tokens[verb]) && IsDoneWith(text, tokens, verb + 1, end) ? verb + 1 : -1;
    }

    /// <summary>Just behind a pronoun, a name or a description, or -1.</summary>
    private static int EndOfSubject(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end)
    {
        if (!Inside(tokens, at, end) || tokens[at].Kind != TokenKind.Word)
            return -1;
        if (tokens[at].Is(Pronouns) && !tokens[at].Is(WordClasses.SecondPerson | WordClasses.Relative))
            return at + 1;
        bool described = tokens[at].Is(WordClasses.Determiner | WordClasses.Possessive);
        if (!described && !tokens[at].Has(TokenFlags.Capitalized) && !tokens[at].Is(WordClasses.Title))
            return -1;

        int i = described ? at + 1 : at;
        bool named = false;
        for (; i < at + MostSubjectWords + 1 && Inside(tokens, i, end) && (tokens[i].Kind == TokenKind.Word || (i > at && EndsAbbreviation(text, tokens, i))); i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            ref readonly Token token = ref tokens[i];
            bool capital = token.Has(TokenFlags.Capitalized);
            if ((IsCue(token) && !capital && !token.Is(WordClasses.CommonNoun | WordClasses.RoleNoun)) || token.Is(WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Subordinator))
                break;
            if (named && token.Is(WordClasses.Adverb))
                break;
            if (!described && !capital && !token.Is(WordClasses.Title | WordClasses.NameParticle))
                break;
            named = true;
        }

        return named ? i : -1;
    }

    /// <summary>Whether what follows a verb can belong to a clause that ends soon, and is not what was said.</summary>
    private static bool IsDoneWith(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end) =>
        !Inside(tokens, at, end) || tokens[at].Kind != TokenKind.Word
            || (tokens[at].Is(WordClasses.Adverb | WordClasses.Preposition | WordClasses.GerundForm) && !tokens[at].Is(WordClasses.Subordinator | WordClasses.Relative));

    /// <summary>The token from which speech goes on; one behind the last where the clause ends the turn.</summary>
    private static int EndOfClause(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end, ref long work)
    {
        for (int words = 0; Inside(tokens, at, end); at++)
        {
            work++;
            if (tokens[at].Kind == TokenKind.Word || tokens[at].Kind == TokenKind.PossessiveSuffix)
            {
                if (++words > MostBehind)
                    return -1;
                continue;
            }

            if (EndsAbbreviation(text, tokens, at))
                continue;
            char mark = text[tokens[at].Start];
            if (mark is '.' or '!' or '?' or '\u2026')
                return at + 1;

            // "asked Brendan, turning round": what he does meanwhile belongs to the clause.
            if (mark is ',' or ';' or ':' && !(Inside(tokens, at + 1, end) && IsParticiple(text, tokens[at + 1])))
                return at + 1;
        }

        return at;
    }

    /// <summary>Any word in "-ing": what is said seldom goes on with one.</summary>
    private static bool IsParticiple(ReadOnlySpan<char> text, in Token token)
    {
        const int Shortest = 5;
        return token.Kind == TokenKind.Word && token.Length >= Shortest && !token.Has(TokenFlags.Capitalized)
            && !token.Is(WordClasses.Preposition | WordClasses.IndefinitePronoun) && text[token.Start..token.End].EndsWith("ing");
    }

    /// <summary>The full stop of "Mr." before a name.</summary>
    private static bool EndsAbbreviation(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i) =>
        text[tokens[i].Start] == '.' && tokens[i - 1].Is(WordClasses.Title) && tokens[i - 1].Is(WordClasses.Abbreviation)
        && i + 1 < tokens.Length && tokens[i + 1].Has(TokenFlags.Capitalized);

    private static bool IsCue(in Token token) => token.Is(Cues) && token.Is(WordClasses.PastForm | WordClasses.PresentForm);

    private static bool IsPause(ReadOnlySpan<char> text, in Token token) =>
        token.Kind == TokenKind.Punctuation && text[token.Start] is ',' or '!' or '?' or '.' or '\u2026' or '\u2014';

    private static bool Inside(ReadOnlySpan<Token> tokens, int at, int end) => at < tokens.Length && tokens[at].End <= end;
}
