using QuoteExtract.Quotations;

namespace QuoteExtract.Attribution;

/// <summary>What lies between a candidate and the quotation, counted item by item on the way.</summary>
internal struct CandidatePath
{
    private const int BitsEach = 8;

    // A byte for each kind of step; nobody is looked for farther off than a byte can count.
    private uint _counts;

    /// <summary>Finite verbs.</summary>
    public readonly int Verbs => (byte)_counts;

    /// <summary>Commas, dashes and brackets.</summary>
    public readonly int Pauses => (byte)(_counts >> BitsEach);

    /// <summary>Words that open a clause.</summary>
    public readonly int Openers => (byte)(_counts >> (2 * BitsEach));

    /// <summary>Counts one more item.</summary>
    public void Step(PathStep step) => _counts += (uint)((1UL << ((int)step * BitsEach)) >> BitsEach);
}
