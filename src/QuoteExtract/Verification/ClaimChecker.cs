using QuoteExtract.Buffers;

namespace QuoteExtract.Verification;

/// <summary>Checks a claim against a source, in memory that it keeps: first for the very characters, then for the words, then for what is like them.</summary>
internal sealed class ClaimChecker : IDisposable
{
    /// <summary>A speaker less sure than this accuses nobody.</summary>
    private const float LeastConfidence = 0.5f;

    private readonly Claim _claim = new();
    private readonly PieceFinder _pieces = new();
    private readonly Differ _differ = new();
    private readonly SpeakerComparer _comparer = new();
    private readonly PooledList<int> _failures = new();
    private readonly PooledList<int> _found = new();
    private readonly PooledList<SpeakerVerdict> _verdicts = new();

    /// <summary>Operations of the last check, for the test of linear work.</summary>
    public long Work { get; private set; }

    /// <summary>The places of the last check.</summary>
    public ReadOnlySpan<TextSpan> Places => _differ.Places.Span;

    public ReadOnlySpan<WordDifference> Differences => _differ.Differences.Span;

    public void Load(ReadOnlySpan<char> claimed) => _claim.Load(claimed);

    /// <summary>Checks the claim that was loaded.</summary>
    public Finding Check(ReadOnlySpan<char> claimed, ReadOnlySpan<char> sourceText, SourceWords source, ReadOnlySpan<char> speaker)
    {
        Work = claimed.Length + sourceText.Length + source.Words.Count;
        _differ.Places.Clear();
        _differ.Differences.Clear();
        if (_claim.Count == 0)
            return new Finding { Speaker = -1, SpeakerVerdict = speaker.IsEmpty ? SpeakerVerdict.NotAsked : SpeakerVerdict.Unknown };
        _verdicts.Reset(source.Speakers.Count);

        Finding best = default;
        FindVerbatim(claimed, sourceText, source, speaker, ref best);
        if (best.Verdict == Verdict.Absent || best.SpeakerVerdict is SpeakerVerdict.Different or SpeakerVerdict.Unknown or SpeakerVerdict.NotQuoted)
            FindWords(sourceText, source, speaker, ref best);
        if (best.Verdict != Verdict.Absent)
            return best;

        _pieces.Find(_claim, source.Words.Span);
        Finding finding = _differ.Judge(claimed, _claim, sourceText, source, _pieces);
        Work += _pieces.Work;
        if (finding.Verdict == Verdict.Absent)
        {
            finding.SpeakerVerdict = speaker.IsEmpty ? SpeakerVerdict.NotAsked : SpeakerVerdict.Unknown;
            _differ.Places.Clear();
            _differ.Differences.Clear();
            return finding;
        }

        JudgeSpeaker(sourceText, source, LongestPlace(), speaker, ref finding);
        return finding;
    }

    public void Dispose()
    {
        _claim.Dispose();
        _pieces.Dispose();
        _differ.Dispose();
        _comparer.Dispose();
        _failures.Dispose();
        _found.Dispose();
        _verdicts.Dispose();
    }

    private void FindVerbatim(ReadOnlySpan<char> claimed, ReadOnlySpan<char> sourceText, SourceWords source, ReadOnlySpan<char> speaker, ref Finding best)
    {
        int length = _claim.Core.Length;
        SequenceSearch.Find(sourceText, _claim.Core.Slice(claimed), _failures, _found);
        for (int i = 0; i < _found.Count && !IsDone(best); i++)
        {
            Work++;
            TextSpan place = new(_found[i], length);
            if (!source.IsWhole(place.Start, place.End))
                continue;
            Finding finding = new() { Verdict = Verdict.Verbatim, Score = 1 };
            JudgeSpeaker(sourceText, source, place, speaker, ref finding);
            if (best.Verdict != Verdict.Absent && finding.Rank <= best.Rank)
                continue;
            best = finding;
            _differ.Places.Clear();
            _differ.Places.Add(place);
        }
    }

    private void FindWords(ReadOnlySpan<char> sourceText, SourceWords source, ReadOnlySpan<char> speaker, ref Finding best)
    {
        ReadOnlySpan<FoldedWord> words = source.Words.Span;
        SequenceSearch.Find(words, _claim.Words.Span, _failures, _found);
        for (int i = 0; i < _found.Count && !IsDone(best); i++)
        {
            Work++;
            int first = _found[i];
            Finding finding = new() { Verdict = Verdict.Normalised, Score = 1 };
            int end = first + _claim.Count;
            JudgeSpeaker(sourceText, source, TextSpan.FromBounds(words[first].Start, words[first].End), speaker, ref finding);
            if (best.Verdict != Verdict.Absent && finding.Rank <= best.Rank)
                continue;
            best = finding;
            _differ.Places.Clear();
            _differ.AddPlaces(words, first, end);
        }
    }

    /// <summary>Whether no other place could be better.</summary>
    private static bool IsDone(in Finding best) =>
        best.Verdict != Verdict.Absent && (best.SpeakerVerdict == SpeakerVerdict.Same || (best.SpeakerVerdict == SpeakerVerdict.NotAsked && best.Speaker >= 0));

    private TextSpan LongestPlace()
    {
        TextSpan longest = default;
        foreach (TextSpan place in _differ.Places.Span)
            longest = place.Length > longest.Length ? place : longest;
        return longest;
    }

    private void JudgeSpeaker(ReadOnlySpan<char> sourceText, SourceWords source, TextSpan place, ReadOnlySpan<char> claimed, ref Finding finding)
    {
        int part = source.PartAt(place.Start);
        if (part < 0)
            part = source.PartAt(place.End - 1);
        finding.Speaker = part < 0 ? -1 : source.Parts[part].Speaker;
        finding.Confidence = finding.Speaker < 0 ? 0 : source.Parts[part].Confidence;
        if (claimed.IsEmpty)
            finding.SpeakerVerdict = SpeakerVerdict.NotAsked;
        else if (part < 0)
            finding.SpeakerVerdict = SpeakerVerdict.NotQuoted;
        else if (finding.Speaker < 0)
            finding.SpeakerVerdict = SpeakerVerdict.Unknown;
        else
            finding.SpeakerVerdict = VerdictOf(sourceText, source, finding.Speaker, claimed);

        if (finding.SpeakerVerdict != SpeakerVerdict.Different)
            return;
        if (finding.Confidence < LeastConfidence)
            finding.SpeakerVerdict = SpeakerVerdict.Unknown;
        else if (finding.Verdict is Verdict.Verbatim or Verdict.Normalised)
            finding.Verdict = Verdict.Misattributed;
    }

    private SpeakerVerdict VerdictOf(ReadOnlySpan<char> sourceText, SourceWords source, int speaker, ReadOnlySpan<char> claimed)
    {
        if (_verdicts[speaker] == SpeakerVerdict.NotAsked)
            _verdicts[speaker] = _comparer.Compare(claimed, sourceText, source, speaker);
        return _verdicts[speaker];
    }
}
