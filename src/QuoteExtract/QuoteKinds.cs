namespace QuoteExtract;

/// <summary>A choice of <see cref="QuoteKind"/>.</summary>
[Flags]
public enum QuoteKinds
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary><see cref="QuoteKind.Direct"/>.</summary>
    Direct = 1,

    /// <summary><see cref="QuoteKind.Mixed"/>.</summary>
    Mixed = 2,

    /// <summary><see cref="QuoteKind.Indirect"/>.</summary>
    Indirect = 4,

    /// <summary><see cref="QuoteKind.Other"/>.</summary>
    Other = 8,

    /// <summary>What is said or written by somebody, in marks: direct and mixed.</summary>
    Speech = Direct | Mixed,

    /// <summary>Everything.</summary>
    All = Direct | Mixed | Indirect | Other,
}
