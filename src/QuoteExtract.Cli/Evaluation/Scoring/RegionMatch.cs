using System.Runtime.InteropServices;

namespace QuoteExtract.Cli.Evaluation;

/// <summary>A gold region and the predicted part that is the same; indices into the lists that were matched.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RegionMatch(int Gold, int Predicted, double Overlap)
{
    public bool IsExact => Overlap == 1;
}
