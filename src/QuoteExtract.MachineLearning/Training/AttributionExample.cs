using QuoteExtract.Attribution;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>One quotation: its candidates' features, and which of them are right.</summary>
internal sealed class AttributionExample
{
    public required string Document { get; init; }

    public required int[][] Features { get; init; }

    public required bool[] Right { get; init; }

    /// <summary>What left no choice, so that there is nothing to learn but how often it is right.</summary>
    public SureSign Sure { get; init; }

    /// <summary>How often it counts. Gold that names its speakers was checked more closely, and there is little of it.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>The entity of each candidate, or -1.</summary>
    public required int[] Entities { get; init; }
}
