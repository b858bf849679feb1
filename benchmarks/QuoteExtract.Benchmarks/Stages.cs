using QuoteExtract.Attribution;
using QuoteExtract.Lexicon;
using QuoteExtract.Mentions;
using QuoteExtract.Model;
using QuoteExtract.Quotations;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract.Benchmarks;

/// <summary>The stages of one text, each of which can be run again over what the stages before it left.</summary>
internal sealed class Stages : IDisposable
{
    private readonly QuoteBuffer _buffer = new();
    private readonly string _text;

    public Stages(string text)
    {
        _text = text;
        QuoteExtractor.Default.ExtractQuotes(text, _buffer);
    }

    private Workspace Work => _buffer.Workspace;

    public long Quotations()
    {
        Work.Quotations.Find(_text, QuotationMarkStyles.Auto, Work.Paragraphs, Work.Regions);
        return Work.Regions.Count;
    }

    public long Tokens()
    {
        Tokenizer.Tokenize(_text, Work.Paragraphs.Span, Work.Tokens, EnglishLexicon.Words);
        return Work.Tokens.Count;
    }

    public long Kinds()
    {
        KindClassifier.Classify(_text, Work.Tokens.Span, Work.Regions.Span, ModelSet.Default.Kind, true);
        return Work.Regions.Count;
    }

    public long Narration()
    {
        RegionOfTokens.Mark(Work.Tokens.Span, Work.Regions.Span, Work.RegionOfToken);
        NarrativeBuilder.Build(_text, Work.Tokens.Span, Work.Regions.Span, Work.Narrative);
        return Work.Narrative.Items.Count;
    }

    public long Mentions()
    {
        MentionFinder.Find(Work.MentionContext(_text), Work.Mentions, Work.MentionOfToken);
        return Work.Mentions.Count;
    }

    /// <summary>Entities are put to mentions: only fresh ones will do.</summary>
    public long MentionsAndSpeakers()
    {
        MentionContext context = Work.MentionContext(_text);
        MentionFinder.Find(context, Work.Mentions, Work.MentionOfToken);
        EntityBuilder.Build(context, Work.Mentions.Span, Work.Entities, Work.Story);
        AnaphorResolver.Resolve(
            context, Work.Mentions.Span, Work.Entities, Work.Genre == Genre.Fiction ? SalienceWeights.Fiction : SalienceWeights.News, Work.Narrator);
        return Work.Entities.Entities.Count;
    }

    public long Clauses()
    {
        ClauseFinder.Find(Work.ScanContext(_text), Work.Clauses);
        return Work.Clauses.Count;
    }

    public long All()
    {
        QuoteExtractor.Default.ExtractQuotes(_text, _buffer);
        return _buffer.Count;
    }

    public void Dispose() => _buffer.Dispose();
}
