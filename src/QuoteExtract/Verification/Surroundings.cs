using System.Runtime.InteropServices;

namespace QuoteExtract.Verification;

/// <summary>Where the parts of the claim before and after stand in the source: what lies between them is near.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Surroundings
{
    private const int None = -1;

    public Surroundings(int before, int reachBefore, int after, int reachAfter)
    {
        Before = before;
        ReachBefore = reachBefore;
        After = after;
        ReachAfter = reachAfter;
    }

    /// <summary>Offset where the part before ends, or -1.</summary>
    public int Before { get; }

    public int ReachBefore { get; }

    /// <summary>Offset where the part after starts, or -1.</summary>
    public int After { get; }

    public int ReachAfter { get; }

    public bool IsNear(int start, int end)
    {
        bool before = Before != None && start >= Before && start - Before <= ReachBefore;
        bool after = After != None && end <= After && After - end <= ReachAfter;
        return before || after;
    }
}
