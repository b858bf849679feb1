namespace QuoteExtract.Attribution;

/// <summary>How plainly a cue reports.</summary>
internal enum CueStrength : byte
{
    /// <summary>No cue.</summary>
    None,

    /// <summary>A verb that reports only beside a quotation: "laughed", "praised".</summary>
    Manner,

    /// <summary>A reporting verb without tense: "saying", "to say".</summary>
    Nonfinite,

    /// <summary>A finite reporting verb: "said", "says".</summary>
    Finite,

    /// <summary>A phrase that names a source: "according to".</summary>
    Phrase,

    /// <summary>Any other verb before a quotation in its sentence: what goes on there, its subject may say it.</summary>
    Common,
}
