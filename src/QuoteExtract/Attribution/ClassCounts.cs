using System.Numerics;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>How many words are of each class: all the classes are counted at once.</summary>
/// <remarks>Each number holds one binary digit of all the counts, a bit for each class; words are added as by hand, with a carry.</remarks>
internal unsafe struct ClassCounts
{
    /// <summary>Counts go up to 65,535.</summary>
    private const int Digits = 16;

    /// <summary>The next class is counted with each of these.</summary>
    private const WordClasses First = WordClasses.Place | WordClasses.MalePronoun | WordClasses.Vocative;

    /// <summary>The classes for which another one stands.</summary>
    public const WordClasses Folded = WordClasses.Demonym | WordClasses.FemalePronoun | WordClasses.Interjection | WordClasses.GroupNoun | WordClasses.Organization;

    private fixed ulong _digits[Digits];

    /// <summary>A word's classes, where one of two classes stands for both of them.</summary>
    public static WordClasses Fold(WordClasses classes)
    {
        const int FromGroup = 24 - 20;
        const int FromOrganization = 52 - 16;
        var bits = (ulong)classes;
        return classes | ((WordClasses)(bits >> 1) & First) | ((WordClasses)(bits >> FromGroup) & WordClasses.RoleNoun)
            | ((WordClasses)(bits >> FromOrganization) & WordClasses.OrganizationWord);
    }

    /// <summary>Adds one to the counts of some classes, at a digit of them.</summary>
    public void Add(ulong classes, int digit)
    {
        for (; classes != 0; digit++)
        {
            ulong carry = _digits[digit] & classes;
            _digits[digit] ^= classes;
            classes = carry;
        }
    }

    public readonly int Of(WordClasses one)
    {
        int bit = BitOperations.TrailingZeroCount((ulong)one);
        int count = 0;
        for (int digit = 0; digit < Digits; digit++)
            count |= (int)((_digits[digit] >> bit) & 1) << digit;
        return count;
    }
}
