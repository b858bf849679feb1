using QuoteExtract.Attribution;
using QuoteExtract.Attribution.Conversation;
using QuoteExtract.Buffers;
using QuoteExtract.Lexicon;
using QuoteExtract.Mentions;
using QuoteExtract.Model;
using QuoteExtract.Quotations;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract;

/// <summary>The walk of a text through the rooms, once and in one direction.</summary>
internal static class Pipeline
{
    /// <summary>The log-odds from which on a text is taken for fiction: news is the rule, and a short text tells little.</summary>
    private const float ClearlyFiction = 0.5f;

    /// <summary>With fewer marked regions a story has no conversations to learn its people from: each quotation is decided by itself.</summary>
    private const int FewestOfStory = 12;

    /// <summary>What kind of text an analysed one is, unless the caller has said so.</summary>
    private static Genre GenreOf(Genre given, Workspace work, ModelSet models)
    {
        if (given != Genre.Auto)
            return given;
        if (IsTranscript(work.Regions.Span))
            return Genre.Transcript;
        return ReadsLikeFiction(work, models) ? Genre.Fiction : Genre.News;
    }

    /// <summary>Whether most of what is said stands behind labels.</summary>
    public static bool IsTranscript(ReadOnlySpan<QuotationRegion> regions)
    {
        int labelled = 0;
        foreach (ref readonly QuotationRegion region in regions)
            labelled += (region.Flags & RegionFlags.Transcript) != RegionFlags.None ? 1 : 0;
        return labelled * 2 > regions.Length;
    }

    private static bool ReadsLikeFiction(Workspace work, ModelSet models)
    {
        GenreFeatures.Extract(work.Tokens.Span, work.Regions.Span, work.GenreFeatures);
        return models.Genre.Score(work.GenreFeatures.Span) + models.Genre.Offset > ClearlyFiction;
    }

    /// <summary>Whether a BCP 47 tag names English, of whatever country.</summary>
    private static bool IsEnglish(string tag) =>
        tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (tag.Length == 2 || tag[2] == '-');

    /// <summary>Everything up to the candidates of attribution.</summary>
    /// <returns>Whether the text holds a quotation at all.</returns>
    public static bool Analyse(ReadOnlySpan<char> text, QuoteExtractorOptions options, KnownSpeakerIndex known, ModelSet models, Workspace work, ReadOnlySpan<EntitySpan> entities = default)
    {
        work.Quotations.Find(text, options.MarkStyles, work.Paragraphs, work.Regions, work.Pace);
        if (work.Regions.Count == 0)
            return false;
        Understand(text, options, options.Genre, [], known, models, work, entities);
        return true;
    }

    /// <summary>The same for a text, or a window of one, whose paragraphs and regions are known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What to look for.</param>
    /// <param name="genre">What kind of text it is, if that is known.</param>
    /// <param name="document">The regions of the whole document, if the text is a part of one.</param>
    /// <param name="known">People known beforehand.</param>
    /// <param name="models">The weights.</param>
    /// <param name="work">Where the stages leave what they find.</param>
    /// <param name="entities">Names known beforehand.</param>
    public static void Understand(ReadOnlySpan<char> text, QuoteExtractorOptions options, Genre genre, ReadOnlySpan<QuotationRegion> document, KnownSpeakerIndex known, ModelSet models, Workspace work, ReadOnlySpan<EntitySpan> entities)
    {
        Pace pace = work.Pace;
        pace.Enter(0.15, 0.4, text.Length);
        Tokenizer.Tokenize(text, work.Paragraphs.Span, work.Tokens, EnglishLexicon.Words, pace);
        work.DashClauses.Cut(text, work.Tokens.Span, work.Regions);
        if (document.IsEmpty)
            document = work.Regions.Span;
        pace.Enter(0.4, 0.43, work.Regions.Count);
        KindClassifier.Classify(text, work.Tokens.Span, work.Regions.Span, KindClassifier.SingleIsSecondary(document), models.Kind, IsEnglish(options.Language), pace);
        pace.Enter(0.43, 0.52, work.Tokens.Count);
        int outside = RegionOfTokens.Mark(work.Tokens.Span, work.Regions.Span, work.RegionOfToken);
        work.Narrative.Items.Reserve(outside + work.Regions.Count);
        NarrativeBuilder.Build(text, work.Tokens.Span, work.Regions.Span, work.Narrative, pace);

        work.Genre = GenreOf(genre, work, models);
        work.Story = work.Genre == Genre.Fiction && document.Length >= FewestOfStory;
        known.MarkDescriptions(work.Tokens.Span, work.GivenEnd);
        GivenMentions.Mark(work.Tokens.Span, entities, work.GivenEnd, work.GivenKind);

        // The tagged texts are no fiction: in a story a name that no list has is a person's, unless its people are given.
        MentionContext mentions = work.MentionContext(text, work.Genre == Genre.Fiction && options.KnownSpeakers.Count == 0 ? null : models.NameKind);
        pace.Enter(0.52, 0.72, work.Tokens.Count);
        MentionFinder.Find(mentions, work.Mentions, work.MentionOfToken);
        pace.Enter(0.72, 0.75, work.Mentions.Count);
        EntityBuilder.Build(mentions, work.Mentions.Span, work.Entities, work.Story);
        known.Link(mentions, work.Mentions.Span, work.Entities, work.EntityOfKnown);
        work.Narrator = -1;
        if (work.Story)
        {
            GenderVotes.Count(work.Mentions.Span, work.Entities);
            work.Narrator = Narrators.Find(mentions, work.Mentions.Span, work.Entities);
            known.LinkNarrator(work.Entities.Entities.Span, work.Narrator);
        }

        pace.Enter(0.75, 0.83, work.Mentions.Count);
        AnaphorResolver.Resolve(mentions, work.Mentions.Span, work.Entities, work.Genre == Genre.Fiction ? SalienceWeights.Fiction : SalienceWeights.News, work.Narrator);
        known.LinkDescriptions(mentions, work.Mentions.Span, work.Entities.Entities.Span);
        LateNames.Resolve(mentions, work.Mentions.Span, work.Entities);

        ScanContext scan = work.ScanContext(text);
        pace.Enter(0.83, 0.88, work.Narrative.Sentences.Count);
        ClauseFinder.Find(scan, work.Clauses);
        UnitBuilder.Build(scan, work.Clauses.Span, work.Units, work.UnitParts, work.UnitOfRegion);
    }

    /// <summary>Operations of the stages that count by what they found.</summary>
    public static long WorkOf(Workspace work) =>
        work.DashClauses.Work + work.Tokens.Count + work.Narrative.Items.Count + work.Mentions.Count + work.Clauses.Count + work.Attributor.Work;

    /// <summary>Decides who speaks.</summary>
    /// <returns>Operations done.</returns>
    public static long Attribute(ReadOnlySpan<char> text, QuoteExtractorOptions options, ModelSet models, Workspace work)
    {
        ScanContext context = work.ScanContext(text);
        ReadOnlySpan<EntityRecord> entities = work.Entities.Entities.Span;
        work.Pace.Enter(0.88, work.Story ? 0.93 : 0.97, work.Units.Count);
        if (!work.Story)
        {
            work.Attributor.Attribute(context, work.Clauses.Span, work.Units.Span, work.UnitParts.Span, entities, models.Attribution(work.Genre == Genre.Fiction));
            return 0;
        }

        Conversations.Begin(work.Conversation, context, entities, options.KnownSpeakers.Count, work.Narrator);
        work.Attributor.Attribute(context, work.Clauses.Span, work.Units.Span, work.UnitParts.Span, entities, models.Fiction, work.Conversation);
        work.Pace.Enter(0.93, 0.97, work.Units.Count * 2);
        return Conversations.Decide(work.Conversation, context, work.Clauses.Span, work.Units.Span, entities, models.Conversation);
    }
}
