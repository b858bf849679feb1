using QuoteExtract.Verification;

namespace QuoteExtract;

/// <summary>Checks whether claimed words really stand in a source, and whether that person said them.</summary>
/// <remarks>Thread-safe. Work grows linearly with claim and source, whatever they hold.</remarks>
public static class QuoteVerifier
{
    /// <summary>Longer texts leave their working memory behind.</summary>
    private const int HugeText = 4 * 1024 * 1024;

    [ThreadStatic]
    private static VerifierMemory? _memory;

    /// <summary>Checks a claim against a source, whoever said it.</summary>
    /// <inheritdoc cref="Verify(string, string, string?)"/>
    public static QuoteVerification Verify(string claimed, string source) => Verify(claimed, source, null);

    /// <summary>Checks a claim against a source.</summary>
    /// <param name="claimed">The claimed words, with or without quotation marks around them. Dots own up to words left out, brackets to words put in.</param>
    /// <param name="source">Any text; every content is valid.</param>
    /// <param name="claimedSpeaker">Who is claimed to have said it: a name in any form, or a description. <see langword="null"/> or blank if that is not asked.</param>
    /// <returns>What was found, with offsets into <paramref name="source"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimed"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    public static QuoteVerification Verify(string claimed, string source, string? claimedSpeaker)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        ArgumentNullException.ThrowIfNull(source);
        return Verify(claimed.AsSpan(), source.AsSpan(), claimedSpeaker.AsSpan());
    }

    /// <inheritdoc cref="Verify(string, string, string?)"/>
    public static QuoteVerification Verify(ReadOnlySpan<char> claimed, ReadOnlySpan<char> source, ReadOnlySpan<char> claimedSpeaker)
    {
        VerifierMemory memory = Rent();
        QuoteExtractor.Default.ExtractQuotes(source, memory.Quotes);
        memory.Source.Load(source, memory.Quotes);
        memory.Checker.Load(claimed);
        QuoteVerification result = Build(memory.Checker, claimed, source, memory.Source, claimedSpeaker.Trim(), 0, null)!;
        memory.Work = memory.Quotes.Work + memory.Checker.Work;
        Return(memory, claimed.Length + source.Length);
        return result;
    }

    /// <summary>Checks a claim against a source that was made ready beforehand.</summary>
    /// <inheritdoc cref="Verify(string, string, string?)"/>
    public static QuoteVerification Verify(string claimed, VerificationSource source, string? claimedSpeaker)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Verify(claimed, [source], claimedSpeaker);
    }

    /// <summary>Checks a claim against several sources; the one where it stands best wins.</summary>
    /// <param name="claimed">The claimed words, with or without quotation marks around them.</param>
    /// <param name="sources">The sources, of which the first wins where several are as good.</param>
    /// <param name="claimedSpeaker">Who is claimed to have said it; <see langword="null"/> or blank if that is not asked.</param>
    /// <returns>What was found, with the index of the source and offsets into it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claimed"/>, <paramref name="sources"/> or one of these is <see langword="null"/>.</exception>
    public static QuoteVerification Verify(string claimed, IReadOnlyList<VerificationSource> sources, string? claimedSpeaker)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        ArgumentNullException.ThrowIfNull(sources);
        VerifierMemory memory = Rent();
        ClaimChecker checker = memory.Checker;
        checker.Load(claimed);
        memory.Work = 0;
        ReadOnlySpan<char> speaker = claimedSpeaker.AsSpan().Trim();
        QuoteVerification? best = null;
        for (int s = 0; s < sources.Count; s++)
        {
            VerificationSource source = sources[s] ?? throw new ArgumentNullException(nameof(sources), "A source is null.");
            best = Build(checker, claimed, source.Text, source.Words, speaker, s, best) ?? best;
            memory.Work += checker.Work;
        }

        Return(memory, claimed.Length);
        return best ?? new QuoteVerification(Verdict.Absent, 0) { SpeakerVerdict = speaker.IsEmpty ? SpeakerVerdict.NotAsked : SpeakerVerdict.Unknown };
    }

    /// <summary>Operations of the last check of this thread.</summary>
    internal static long Work => _memory?.Work ?? 0;

    private static VerifierMemory Rent()
    {
        VerifierMemory memory = _memory ?? new VerifierMemory();
        _memory = null;
        return memory;
    }

    private static void Return(VerifierMemory memory, int length)
    {
        if (length > HugeText)
            memory.GiveBack();
        _memory = memory;
    }

    /// <summary>Checks against one source.</summary>
    /// <returns>The result, or <see langword="null"/> if <paramref name="best"/> is no worse.</returns>
    private static QuoteVerification? Build(ClaimChecker checker, ReadOnlySpan<char> claimed, ReadOnlySpan<char> text, SourceWords source, ReadOnlySpan<char> speaker, int index, QuoteVerification? best)
    {
        Finding finding = checker.Check(claimed, text, source, speaker);
        if (best is not null && finding.Rank <= best.Rank)
            return null;
        if (finding.Verdict == Verdict.Absent)
            return new QuoteVerification(Verdict.Absent, finding.Score) { SpeakerVerdict = finding.SpeakerVerdict, Rank = finding.Rank };

        TextSpan[] parts = checker.Places.ToArray();
        int start = parts[0].Start, end = parts[0].End;
        foreach (TextSpan part in parts)
        {
            start = Math.Min(start, part.Start);
            end = Math.Max(end, part.End);
        }

        return new QuoteVerification(finding.Verdict, finding.Score)
        {
            SourceIndex = index,
            Span = TextSpan.FromBounds(start, end),
            Parts = Array.AsReadOnly(parts),
            Differences = Array.AsReadOnly(checker.Differences.ToArray()),
            SpeakerVerdict = finding.SpeakerVerdict,
            Speaker = NameOf(text, source, finding.Speaker),
            SpeakerConfidence = finding.Confidence,
            Rank = finding.Rank,
        };
    }

    private static string? NameOf(ReadOnlySpan<char> text, SourceWords source, int speaker)
    {
        if (speaker < 0)
            return null;
        ref SourceSpeaker found = ref source.Speakers[speaker];
        return found.Known >= 0 ? source.Known[found.Known].Name : ResultBuilder.OneLine(found.Name.Slice(text));
    }
}
