namespace QuoteExtract.Tests;

/// <summary>A fact over <see cref="SharedData"/>: skipped where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedData.SkipReason;
}
