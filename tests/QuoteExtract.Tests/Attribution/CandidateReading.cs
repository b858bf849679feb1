using QuoteExtract.Attribution;
using QuoteExtract.Mentions;
using QuoteExtract.Model;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Attribution;

/// <summary>The candidates of a quotation of a text, the last unless another is asked for, as tests look at them, with what is answered about each.</summary>
internal sealed class CandidateReading
{
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly MentionRecord[] _mentions;
    private readonly string[] _cues;
    private readonly string[] _verbs;
    private readonly int[] _codes;

    public CandidateReading(string text, int unit = -1)
    {
        _text = text;
        using Workspace work = new();
        QuoteExtractorOptions options = new() { Genre = Genre.News };
        Pipeline.Analyse(text, options, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        Pipeline.Attribute(text, options, ModelSet.Default, work);
        if (unit >= 0)
            GoTo(unit, text, work);
        Candidates = work.Attributor.Candidates.Span.ToArray();
        _tokens = work.Tokens.Span.ToArray();
        _mentions = work.Mentions.Span.ToArray();
        _codes = work.Attributor.Codes.Span.ToArray();
        _cues = [.. Candidates.Select(candidate => candidate.Clause < 0 ? "" : Word(text, work, work.Clauses[candidate.Clause].CueItem))];
        _verbs = [.. Candidates.Select(candidate => candidate.Verb < 0 ? "" : Word(text, work, candidate.Verb))];
    }

    public Candidate[] Candidates { get; }

    /// <summary>Each candidate with where it stands: "Abara After", in their order.</summary>
    public string Places => string.Join(", ", Candidates.Select(candidate => $"{Head(candidate)} {candidate.Relation}"));

    /// <summary>The candidate of that head: "Abara".</summary>
    public Candidate this[string head] => Candidates.Single(candidate => Head(candidate) == head);

    /// <summary>The reporting word of the clause that a candidate speaks in, and the verb before the quotation that it is the subject of.</summary>
    public (string Cue, string Verb) ClauseOf(string head) => (_cues[Index(head)], _verbs[Index(head)]);

    /// <summary>What is answered about a candidate.</summary>
    public Dictionary<string, int> AnswersOf(string head) => AnswersOf(this[head]);

    public Dictionary<string, int> AnswersOf(in Candidate candidate) => Answers.Facts(_codes.AsSpan(candidate.FirstCode, FeatureGroups.Count));

    private static void GoTo(int unit, string text, Workspace work)
    {
        work.Attributor.Begin(work.ScanContext(text));
        for (int u = 0; u <= unit; u++)
        {
            work.Attributor.Prepare(work.ScanContext(text), work.Clauses.Span, work.Units.Span, work.UnitParts.Span, u, work.Entities.Entities.Span);
            work.Attributor.Done(work.Units.Span, u);
        }
    }

    private int Index(string head) => Array.FindIndex(Candidates, candidate => Head(candidate) == head);

    private string Head(Candidate candidate)
    {
        Token token = _tokens[_mentions[candidate.Mention].Head];
        return _text[token.Start..token.End];
    }

    private static string Word(string text, Workspace work, int item)
    {
        Token token = work.Tokens[work.Narrative.Items[item].Token];
        return text[token.Start..token.End];
    }
}
