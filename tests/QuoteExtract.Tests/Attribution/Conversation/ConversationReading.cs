using QuoteExtract.Attribution;
using QuoteExtract.Attribution.Conversation;
using QuoteExtract.Model;
using QuoteExtract.Speakers;

namespace QuoteExtract.Tests.Attribution.Conversation;

/// <summary>What is answered about each who may speak the utterances of a story, on the way forward and going over it again.</summary>
internal sealed class ConversationReading
{
    private readonly List<(int Pass, int Utterance, string Name, Dictionary<string, int> Facts)> _seen = [];

    public ConversationReading(string text)
    {
        using Workspace work = new();
        QuoteExtractorOptions options = new() { Genre = Genre.Fiction };
        ModelSet models = ModelSet.Default;
        Pipeline.Analyse(text, options, KnownSpeakerIndex.Empty, models, work);
        work.Story.Should().BeTrue("a short story has no conversations");
        ScanContext context = work.ScanContext(text);
        ReadOnlySpan<EntityRecord> entities = work.Entities.Entities.Span;
        Conversations.Begin(work.Conversation, context, entities, 0, work.Narrator);
        work.Attributor.Attribute(context, work.Clauses.Span, work.Units.Span, work.UnitParts.Span, entities, models.Fiction, work.Conversation);
        Utterances = work.Conversation.Utterances.Span.ToArray();
        Contents = [.. Utterances.Select(utterance => ContentOf(text, work, utterance))];
        ConversationSolver.Solve(context.Mentions, entities, work.Conversation, models.Conversation, Look);

        int Look(int pass, int utterance, in Participants participants, ReadOnlySpan<int> features, ReadOnlySpan<int> first)
        {
            for (int p = 0; p < participants.Count; p++)
            {
                EntityRecord entity = work.Entities.Entities[participants.Entity(p)];
                _seen.Add((pass, utterance, NameOf(text, work, entity), ConversationAnswers.Facts(features[first[p]..first[p + 1]], pass > 0)));
            }

            return -1;
        }
    }

    public IReadOnlyList<Utterance> Utterances { get; }

    /// <summary>What is said.</summary>
    public IReadOnlyList<string> Contents { get; }

    /// <summary>All that was answered.</summary>
    public IReadOnlyList<(int Pass, int Utterance, string Name, Dictionary<string, int> Facts)> Seen => _seen;

    private static string NameOf(string text, Workspace work, in EntityRecord entity) =>
        text[work.Tokens[work.Mentions[entity.Name].First].Start..work.Tokens[work.Mentions[entity.Name].First + entity.NameLength - 1].End];

    private static string ContentOf(string text, Workspace work, Utterance utterance)
    {
        var region = work.Regions[work.UnitParts[work.Units[utterance.Unit].FirstPart]];
        return text[region.ContentStart..region.ContentEnd];
    }
}
