namespace QuoteExtract.Cli.Evaluation;

/// <summary>What became of a gold region.</summary>
internal enum Judgement
{
    /// <summary>No predicted part matches it.</summary>
    Missed,

    /// <summary>Found, and the gold names no speaker: nothing to judge.</summary>
    NotJudged,

    /// <summary>Found, without an answer.</summary>
    Unknown,

    /// <summary>Found, and the answer is wrong.</summary>
    Wrong,

    /// <summary>Found, and the answer is right.</summary>
    Right,
}
