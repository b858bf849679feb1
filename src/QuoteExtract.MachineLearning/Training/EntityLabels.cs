using QuoteExtract.Corpora;
using QuoteExtract.Mentions;
using QuoteExtract.Speakers;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Tells which gold speaker each entity of a story is.</summary>
internal sealed class EntityLabels
{
    private readonly Dictionary<int, string> _speakerOf = [];

    public EntityLabels(GoldDocument document, Workspace work, IReadOnlyList<KnownSpeaker> known)
    {
        if (document.Entities.Count > 0)
            ByMentions(document, work);
        else
            ByNames(document, work, known);
    }

    public bool Is(int entity, string speaker) => _speakerOf.TryGetValue(entity, out string? name) && string.Equals(name, speaker, StringComparison.Ordinal);

    /// <summary>The coreference id that most of its mentions have.</summary>
    private void ByMentions(GoldDocument document, Workspace work)
    {
        var votes = new Dictionary<(int Entity, string Id), int>();
        foreach (MentionRecord mention in work.Mentions.Span)
        {
            if (mention.Entity < 0 || (mention.Type == MentionType.Pronoun && !mention.Has(MentionFlags.FirstPerson)))
                continue;
            TextSpan span = ResultWriter.SpanOf(work, mention);
            string? id = document.Entities.Where(e => e.Span.Start <= span.Start && e.Span.End == span.End).Select(e => e.Id).FirstOrDefault();
            if (id is not null)
                votes[(mention.Entity, id)] = votes.GetValueOrDefault((mention.Entity, id)) + 1;
        }

        foreach (IGrouping<int, KeyValuePair<(int Entity, string Id), int>> group in votes.GroupBy(v => v.Key.Entity))
            _speakerOf[group.Key] = group.MaxBy(v => v.Value).Key.Id;
    }

    /// <summary>Whom it is in the cast; else whose name it is shown by, or whose names it has most, each name that is one character's alone.</summary>
    private void ByNames(GoldDocument document, Workspace work, IReadOnlyList<KnownSpeaker> known)
    {
        var owners = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (GoldCharacter character in document.Characters)
        {
            foreach (string alias in character.Aliases.Append(character.Name).Select(NameForm.Of))
                owners[alias] = owners.TryGetValue(alias, out string? owner) && !string.Equals(owner, character.Name, StringComparison.Ordinal) ? null : character.Name;
        }

        Span<EntityRecord> entities = work.Entities.Entities.Span;
        var votes = new Dictionary<(int Entity, string Name), int>();
        foreach (MentionRecord mention in work.Mentions.Span)
        {
            if (mention.Entity < 0 || mention.Type == MentionType.Pronoun || entities[mention.Entity].Known >= 0)
                continue;
            if (Owner(owners, document.Text, work, mention) is { } owner)
                votes[(mention.Entity, owner)] = votes.GetValueOrDefault((mention.Entity, owner)) + 1;
        }

        foreach (IGrouping<int, KeyValuePair<(int Entity, string Name), int>> group in votes.GroupBy(v => v.Key.Entity))
            _speakerOf[group.Key] = group.MaxBy(v => v.Value).Key.Name;
        for (int e = 0; e < entities.Length; e++)
        {
            if (entities[e].Known >= 0)
                _speakerOf[e] = known[entities[e].Known].Name;
            else if (!entities[e].Nominal && Owner(owners, document.Text, work, work.Mentions[entities[e].Name]) is { } owner)
                _speakerOf[e] = owner;
        }
    }

    private static string? Owner(Dictionary<string, string?> owners, string text, Workspace work, in MentionRecord mention) =>
        owners.TryGetValue(NameForm.Of(Words(text, work, mention.PhraseFirst, mention.End)), out string? owner)
            || owners.TryGetValue(NameForm.Of(Words(text, work, mention.First, mention.End)), out owner) ? owner : null;

    private static string Words(string text, Workspace work, int first, int end)
    {
        int start = work.Tokens[first].Start;
        return text.Substring(start, work.Tokens[end - 1].End - start);
    }
}
