using QuoteExtract.Buffers;
using QuoteExtract.Lexicon;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Verification;

/// <summary>The claimed words, made ready.</summary>
internal sealed class Claim : IDisposable
{
    /// <summary>A word that could stand in any sentence tells little of where it comes from.</summary>
    public const int FunctionWeight = 1;

    public const int ContentWeight = 3;

    private const WordClasses FunctionWords = WordClasses.Determiner | WordClasses.Possessive | WordClasses.Preposition | WordClasses.Coordinator
        | WordClasses.Subordinator | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.SubjectPronoun | WordClasses.ObjectPronoun;

    public PooledList<FoldedWord> Words { get; } = new();

    /// <summary>How much each word tells; nothing of what is in brackets.</summary>
    public PooledList<int> Weights { get; } = new();

    /// <summary>The claim without blanks and quotation marks around it.</summary>
    public TextSpan Core { get; private set; }

    public int Count => Words.Count;

    public void Load(ReadOnlySpan<char> text)
    {
        WordCutter.Cut(text, Words);
        Core = CoreOf(text);
        Weights.Clear();
        foreach (ref readonly FoldedWord word in Words.Span)
        {
            int weight = (EnglishLexicon.Lookup(text.Slice(word.Start, word.Length)) & FunctionWords) != WordClasses.None ? FunctionWeight : ContentWeight;
            Weights.Add(word.Has(WordTraits.Bracketed) ? 0 : weight);
        }
    }

    public int WeightOf(int first, int end)
    {
        int sum = 0;
        for (int i = first; i < end; i++)
            sum += Weights[i];
        return sum;
    }

    public void Dispose()
    {
        Words.Dispose();
        Weights.Dispose();
    }

    private static TextSpan CoreOf(ReadOnlySpan<char> text)
    {
        int start = 0, end = text.Length;
        while (start < end && IsAround(text[start]))
            start++;
        while (end > start && IsAround(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsAround(char c) => char.IsWhiteSpace(c) || c == '\uFEFF' || MarkGlyphs.Of(c) != MarkGlyph.None;
}
