using System.Runtime.InteropServices;

namespace QuoteExtract.Verification;

/// <summary>What is known of one claim in one source.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Finding
{
    public Verdict Verdict;
    public double Score;
    public SpeakerVerdict SpeakerVerdict;

    /// <summary>Index of the speaker in the source, or -1.</summary>
    public int Speaker;

    public float Confidence;

    /// <summary>For choosing among sources and places: the better the greater.</summary>
    public readonly double Rank
    {
        get
        {
            double verdict = Verdict switch
            {
                Verdict.Verbatim => 60,
                Verdict.Normalised => 58,
                Verdict.Misattributed => 30,
                Verdict.Altered => 20,
                Verdict.Spliced => 10,
                _ => 0,
            };

            // The person claimed, even if a mark differs, before the same words of nobody known.
            double speaker = SpeakerVerdict switch
            {
                SpeakerVerdict.Same => 5,
                SpeakerVerdict.Unknown => 1,
                SpeakerVerdict.NotAsked => Speaker >= 0 ? 1 : 0,
                _ => 0,
            };
            return verdict + speaker + Score;
        }
    }
}
