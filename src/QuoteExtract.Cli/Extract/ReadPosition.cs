namespace QuoteExtract.Cli.Extract;

/// <summary>How far the inputs are read.</summary>
/// <param name="Source">The index of the source to go on with.</param>
/// <param name="Offset">Bytes of it that are done.</param>
/// <param name="Line">The number of the line that follows.</param>
internal readonly record struct ReadPosition(int Source, long Offset, long Line)
{
    public static ReadPosition Start => At(0);

    public static ReadPosition At(int source) => new(source, 0, 1);
}
