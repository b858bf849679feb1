using QuoteExtract.MachineLearning.Corpora;
using QuoteExtract.Mentions;
using QuoteExtract.Speakers;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Tells which mentions of a document are the gold speaker of a quotation.</summary>
internal sealed class CandidateLabels
{
    private readonly GoldDocument _document;
    private readonly Workspace _work;
    private readonly Dictionary<string, List<string>> _aliases = new(StringComparer.OrdinalIgnoreCase);

    public CandidateLabels(GoldDocument document, Workspace work)
    {
        _document = document;
        _work = work;
        foreach (GoldCharacter character in document.Characters)
        {
            foreach (string alias in character.Aliases.Append(character.Name))
            {
                if (!_aliases.TryGetValue(NameForm.Of(alias), out List<string>? owners))
                    _aliases.Add(NameForm.Of(alias), owners = []);
                if (!owners.Contains(character.Name))
                    owners.Add(character.Name);
            }
        }
    }

    public bool CanJudge(GoldQuote gold) => !gold.Mention.IsEmpty || (gold.Speaker is not null && (_aliases.Count > 0 || _document.Entities.Count > 0));

    public bool IsRight(GoldQuote gold, int mention)
    {
        ref MentionRecord record = ref _work.Mentions[mention];
        TextSpan span = ResultWriter.SpanOf(_work, record);
        if (!gold.Mention.IsEmpty && gold.Mention.Overlaps(span))
            return true;
        if (gold.Speaker is null)
            return false;
        if (_document.Entities.Count > 0)
            return _document.Entities.Any(e => string.Equals(e.Id, gold.Speaker, StringComparison.Ordinal) && e.Span.Overlaps(span) && e.Span.End == span.End);
        if (record.Entity < 0)
            return false;
        ref EntityRecord entity = ref _work.Entities.Entities[record.Entity];
        TextSpan name = ResultWriter.SpanOf(_work, _work.Mentions[entity.Name]);
        string form = NameForm.Of(_document.Text.Substring(name.Start, name.Length));
        if (_document.Characters.Count == 0)
            return NameForm.SamePerson(form, NameForm.Of(gold.Speaker));
        return _aliases.TryGetValue(form, out List<string>? owners) && owners.Count == 1 && string.Equals(owners[0], gold.Speaker, StringComparison.Ordinal);
    }
}
