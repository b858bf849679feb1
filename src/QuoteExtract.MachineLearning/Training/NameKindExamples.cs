using QuoteExtract.Buffers;
using QuoteExtract.Corpora;
using QuoteExtract.Lexicon;
using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Runs the extractor's own finder of mentions over tagged texts and labels the names.</summary>
internal sealed class NameKindExamples : IDisposable
{
    private readonly PooledList<Paragraph> _paragraphs = new();
    private readonly PooledList<Token> _tokens = new();
    private readonly PooledList<int> _regions = new();
    private readonly PooledList<MentionRecord> _mentions = new();
    private readonly PooledList<int> _mentionOfToken = new();

    public void Add(TaggedDocument document, List<NameKindExample> examples)
    {
        string text = document.Text;
        CutParagraphs(text);
        Tokenizer.Tokenize(text, _paragraphs.Span, _tokens, EnglishLexicon.Words);
        _regions.Reset(_tokens.Count);
        _regions.Span.Fill(-1);
        var context = new MentionContext(text, _tokens.Span, [], _regions.Span);
        MentionFinder.Find(context, _mentions, _mentionOfToken);
        foreach (ref readonly MentionRecord mention in _mentions.Span)
        {
            if (NameKindClassifier.IsUntitled(mention))
                examples.Add(new NameKindExample(document.Id, _tokens[mention.First].Start, NameFeatures.Of(context, mention), mention, TagOf(document, mention)));
        }
    }

    public void Dispose()
    {
        _paragraphs.Dispose();
        _tokens.Dispose();
        _regions.Dispose();
        _mentions.Dispose();
        _mentionOfToken.Dispose();
    }

    private void CutParagraphs(string text)
    {
        const string Break = "\n\n";
        _paragraphs.Clear();
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf(Break, start, StringComparison.Ordinal);
            if (end < 0)
                end = text.Length;
            if (end > start)
                _paragraphs.Add(new Paragraph { Start = start, End = end });
            start = end + Break.Length;
        }
    }

    /// <summary>What the smallest tagged name is that ends where the mention does; a mention that goes on beyond every name, or stops within one, is none.</summary>
    private NameTag TagOf(TaggedDocument document, in MentionRecord mention)
    {
        int start = _tokens[mention.First].Start;
        int end = _tokens[mention.End - 1].End;
        NameTag tag = NameTag.Thing;
        int shortest = int.MaxValue;
        foreach (TaggedName name in document.Names)
        {
            // Some corpora count the "'s" to the name.
            bool ends = name.Span.End == end || (name.Span.End > end && document.Text.AsSpan(end, name.Span.End - end) is "'s" or "'" or "\u2019s" or "\u2019");
            if (!ends || name.Span.Start > start + ((end - start) / 2) || name.Span.Length >= shortest)
                continue;
            shortest = name.Span.Length;
            tag = name.Tag;
        }

        return tag;
    }
}
