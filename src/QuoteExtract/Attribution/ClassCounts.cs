using System.Numerics;
using System.Runtime.CompilerServices;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>How many words are of each class: all the classes are counted at once.</summary>
/// <remarks>Each number holds one binary digit of all the counts, a bit for each class; words are added as by hand, with a carry.</remarks>
internal struct ClassCounts
{
    /// <summary>Counts go up to 4,095.</summary>
    private const int Digits = 12;

    /// <summary>So many words are counted by five digits.</summary>
    public const int Block = 31;

    private Numbers _digits;

    /// <summary>A word's classes, where one of two classes stands for both of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordClasses Fold(WordClasses classes)
    {
        const WordClasses Next = WordClasses.Place | WordClasses.MalePronoun | WordClasses.Vocative;
        const ulong Role = (ulong)WordClasses.GroupNoun / (ulong)WordClasses.RoleNoun;
        const ulong OrganizationWord = (ulong)WordClasses.Organization / (ulong)WordClasses.OrganizationWord;
        var bits = (ulong)classes;
        return classes | ((WordClasses)(bits / 2) & Next) | ((WordClasses)(bits / Role) & WordClasses.RoleNoun)
            | ((WordClasses)(bits / OrganizationWord) & WordClasses.OrganizationWord);
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

    public readonly int Of(ulong one)
    {
        int bit = BitOperations.TrailingZeroCount(one);
        int count = 0;
        for (int digit = 0; digit < Digits; digit++)
            count |= (int)((_digits[digit] >> bit) & 1) << digit;
        return count;
    }

    [InlineArray(Digits)]
    private struct Numbers
    {
        private ulong _first;
    }
}
