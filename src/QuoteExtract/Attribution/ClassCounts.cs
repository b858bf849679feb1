using System.Numerics;
using System.Runtime.CompilerServices;
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

    private fixed ulong _digits[Digits];

    /// <summary>A word's classes of those counted, where one of two classes stands for both of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Fold(WordClasses classes, WordClasses counted)
    {
        const int FromGroup = 24 - 20;
        const int FromOrganization = 52 - 16;
        var bits = (ulong)classes;
        return (bits | ((bits >> 1) & (ulong)First) | ((bits >> FromGroup) & (ulong)WordClasses.RoleNoun)
            | ((bits >> FromOrganization) & (ulong)WordClasses.OrganizationWord)) & (ulong)counted;
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
