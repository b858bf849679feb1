namespace QuoteExtract;

/// <summary>Whether claimed words stand in a source.</summary>
public enum Verdict
{
    /// <summary>They do not, or too few of them do.</summary>
    Absent,

    /// <summary>They stand there character for character.</summary>
    Verbatim,

    /// <summary>The same words: only marks, spaces, case, punctuation, accents, or what dots and brackets own up to, differ.</summary>
    Normalised,

    /// <summary>Words differ: <see cref="QuoteVerification.Differences"/>.</summary>
    Altered,

    /// <summary>Put together from several places.</summary>
    Spliced,

    /// <summary>The same words, but said by somebody else than claimed.</summary>
    Misattributed,
}
