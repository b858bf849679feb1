using System.Numerics;
using QuoteExtract.Buffers;

namespace QuoteExtract.Quotations;

/// <summary>
/// How this document quotes: which way each glyph faces here (»…«, „…“, ”…”), and whether single marks are its
/// first marks, as in British books. From that, what each use of each mark costs.
/// </summary>
internal sealed class DocumentStyle
{
    private const int Plain = 5;

    /// <summary>What a mark does that neither opens nor closes plainly.</summary>
    private const int Neither = 0;
    private const int Opens = 1;
    private const int Closes = 2;
    private const int Glyphs = (int)MarkGlyph.Count;

    /// <summary>An opener or closer that could do something else for less than this is none for certain.</summary>
    private const int Otherwise = 12;

    /// <summary>For what stands beside a mark, whether it is spaced plainly as an opener or a closer.</summary>
    private static readonly byte[] Uses = Spaced(static spacing => spacing <= -Plain ? Opens : spacing >= Plain ? Closes : Neither);

    /// <summary>What the spacing says against opening; above that, against closing.</summary>
    private static readonly byte[] Against = Spaced(static spacing => Math.Max(0, spacing) | (Math.Max(0, -spacing) << AgainstClosing));

    private const int AgainstClosing = 4;
    private const int AgainstOpening = (1 << AgainstClosing) - 1;

    /// <summary>How often each glyph is spaced plainly as an opener and as a closer, behind those that are neither.</summary>
    private readonly int[] _uses = new int[(Closes + 1) * Glyphs];
    private readonly sbyte[] _directions = new sbyte[Glyphs];

    /// <summary>Marks priced last, by what they are and what stands beside them; in the lower half what they cost.</summary>
    private readonly ulong[] _prices = new ulong[1 << PriceBits];

    private const int PriceBits = 6;

    // The golden ratio: it spreads numbers that are near each other.
    private const uint Spread = 0x9E3779B1;

    /// <summary>Whether single marks are the first marks of the document.</summary>
    public bool SinglePrimary { get; private set; }

    /// <summary>Drops the marks that the options exclude, and prices the others.</summary>
    public void Apply(PooledList<QuotationMark> marks, QuotationMarkStyles styles)
    {
        if (styles != QuotationMarkStyles.Auto)
            Restrict(marks, styles);
        Observe(marks.Span);
        Array.Clear(_prices);
        foreach (ref QuotationMark mark in marks.Span)
        {
            // A document has few kinds of marks: most are priced like one before.
            uint kind = (uint)mark.Glyph | ((uint)mark.Before << 8) | ((uint)mark.After << 16) | ((uint)mark.Hints << 24);
            ref ulong price = ref _prices[(int)((kind * Spread) >> (32 - PriceBits))];
            if ((uint)(price >> 32) != kind)
            {
                Price(ref mark);
                price = ((ulong)kind << 32) | mark.OpenCost | ((uint)mark.CloseCost << 8) | ((uint)mark.SkipCost << 16) | ((uint)mark.Hints << 24);
                continue;
            }

            mark.OpenCost = (byte)price;
            mark.CloseCost = (byte)(price >> 8);
            mark.SkipCost = (byte)(price >> 16);
            mark.Hints = (MarkHints)(byte)(price >> 24);
        }
    }

    private static void Restrict(PooledList<QuotationMark> marks, QuotationMarkStyles styles)
    {
        int kept = 0;
        foreach (QuotationMark mark in marks.Span)
        {
            if ((MarkGlyphs.StyleOf(mark.Glyph) & styles) != QuotationMarkStyles.Auto)
                marks[kept++] = mark;
        }

        marks.Truncate(kept);
    }

    private ReadOnlySpan<int> Openers => _uses.AsSpan(Opens * Glyphs, Glyphs);

    private ReadOnlySpan<int> Closers => _uses.AsSpan(Closes * Glyphs, Glyphs);

    private void Observe(ReadOnlySpan<QuotationMark> marks)
    {
        Array.Clear(_uses);
        int singleClosers = 0;
        uint present = 0;
        foreach (ref readonly QuotationMark mark in marks)
        {
            int use = Uses[mark.Beside];
            if (mark.Family == MarkFamily.Single)
            {
                if (use == Opens ? mark.Has(MarkHints.Elision) : mark.Before != MarkEdge.Terminal)
                    use = Neither;
                if (use == Closes && !mark.Has(MarkHints.Adjacent))
                    singleClosers++;
            }

            present |= 1u << (int)mark.Glyph;
            _uses[(use * Glyphs) + (int)mark.Glyph]++;
        }

        SinglePrimary = singleClosers > 0 && IsSinglePrimary(singleClosers);
        for (; present != 0; present &= present - 1)
        {
            int glyph = BitOperations.TrailingZeroCount(present);
            _directions[glyph] = (sbyte)Facing((MarkGlyph)glyph);
        }
    }

    /// <summary>Whether single marks quote more often than all others open, or close.</summary>
    private bool IsSinglePrimary(int singleClosers)
    {
        int singleOpeners = 0;
        int openers = 0;
        int closers = 0;
        for (MarkGlyph glyph = MarkGlyph.StraightDouble; glyph < MarkGlyph.Count; glyph++)
        {
            bool single = MarkGlyphs.FamilyOf(glyph) == MarkFamily.Single;
            singleOpeners += single ? Openers[(int)glyph] : 0;
            openers += single ? 0 : Openers[(int)glyph];
            closers += single ? 0 : Closers[(int)glyph];
        }

        return Math.Min(singleOpeners, singleClosers) > Math.Max(openers, closers);
    }

    private int Facing(MarkGlyph glyph)
    {
        int nominal = MarkGlyphs.DirectionOf(glyph);
        if (nominal == 0 || glyph is MarkGlyph.LowDouble or MarkGlyph.LowSingle or MarkGlyph.DoubledBacktick or MarkGlyph.Backtick)
            return nominal;
        if (IsTurned(glyph, out int turned))
            return turned;
        int with = nominal > 0 ? Openers[(int)glyph] : Closers[(int)glyph];
        int against = nominal > 0 ? Closers[(int)glyph] : Openers[(int)glyph];
        if (against >= 2 && against > 3 * with)
            return -nominal;

        // A low opener closes with “ even when it is the only pair.
        if (with == 0 && against > 0 && HasLowOpener(glyph))
            return -nominal;
        return against >= 2 && against * 3 > with && with > 0 ? 0 : nominal;
    }

    // »…« is told by both glyphs facing inwards; beside «…» in the same document, spacing alone decides.
    private bool IsTurned(MarkGlyph glyph, out int direction)
    {
        direction = 0;
        if (MarkGlyphs.FamilyOf(glyph) is not (MarkFamily.Guillemet or MarkFamily.Angle))
            return false;
        bool guillemet = MarkGlyphs.FamilyOf(glyph) == MarkFamily.Guillemet;
        int left = (int)(guillemet ? MarkGlyph.LeftGuillemet : MarkGlyph.LeftAngle);
        int right = (int)(guillemet ? MarkGlyph.RightGuillemet : MarkGlyph.RightAngle);
        if (Closers[left] == 0 || Openers[right] == 0)
            return false;
        if (Closers[left] + Openers[right] > 3 * (Openers[left] + Closers[right]) && Closers[left] > 1)
            direction = -MarkGlyphs.DirectionOf(glyph);
        return true;
    }

    private bool HasLowOpener(MarkGlyph glyph) => glyph switch
    {
        MarkGlyph.LeftDouble => Openers[(int)MarkGlyph.LowDouble] > 0,
        MarkGlyph.LeftSingle => Openers[(int)MarkGlyph.LowSingle] > 0,
        _ => false,
    };

    private void Price(ref QuotationMark mark)
    {
        int direction = _directions[(int)mark.Glyph];
        int against = Against[mark.Beside];
        int step = direction == 0 ? PairingCosts.Spacing : PairingCosts.SpacingOfDirected;
        int open = ((against & AgainstOpening) * step) + (direction < 0 ? PairingCosts.Direction : 0);
        int close = ((against >> AgainstClosing) * step) + (direction > 0 ? PairingCosts.Direction : 0);
        int skip = PairingCosts.Skip;
        if (mark.Has(MarkHints.ParagraphEnd))
            open += PairingCosts.OpenAtParagraphEnd;
        if (mark.Before == MarkEdge.Blank && mark.After == MarkEdge.Blank && direction == 0 && MarkGlyphs.IsStraight(mark.Glyph))
        {
            open += PairingCosts.Adrift;
            close += PairingCosts.Adrift;
            skip = PairingCosts.SkipAdrift;
        }

        if (mark.Family == MarkFamily.Single)
            PriceSingle(mark, direction, ref open, ref close, ref skip);
        else if (mark.Before == MarkEdge.Digit && mark.Glyph is (MarkGlyph.StraightDouble or MarkGlyph.RightDouble))
            skip = PairingCosts.SkipMeasure;
        else if (mark.Has(MarkHints.ParagraphStart) && direction < 0)
            skip = PairingCosts.SkipBullet;

        mark.OpenCost = (byte)Math.Min(open, PairingCosts.Prohibitive);
        mark.CloseCost = (byte)Math.Min(close, PairingCosts.Prohibitive);
        mark.SkipCost = (byte)Math.Min(skip, PairingCosts.Prohibitive);
        mark.Hint(MarkHints.PlainOpener, open == 0 & close >= Otherwise);
        mark.Hint(MarkHints.PlainCloser, close == 0 & open >= Otherwise & skip > PairingCosts.SkipTrailing);
    }

    private static byte[] Spaced(Func<int, int> of)
    {
        byte[] all = new byte[QuotationMark.Besides];
        for (int i = 0; i < all.Length; i++)
            all[i] = (byte)of(QuotationMark.Spacings[i]);
        return all;
    }

    private void PriceSingle(in QuotationMark mark, int direction, ref int open, ref int close, ref int skip)
    {
        if (mark.Has(MarkHints.Elision))
        {
            open += PairingCosts.Elision;
            close += PairingCosts.Elision;
            skip = PairingCosts.SkipElision;
        }
        else if (direction > 0 || mark.Spacing < 0)
        {
            skip = direction > 0 || SinglePrimary ? PairingCosts.SkipSingleCloser : PairingCosts.SkipSingleOpener;
            if (direction < 0)
                skip = PairingCosts.SkipElision;
        }
        else if (mark.Before is MarkEdge.Letter or MarkEdge.Digit)
        {
            skip = PairingCosts.SkipTrailing;
            if (mark.Has(MarkHints.AfterS))
            {
                close += PairingCosts.AfterS;
                skip = PairingCosts.SkipElision;
            }
        }
        else
        {
            skip = mark.Before == MarkEdge.Terminal ? PairingCosts.SkipSingleCloser : PairingCosts.SkipTrailing;
        }
    }
}
