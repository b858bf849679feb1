using System.Runtime.CompilerServices;
using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>
/// The surnames of people who were named in full, where the surname is a word of another use: after "Ada Brown", "Brown said" is about
/// her, though a sentence may begin with the colour; and after "Tom Cook", "Cook" is no office.
/// </summary>
/// <remarks>A table without chains: of two surnames in one place the later stays, which so few words hardly ever come to.</remarks>
internal readonly ref struct SurnameTable(Span<uint> places)
{
    /// <summary>What the table needs, zeroed.</summary>
    public const int Size = 1 << Bits;

    private const int Bits = 8;

    private const WordClasses OtherUse = WordClasses.Ordinaries | WordClasses.RoleNoun | WordClasses.Title | WordClasses.Auxiliary
        | WordClasses.Organization | WordClasses.OrganizationWord | WordClasses.Demonym | WordClasses.Nationality | WordClasses.Calendar;

    private readonly Span<uint> _places = places;

    /// <summary>Remembers the surname of a person named with a given name, a title or an office.</summary>
    public void Add(in MentionContext context, in MentionRecord mention)
    {
        ref readonly Token surname = ref context.Tokens[mention.Head];
        if (!surname.Is(OtherUse) || mention.Type != MentionType.Name || mention.Kind != EntityKind.Person || !surname.Has(TokenFlags.HasLower))
            return;
        if (mention.Head > mention.First || mention.Has(MentionFlags.Titled) || mention.HasRole || CalendarName.Speaks(context, mention.Head))
            _places[PlaceOf(surname)] = surname.Hash;
    }

    /// <summary>Whether the word at a token can be such a surname, all alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Names(in MentionContext context, int i)
    {
        ref readonly Token token = ref context.Tokens[i];
        return token.Is(OtherUse) && _places[PlaceOf(token)] == token.Hash && CanName(context, i);
    }

    private static bool CanName(in MentionContext context, int i)
    {
        ref readonly Token token = ref context.Tokens[i];
        if (!token.Has(TokenFlags.Capitalized) || !token.Has(TokenFlags.HasLower))
            return false;
        if (token.Is(WordClasses.Calendar) && (NameRun.IsDate(context, i) || (i > 0 && context.Tokens[i - 1].Is(WordClasses.Preposition))))
            return false;
        if (!context.OpensSentence(i))
            return IsOpener(context, i - 1) || (!context.Tokens[i - 1].Is(WordClasses.Determiner | WordClasses.Possessive | WordClasses.Adjective) && !context.Tokens[i - 1].Has(TokenFlags.Capitalized));
        return GoesOn(context, i + 1);
    }

    /// <summary>"Then Brown laughed": a small word that has its capital from its place.</summary>
    private static bool IsOpener(in MentionContext context, int i) =>
        context.Tokens[i].Is(WordClasses.Adverb | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Preposition) && context.OpensSentence(i);

    /// <summary>A name goes on with what is done; an ordinary word at the head of a sentence, with a noun or a preposition.</summary>
    private static bool GoesOn(in MentionContext context, int next)
    {
        const WordClasses Verb = WordClasses.ReportingVerb | WordClasses.MannerVerb | WordClasses.CommonVerb;
        if (next >= context.Tokens.Length)
            return false;
        ref readonly Token token = ref context.Tokens[next];
        return token.Kind switch
        {
            TokenKind.PossessiveSuffix => true,
            TokenKind.Punctuation => context.Text[token.Start] is ',' or '(' or '[' or ':' or '\u2013' or '\u2014',
            TokenKind.Word => !token.Has(TokenFlags.Capitalized)
                && (token.Is(WordClasses.Auxiliary | WordClasses.Relative | WordClasses.Adverb)
                    || (token.Is(Verb) && token.Is(WordClasses.PastForm | WordClasses.PresentForm) && !(token.Is(WordClasses.CommonNoun) && !token.Is(WordClasses.ReportingVerb)))),
            _ => false,
        };
    }

    private static int PlaceOf(in Token token) => (int)(token.Hash >> (32 - Bits));
}
