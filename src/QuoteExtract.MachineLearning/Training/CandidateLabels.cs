using QuoteExtract.Corpora;
using QuoteExtract.Mentions;
using QuoteExtract.Speakers;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Tells which mentions of a document are the gold speaker of a quotation.</summary>
internal sealed class CandidateLabels
{
    private readonly GoldDocument _document;
    private readonly Workspace _work;
    private readonly Dictionary<int, string> _speakerOfEntity;
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

        _speakerOfEntity = Vote();
    }

    /// <summary>Whom most of the gold mentions that fall into an entity belong to.</summary>
    private Dictionary<int, string> Vote()
    {
        var votes = new Dictionary<(int Entity, string Speaker), int>();
        int next = 0;
        foreach (GoldRegion gold in _document.Regions.Where(q => q.Speaker is not null && !q.Mention.IsEmpty).OrderBy(q => q.Mention.Start))
        {
            while (next < _work.Mentions.Count && ResultWriter.SpanOf(_work, _work.Mentions[next]).End <= gold.Mention.Start)
                next++;
            for (int m = next; m < _work.Mentions.Count && ResultWriter.SpanOf(_work, _work.Mentions[m]).Start < gold.Mention.End; m++)
            {
                // Names alone: who "he" is shall be learned, not taken from our own guess.
                if (_work.Mentions[m].Type != MentionType.Name || _work.Mentions[m].Entity < 0 || _work.Mentions[m].Has(MentionFlags.Possessor))
                    continue;
                (int, string) key = (_work.Mentions[m].Entity, gold.Speaker!);
                votes[key] = votes.GetValueOrDefault(key) + 1;
            }
        }

        return votes.GroupBy(v => v.Key.Entity).ToDictionary(g => g.Key, g => g.MaxBy(v => v.Value).Key.Speaker);
    }

    public bool CanJudge(GoldRegion gold) => !gold.Mention.IsEmpty || (gold.Speaker is not null && (_aliases.Count > 0 || _document.Entities.Count > 0));

    public bool IsRight(GoldRegion gold, int mention)
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
        if (_speakerOfEntity.TryGetValue(record.Entity, out string? speaker))
            return string.Equals(speaker, gold.Speaker, StringComparison.Ordinal);
        ref EntityRecord entity = ref _work.Entities.Entities[record.Entity];
        TextSpan name = ResultWriter.SpanOf(_work, _work.Mentions[entity.Name]);
        string form = NameForm.Of(_document.Text.Substring(name.Start, name.Length));
        if (_document.Characters.Count == 0)
            return NameForm.SamePerson(form, NameForm.Of(gold.Speaker));
        return _aliases.TryGetValue(form, out List<string>? owners) && owners.Count == 1 && string.Equals(owners[0], gold.Speaker, StringComparison.Ordinal);
    }
}
