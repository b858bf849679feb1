using QuoteExtract.Buffers;
using QuoteExtract.Quotations;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>How often kinds of words stand in a text, in steps: what tells a novel from a newspaper.</summary>
internal static class GenreFeatures
{
    private const int Steps = 6;

    /// <summary>More words than this tell nothing new.</summary>
    private const int MostTokens = 4_000;

    // Of two classes one stands for both: see ClassCounts.Fold.
    private static readonly WordClasses[] Narrated =
    [
        WordClasses.Calendar,
        WordClasses.OrganizationWord, // or Organization
        WordClasses.Place, // or Demonym
        WordClasses.RoleNoun, // or GroupNoun
        WordClasses.MalePronoun, // or FemalePronoun
        WordClasses.FirstPerson,
        WordClasses.PastForm,
        WordClasses.PresentForm,
        WordClasses.MannerVerb,
        WordClasses.ReportingVerb,
        WordClasses.NumberWord,
    ];

    private static readonly WordClasses[] Spoken =
    [
        WordClasses.SecondPerson,
        WordClasses.Vocative, // or Interjection
    ];

    /// <summary>One class of each group stands for the group.</summary>
    private const WordClasses AnyNarrated = WordClasses.Calendar | WordClasses.OrganizationWord | WordClasses.Place | WordClasses.RoleNoun | WordClasses.MalePronoun
        | WordClasses.FirstPerson | WordClasses.PastForm | WordClasses.PresentForm | WordClasses.MannerVerb | WordClasses.ReportingVerb | WordClasses.NumberWord;

    private const WordClasses AnySpoken = WordClasses.SecondPerson | WordClasses.Vocative;

    // What is counted beside classes has bits that no class has.
    private const ulong NarratedWord = 1UL << 63;
    private const ulong SpokenWord = 1UL << 62;
    private const ulong Figure = 1UL << 61;
    private const ulong Capital = 1UL << 60;

    /// <summary>The number of features.</summary>
    public static int Size => (Narrated.Length + Spoken.Length + Extras + OfRegions) * Steps;

    /// <summary>Figures, capitals inside of sentences, and the share of words in quotation marks.</summary>
    private const int Extras = 3;

    /// <summary>The length of a quotation, and how many of them begin a paragraph.</summary>
    private const int OfRegions = 2;

    /// <summary>More quotations than this tell nothing new.</summary>
    private const int MostRegions = 500;

    public static void Extract(ReadOnlySpan<Token> tokens, ReadOnlySpan<QuotationRegion> regions, PooledList<int> features)
    {
        features.Clear();
        Span<int> counts = stackalloc int[Narrated.Length + Spoken.Length + Extras];
        int extra = Narrated.Length + Spoken.Length;
        CountWords(tokens[..Math.Min(tokens.Length, MostTokens)], counts, out int narrated, out int spoken);
        for (int c = 0; c < counts.Length; c++)
        {
            int of = c >= Narrated.Length && c < extra ? spoken : c == extra + 2 ? narrated + spoken : narrated;
            features.Add((c * Steps) + Step(counts[c], of, c == extra + 2));
        }

        AddRegions(tokens, regions, counts.Length, features);
    }

    private static void CountWords(ReadOnlySpan<Token> sample, Span<int> counts, out int narrated, out int spoken)
    {
        ClassCounts all = default;
        for (int i = 0; i < sample.Length; i += ClassCounts.Block)
            CountBlock(sample[i..Math.Min(sample.Length, i + ClassCounts.Block)], i > 0 && sample[i - 1].Kind == TokenKind.Word, ref all);
        for (int group = 0; group < Narrated.Length; group++)
            counts[group] = all.Of((ulong)Narrated[group]);
        for (int group = 0; group < Spoken.Length; group++)
            counts[Narrated.Length + group] = all.Of((ulong)Spoken[group]);
        narrated = all.Of(NarratedWord);
        spoken = all.Of(SpokenWord);
        int extra = Narrated.Length + Spoken.Length;
        counts[extra] = all.Of(Figure);
        counts[extra + 1] = all.Of(Capital);
        counts[extra + 2] = spoken;
    }

    /// <summary>Counts the words of a few tokens, hardly ever by branches: what comes next in a text is not to be guessed.</summary>
    private static void CountBlock(ReadOnlySpan<Token> block, bool behindWord, ref ClassCounts all)
    {
        const ulong OfNarrated = (ulong)AnyNarrated | NarratedWord | Capital;
        const ulong OfSpoken = (ulong)AnySpoken | SpokenWord;
        ulong ones = 0, twos = 0, fours = 0, eights = 0, sixteens = 0;
        ulong capital = behindWord ? Capital : 0;
        foreach (ref readonly Token token in block)
        {
            // All bits are set where the token is quoted, or a word.
            ulong quoted = 0 - (ulong)(((uint)token.Flags / (uint)TokenFlags.Quoted) & 1);
            var isWord = (ulong)((long)((int)token.Kind - 1) >> 63);
            ulong counted = OfNarrated ^ ((OfNarrated ^ OfSpoken) & quoted);
            ulong upper = (ulong)token.Flags * (Capital / (ulong)TokenFlags.Capitalized) & capital;
            ulong word = ((ulong)ClassCounts.Fold(token.Classes) | NarratedWord | SpokenWord | upper) & counted & isWord;
            if (token.Kind == TokenKind.Number)
                word = Figure & ~quoted;
            capital = Capital & isWord;

            // The digits of ClassCounts; no count of a block has more of them.
            ulong two = ones & word;
            ones ^= word;
            ulong four = twos & two;
            twos ^= two;
            ulong eight = fours & four;
            fours ^= four;
            sixteens ^= eights & eight;
            eights ^= eight;
        }

        all.Add(ones, 0);
        all.Add(twos, 1);
        all.Add(fours, 2);
        all.Add(eights, 3);
        all.Add(sixteens, 4);
    }

    private static void AddRegions(ReadOnlySpan<Token> tokens, ReadOnlySpan<QuotationRegion> regions, int first, PooledList<int> features)
    {
        int quotations = 0;
        int words = 0;
        int opening = 0;
        int token = 0;
        foreach (ref readonly QuotationRegion region in regions[..Math.Min(regions.Length, MostRegions)])
        {
            if (region.Depth > 0 || region.Kind == QuoteKind.Other)
                continue;
            token = TokenSearch.FirstAtOrAfter(tokens, region.Start, token);
            quotations++;
            words += TokenSearch.FirstAtOrAfter(tokens, region.End, token) - token;
            if (token < tokens.Length && tokens[token].Has(TokenFlags.ParagraphStart))
                opening++;
        }

        int length = quotations == 0 ? 0 : words / quotations;
        features.Add((first * Steps) + (quotations == 0 ? 0 : length switch
        {
            < 8 => 1,
            < 13 => 2,
            < 20 => 3,
            < 30 => 4,
            _ => 5,
        }));
        features.Add(((first + 1) * Steps) + Step(opening, quotations, share: true));
    }

    /// <summary>The step of a rate: per thousand words, or tenths for the share of speech.</summary>
    private static int Step(int count, int of, bool share)
    {
        if (count == 0 || of == 0)
            return 0;
        int rate = (int)(1000L * count / of);
        if (share)
            return Math.Min(Steps - 1, 1 + (rate / 200));
        return rate switch
        {
            < 8 => 1,
            < 20 => 2,
            < 45 => 3,
            < 90 => 4,
            _ => 5,
        };
    }
}
