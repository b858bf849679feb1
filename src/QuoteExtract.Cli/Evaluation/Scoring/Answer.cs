using System.Runtime.InteropServices;

namespace QuoteExtract.Cli.Evaluation;

/// <summary>An answer that was judged: how sure it was, and whether it was right.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Answer(double Confidence, bool IsRight);
