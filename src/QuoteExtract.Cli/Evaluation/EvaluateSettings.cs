using System.Globalization;
using System.Text;

namespace QuoteExtract.Cli.Evaluation;

/// <summary>What the command line asks of <c>evaluate</c>.</summary>
internal sealed record EvaluateSettings
{
    public const string SpeechKinds = "direct,mixed";

    public IReadOnlyList<string> Gold { get; init; } = [];

    public string? Report { get; init; }

    public string? Json { get; init; }

    public int Errors { get; init; }

    public IReadOnlyList<ErrorKind> ErrorKinds { get; init; } = [];

    public bool SpeakersGiven { get; init; }

    public double MinimumConfidence { get; init; }

    /// <summary>Kinds of prediction that count, with commas between.</summary>
    public string Kinds { get; init; } = SpeechKinds;

    /// <summary>What kind of text every document is.</summary>
    public Genre Genre { get; init; }

    /// <summary>A folder of weights to use in place of the shipped ones.</summary>
    public string? Weights { get; init; }

    /// <summary>The command that gives the same figures, without the folders of this machine.</summary>
    public string CommandLine
    {
        get
        {
            var line = new StringBuilder("quoteextract evaluate");
            foreach (string path in Gold)
                line.Append(' ').Append(Path.GetFileName(path));
            if (SpeakersGiven)
                line.Append(" --speakers-given");
            if (MinimumConfidence > 0)
                line.Append(CultureInfo.InvariantCulture, $" --min-confidence {MinimumConfidence}");
            if (!string.Equals(Kinds, SpeechKinds, StringComparison.Ordinal))
                line.Append(" --kinds ").Append(Kinds);
            if (Genre != Genre.Auto)
                line.Append(" --genre ").Append(Genre.ToString().ToLowerInvariant());
            if (Weights is not null)
                line.Append(" --weights ").Append(Path.GetFileName(Path.TrimEndingDirectorySeparator(Weights)));
            return line.ToString();
        }
    }
}
