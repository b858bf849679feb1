using System.Runtime.InteropServices;

namespace QuoteExtract.Cli.Evaluation;

/// <summary>The answers of one tenth of the confidence scale.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CalibrationBin(int Count, double MeanConfidence, double Accuracy);
