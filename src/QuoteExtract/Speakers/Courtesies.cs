using System.Runtime.CompilerServices;
using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>Reads the title of courtesy before a name.</summary>
internal static class Courtesies
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Courtesy Of(in MentionContext context, in MentionRecord mention) =>
        IsAlone(mention) ? Courtesy.None : Read(context, mention);

    private static Courtesy Read(in MentionContext context, in MentionRecord mention)
    {
        int title = FindTitle(context, mention);
        if (title < 0)
            return Courtesy.None;
        return context.WordAt(title) switch
        {
            "Mr" or "MR" or "Mister" or "Monsieur" or "Herr" or "Signor" or "Senor" or "Señor" => Courtesy.Mr,
            "Mrs" or "MRS" or "Madame" or "Mme" or "Frau" or "Signora" or "Senora" or "Señora" => Courtesy.Mrs,
            "Miss" or "MISS" or "Mademoiselle" or "Mlle" or "Fräulein" or "Signorina" or "Senorita" or "Señorita" => Courtesy.Miss,
            "Lady" or "LADY" or "Dame" or "Countess" or "Baroness" or "Duchess" or "Princess" or "Queen" => Courtesy.Lady,
            "Lord" or "LORD" or "Sir" or "SIR" or "Count" or "Baron" or "Duke" or "Prince" or "King" or "Earl" => Courtesy.Lord,
            _ => Courtesy.None,
        };
    }

    /// <summary>The title right before a name, or -1: "Mr" of "Mr. Bennet".</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int TitleToken(in MentionContext context, in MentionRecord mention) =>
        IsAlone(mention) ? -1 : FindTitle(context, mention);

    /// <summary>Most names have nothing before them.</summary>
    private static bool IsAlone(in MentionRecord mention) => mention.PhraseFirst >= mention.First;

    private static int FindTitle(in MentionContext context, in MentionRecord mention)
    {
        int i = mention.First - 1;
        if (i >= mention.PhraseFirst && context.IsMark(i, '.'))
            i--;
        return i >= mention.PhraseFirst && i >= 0 && context.Tokens[i].Kind == TokenKind.Word && context.Tokens[i].Is(WordClasses.Title) ? i : -1;
    }

    /// <summary>Whether the title is a man's or a woman's; "Judge" is not, and "Jackson" behind it is no given name.</summary>
    public static bool TellsGender(in MentionContext context, in MentionRecord mention) =>
        TitleToken(context, mention) is var title && title >= 0 && context.Tokens[title].Is(WordClasses.TitleMale | WordClasses.TitleFemale);

    /// <summary>"Mrs. John Dashwood", who is not the Mrs. Dashwood.</summary>
    public static bool IsHusbandsName(in MentionContext context, in MentionRecord name, Courtesy courtesy)
    {
        ref readonly Token first = ref context.Tokens[name.First];
        return courtesy == Courtesy.Mrs && name.First < name.Head && first.Is(WordClasses.GivenMale) && !first.Is(WordClasses.GivenFemale);
    }

    public static bool IsRank(Courtesy courtesy) => courtesy is Courtesy.Lady or Courtesy.Lord;

    /// <summary>Before a given name alone stands "Sir" or "Miss", not "Colonel" or "Mrs.".</summary>
    public static bool GoesWithSurname(in MentionContext context, in MentionRecord mention)
    {
        int title = TitleToken(context, mention);
        return title >= 0 && context.WordAt(title) is "Mrs" or "Colonel" or "Captain" or "Major" or "General" or "Admiral" or "Commodore" or "Lieutenant"
            or "Sergeant" or "Corporal" or "Inspector" or "Superintendent" or "Constable" or "Judge" or "Professor" or "Doctor" or "Dr" or "Reverend" or "Rev";
    }

    public static bool Agree(Courtesy a, Courtesy b) => a == Courtesy.None || b == Courtesy.None || a == b;

    /// <summary>A key for a title with a surname.</summary>
    public static uint Key(Courtesy courtesy, uint surname) => (surname * 31) + (uint)courtesy;
}
