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
    private const float ClearlyFiction = 0.9f;

    /// <summary>With fewer marked regions a story has no conversations to learn its people from: each quotation is decided by itself.</summary>
    private const int FewestOfStory = 12;

    /// <summary>What kind of text an analysed one is, unless the caller has said so.</summary>
    private static Genre GenreOf(Genre given, Workspace work, ModelSet models)
    {
        if (given != Genre.Auto)
            return given;
        int labelled = 0;
        foreach (ref readonly QuotationRegion region in work.Regions.Span)
            labelled += (region.Flags & RegionFlags.Transcript) != RegionFlags.None ? 1 : 0;
        if (labelled * 2 > work.Regions.Count)
            return Genre.Transcript;
        return ReadsLikeFiction(work, models) ? Genre.Fiction : Genre.News;
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
        Pace pace = work.Pace;
        work.Quotations.Find(text, options.MarkStyles, work.Paragraphs, work.Regions, pace);
        if (work.Regions.Count == 0)
            return false;

        pace.Enter(0.15, 0.4, text.Length);
        Tokenizer.Tokenize(text, work.Paragraphs.Span, work.Tokens, EnglishLexicon.Words, pace);
        work.DashClauses.Cut(text, work.Tokens.Span, work.Regions);
        pace.Enter(0.4, 0.43, work.Regions.Count);
        KindClassifier.Classify(text, work.Tokens.Span, work.Regions.Span, models.Kind, IsEnglish(options.Language), pace);
        pace.Enter(0.43, 0.52, work.Tokens.Count);
        RegionOfTokens.Mark(work.Tokens.Span, work.Regions.Span, work.RegionOfToken);
        NarrativeBuilder.Build(text, work.Tokens.Span, work.Regions.Span, work.Narrative, pace);

        work.Genre = GenreOf(options.Genre, work, models);
        work.Story = work.Genre == Genre.Fiction && work.Regions.Count >= FewestOfStory;
        known.MarkDescriptions(work.Tokens.Span, work.GivenEnd);
        GivenMentions.Mark(work.Tokens.Span, entities, work.GivenEnd, work.GivenKind);
        MentionContext mentions = work.MentionContext(text, models.NameKind);
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
        return true;
    }

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
