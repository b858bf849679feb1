using QuoteExtract.Attribution;
using QuoteExtract.Attribution.Conversation;
using QuoteExtract.Corpora;
using QuoteExtract.Model;
using QuoteExtract.Speakers;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Runs the conversations of gold documents and labels every decision.</summary>
internal sealed class ConversationExamples : IDisposable
{
    private readonly Workspace _work = new();

    /// <summary>Adds the decisions of a document. With <paramref name="teach"/> each is made rightly, so that what comes after
    /// follows a right one; with <paramref name="cast"/> the cast is handed over, as a caller may.</summary>
    public void Add(GoldDocument document, ModelSet models, bool teach, bool cast, List<ConversationExample> examples)
    {
        string text = document.Text;
        KnownSpeaker[] known = cast ? [.. document.Characters.Select(c => new KnownSpeaker(c.Name) { Aliases = c.Aliases, Gender = c.Gender })] : [];
        QuoteExtractorOptions options = QuoteExtractorOptions.Default with { Genre = Genre.Fiction, KnownSpeakers = known };
        if (!Pipeline.Analyse(text, options, cast ? new KnownSpeakerIndex(known) : KnownSpeakerIndex.Empty, models, _work) || !_work.Story)
            return;
        ScanContext context = _work.ScanContext(text);
        ReadOnlySpan<EntityRecord> entities = _work.Entities.Entities.Span;
        ConversationTable table = _work.Conversation;
        Conversations.Begin(table, context, entities, known.Length, _work.Narrator);
        _work.Attributor.Attribute(context, _work.Clauses.Span, _work.Units.Span, _work.UnitParts.Span, entities, models.Fiction, table);
        var labels = new EntityLabels(document, _work, known);
        GoldRegion?[] gold = [.. table.Utterances.Span.ToArray().Select(u => Gold(document, _work.Units[u.Unit]))];
        ConversationSolver.Solve(context.Mentions, entities, table, models.Conversation, (int pass, int u, in Participants who, ReadOnlySpan<int> features, ReadOnlySpan<int> first) =>
        {
            if (gold[u]?.Speaker is not { } speaker)
                return -1;
            var all = new int[who.Count][];
            var right = new bool[who.Count];
            int chosen = -1;
            for (int p = 0; p < who.Count; p++)
            {
                all[p] = features[first[p]..first[p + 1]].ToArray();
                right[p] = labels.Is(who.Entity(p), speaker);
                if (right[p] && chosen < 0)
                    chosen = p;
            }

            // Described in words that no cast lists: who stands where the gold has the speaker's mention is right.
            Utterance now = table.Utterances[u];
            for (int p = 0; p < who.Count && chosen < 0; p++)
            {
                if (who.Entity(p) == now.CueEntity && now.CueMention >= 0 && _work.Mentions[now.CueMention].Type != MentionType.Pronoun
                    && gold[u]!.Mentions.Any(g => g.Overlaps(ResultWriter.SpanOf(_work, _work.Mentions[now.CueMention]))))
                {
                    right[p] = true;
                    chosen = p;
                }
            }

            examples.Add(new ConversationExample(document.Id, pass, all, right));
            return teach ? chosen : -1;
        });
    }

    public void Dispose() => _work.Dispose();

    private GoldRegion? Gold(GoldDocument document, in QuoteUnit unit)
    {
        for (int p = 0; p < unit.PartCount; p++)
        {
            ref Quotations.QuotationRegion region = ref _work.Regions[_work.UnitParts[unit.FirstPart + p]];
            if (GoldMatch.Find(document, TextSpan.FromBounds(region.Start, region.End)) is { } gold)
                return gold;
        }

        return null;
    }
}
