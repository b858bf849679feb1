using Microsoft.ML.Data;

namespace QuoteExtract.MachineLearning;

/// <summary>The row that a <see cref="QuoteMapping"/> writes: five vectors with one slot a quotation.</summary>
public sealed class QuoteMappingOutput
{
    internal const string QuotesColumn = "QuoteExtract.Quotes";
    internal const string SpeakersColumn = "QuoteExtract.Speakers";
    internal const string StartsColumn = "QuoteExtract.Starts";
    internal const string LengthsColumn = "QuoteExtract.Lengths";
    internal const string ConfidencesColumn = "QuoteExtract.Confidences";

    /// <summary>The quotations as written, marks included, in text order.</summary>
    [ColumnName(QuotesColumn)]
    public string[] Quotes { get; set; } = [];

    /// <summary>Who said each one; empty where that is unknown.</summary>
    [ColumnName(SpeakersColumn)]
    public string[] Speakers { get; set; } = [];

    /// <summary>Where each one begins, in UTF-16 code units.</summary>
    [ColumnName(StartsColumn)]
    public int[] Starts { get; set; } = [];

    /// <summary>How long each one is, in UTF-16 code units.</summary>
    [ColumnName(LengthsColumn)]
    public int[] Lengths { get; set; } = [];

    /// <summary>The probability that each speaker is right; 0 where it is unknown.</summary>
    [ColumnName(ConfidencesColumn)]
    public float[] Confidences { get; set; } = [];
}
