using QuoteExtract.Attribution;
using QuoteExtract.Attribution.Conversation;
using QuoteExtract.Buffers;
using QuoteExtract.LongTexts;
using QuoteExtract.Mentions;
using QuoteExtract.Model;
using QuoteExtract.Quotations;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract;

/// <summary>What the stages leave for each other, kept from document to document.</summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>The kind of text that the document is, or is taken for.</summary>
    public Genre Genre { get; set; }

    public PooledList<Paragraph> Paragraphs { get; } = new();

    public PooledList<QuotationRegion> Regions { get; } = new();

    public PooledList<Token> Tokens { get; } = new();

    public PooledList<int> RegionOfToken { get; } = new();

    public PooledList<int> GivenEnd { get; } = new();

    public PooledList<EntityKind> GivenKind { get; } = new();

    public PooledList<int> EntityOfKnown { get; } = new();

    public Narrative Narrative { get; } = new();

    public PooledList<MentionRecord> Mentions { get; } = new();

    public PooledList<int> MentionOfToken { get; } = new();

    public EntityTable Entities { get; } = new();

    public PooledList<ReportingClause> Clauses { get; } = new();

    public PooledList<QuoteUnit> Units { get; } = new();

    public PooledList<int> UnitParts { get; } = new();

    public PooledList<int> UnitOfRegion { get; } = new();

    public PooledList<int> SpeakerOfEntity { get; } = new();

    public PooledList<int> SpeakerOfKnown { get; } = new();

    public PooledList<int> GenreFeatures { get; } = new();

    /// <summary>How far the extraction is, and whether it is to stop.</summary>
    public Pace Pace { get; } = new();

    public QuotationFinder Quotations { get; } = new();

    public DashClauses DashClauses { get; } = new();

    public Attributor Attributor { get; } = new();

    public ConversationTable Conversation { get; } = new();

    /// <summary>What a text too long for one piece is cut into.</summary>
    public WindowSet Windows { get; } = new();

    /// <summary>The speakers of the windows before.</summary>
    public CarriedSpeakers Carried { get; } = new();

    /// <summary>Whether it is a story with conversations to decide as a whole.</summary>
    public bool Story { get; set; }

    /// <summary>The entity of who tells the story, or -1.</summary>
    public int Narrator { get; set; }

    public void Dispose()
    {
        Paragraphs.Dispose();
        Regions.Dispose();
        Tokens.Dispose();
        RegionOfToken.Dispose();
        GivenEnd.Dispose();
        GivenKind.Dispose();
        EntityOfKnown.Dispose();
        Narrative.Dispose();
        Mentions.Dispose();
        MentionOfToken.Dispose();
        Entities.Dispose();
        Clauses.Dispose();
        Units.Dispose();
        UnitParts.Dispose();
        UnitOfRegion.Dispose();
        SpeakerOfEntity.Dispose();
        SpeakerOfKnown.Dispose();
        GenreFeatures.Dispose();
        Quotations.Dispose();
        DashClauses.Dispose();
        Attributor.Dispose();
        Conversation.Dispose();
        Windows.Dispose();
        Carried.Dispose();
    }

    public MentionContext MentionContext(ReadOnlySpan<char> text, WeightTable? nameKinds = null) =>
        new(text, Tokens.Span, Regions.Span, RegionOfToken.Span, GivenEnd.Span, GivenKind.Span) { Pace = Pace, NameKinds = nameKinds };

    public ScanContext ScanContext(ReadOnlySpan<char> text) => new()
    {
        Text = text,
        Tokens = Tokens.Span,
        Regions = Regions.Span,
        Items = Narrative.Items.Span,
        Sentences = Narrative.Sentences.Span,
        ItemOfRegion = Narrative.ItemOfRegion.Span,
        ItemOfToken = Narrative.ItemOfToken.Span,
        Mentions = Mentions.Span,
        MentionOfToken = MentionOfToken.Span,
        Pace = Pace,
    };
}
