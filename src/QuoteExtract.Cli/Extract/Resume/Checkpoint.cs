using System.Globalization;

namespace QuoteExtract.Cli.Extract.Resume;

/// <summary>What of a run is done: everything read before a position is written before an offset of the output.</summary>
/// <param name="Position">Where reading goes on.</param>
/// <param name="OutputLength">Bytes of the output that hold whole documents.</param>
/// <param name="HasFailed">Whether an input failed so far: the exit code of the whole run counts it.</param>
internal readonly record struct Checkpoint(ReadPosition Position, long OutputLength, bool HasFailed)
{
    private const int Fields = 5;

    public static Checkpoint Start => new(ReadPosition.Start, 0, false);

    /// <summary>One line of the checkpoint file, with its line feed.</summary>
    public string ToLine() =>
        string.Create(CultureInfo.InvariantCulture, $"{Position.Source} {Position.Offset} {Position.Line} {OutputLength} {(HasFailed ? 1 : 0)}\n");

    public static bool TryParse(string line, out Checkpoint checkpoint)
    {
        checkpoint = default;
        string[] fields = line.Split(' ');
        Span<long> values = stackalloc long[Fields];
        if (fields.Length != Fields)
            return false;
        for (int i = 0; i < Fields; i++)
        {
            if (!long.TryParse(fields[i], NumberStyles.None, CultureInfo.InvariantCulture, out values[i]))
                return false;
        }

        if (values[0] > int.MaxValue || values[4] > 1)
            return false;
        checkpoint = new Checkpoint(new ReadPosition((int)values[0], values[1], values[2]), values[3], values[4] == 1);
        return true;
    }
}
