using System.Runtime.InteropServices;
using System.Text;
using QuoteExtract.Tests.Properties;

namespace QuoteExtract.Fuzz;

/// <summary>One input of the verifier: a claim, a source and a speaker, whose result must keep the verifier's promises.</summary>
/// <remarks>The first byte chooses how the others become text, the second where the claim ends and the source begins.</remarks>
internal static class VerifyTarget
{
    /// <summary>More work than this for a character, and a constant, is not linear.</summary>
    private const long MostWorkACharacter = 2_000;
    private const long MostWorkOfAny = 100_000;

    /// <exception cref="InvariantException">A promise is broken. Any other exception is a finding too.</exception>
    public static void Run(ReadOnlySpan<byte> input)
    {
        if (input.Length < 2)
            return;
        string text = (input[0] & 4) == 0 ? Encoding.UTF8.GetString(input[2..]) : new string(MemoryMarshal.Cast<byte, char>(input[2..]));
        int cut = (int)((long)text.Length * input[1] / 256);
        string claimed = text[..cut];

        // With some inputs the claim stands in its source, word for word or with what was changed before it.
        string source = (input[0] & 8) == 0 ? text[cut..] : text;
        string speaker = (input[0] & 3) switch { 0 => "", 1 => "Ann Moss", 2 => "the mayor", _ => text[Math.Max(0, text.Length - 20)..] };

        QuoteVerification result = QuoteVerifier.Verify(claimed, source, speaker);
        long work = QuoteVerifier.Work;
        Check(result, claimed, source);
        Require(work <= MostWorkOfAny + (MostWorkACharacter * (claimed.Length + source.Length)), $"work is linear ({work} for {claimed.Length} and {source.Length} characters)");
        Require((result.SpeakerVerdict == SpeakerVerdict.NotAsked) == string.IsNullOrWhiteSpace(speaker), "a speaker is judged where one is claimed");

        QuoteVerification prepared = QuoteVerifier.Verify(claimed, new VerificationSource(source), speaker);
        Require(prepared.Verdict == result.Verdict && prepared.Score.Equals(result.Score) && prepared.Parts.SequenceEqual(result.Parts) && prepared.Differences.SequenceEqual(result.Differences) && prepared.Speaker == result.Speaker, "a source made ready gives the same");
    }

    private static void Check(QuoteVerification result, string claimed, string source)
    {
        Require(result.Score is >= 0 and <= 1 && result.SpeakerConfidence is >= 0 and <= 1, "scores are 0 to 1");
        Require((result.Verdict == Verdict.Absent) == (result.Parts.Count == 0) && (result.SourceIndex < 0) == (result.Parts.Count == 0), "what is there has its places");
        Require(!result.Stands || result.Score.Equals(1.0), "a claim that stands agrees in all words");
        Require(IsInside(result.Span, source), "the span lies in the source");
        foreach (TextSpan part in result.Parts)
            Require(IsInside(part, source) && !part.IsEmpty && result.Span.Contains(part), "the parts lie in the span");
        foreach (WordDifference difference in result.Differences)
        {
            Require(IsInside(difference.Claimed, claimed) && IsInside(difference.Source, source), "differences lie in their texts");
            Require(!difference.Claimed.IsEmpty || !difference.Source.IsEmpty, "a difference is of words");
        }
    }

    private static bool IsInside(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;

    private static void Require(bool holds, string promise)
    {
        if (!holds)
            throw new InvariantException(promise);
    }
}
