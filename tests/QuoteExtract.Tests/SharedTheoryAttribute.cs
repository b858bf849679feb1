namespace QuoteExtract.Tests;

/// <summary>A theory over <see cref="SharedData"/>: skipped where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedData.SkipReason;
}
