using System.Numerics;
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

    private static readonly WordClasses[] Narrated =
    [
        WordClasses.Calendar,
        WordClasses.Organization | WordClasses.OrganizationWord,
        WordClasses.Place | WordClasses.Demonym,
        WordClasses.RoleNoun | WordClasses.GroupNoun,
        WordClasses.MalePronoun | WordClasses.FemalePronoun,
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
        WordClasses.Interjection | WordClasses.Vocative,
    ];

    private static readonly ushort[] NarratedOfBit = OfBits(Narrated);

    private static readonly ushort[] SpokenOfBit = OfBits(Spoken);

    private static readonly WordClasses AnyNarrated = Any(Narrated);

    private static readonly WordClasses AnySpoken = Any(Spoken);

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
        counts.Clear();
        int narrated = 0;
        int spoken = 0;
        int extra = Narrated.Length + Spoken.Length;
        ReadOnlySpan<Token> sample = tokens[..Math.Min(tokens.Length, MostTokens)];
        for (int i = 0; i < sample.Length; i++)
        {
            ref readonly Token token = ref sample[i];
            bool quoted = token.Has(TokenFlags.Quoted);
            if (token.Kind == TokenKind.Number && !quoted)
                counts[extra]++;
            if (token.Kind != TokenKind.Word)
                continue;
            if (quoted)
            {
                spoken++;
                if (token.Is(AnySpoken))
                    Count(token.Classes & AnySpoken, SpokenOfBit, counts[Narrated.Length..]);
                continue;
            }

            narrated++;
            if (token.Is(AnyNarrated))
                Count(token.Classes & AnyNarrated, NarratedOfBit, counts);
            if (token.Has(TokenFlags.Capitalized) && i > 0 && sample[i - 1].Kind == TokenKind.Word)
                counts[extra + 1]++;
        }

        counts[extra + 2] = spoken;
        for (int c = 0; c < counts.Length; c++)
        {
            int of = c >= Narrated.Length && c < extra ? spoken : c == extra + 2 ? narrated + spoken : narrated;
            features.Add((c * Steps) + Step(counts[c], of, c == extra + 2));
        }

        AddRegions(tokens, regions, counts.Length, features);
    }

    /// <summary>Counts a word under each group that one of its classes belongs to.</summary>
    private static void Count(WordClasses classes, ushort[] groupsOfBit, Span<int> counts)
    {
        uint groups = 0;
        for (var bits = (ulong)classes; bits != 0; bits &= bits - 1)
            groups |= groupsOfBit[BitOperations.TrailingZeroCount(bits)];
        for (; groups != 0; groups &= groups - 1)
            counts[BitOperations.TrailingZeroCount(groups)]++;
    }

    /// <summary>For each class of words, a bit for each group that it belongs to.</summary>
    private static ushort[] OfBits(WordClasses[] groups)
    {
        var result = new ushort[64];
        for (int group = 0; group < groups.Length; group++)
        {
            for (var bits = (ulong)groups[group]; bits != 0; bits &= bits - 1)
                result[BitOperations.TrailingZeroCount(bits)] |= (ushort)(1 << group);
        }

        return result;
    }

    private static WordClasses Any(WordClasses[] of)
    {
        WordClasses any = WordClasses.None;
        foreach (WordClasses classes in of)
            any |= classes;
        return any;
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
