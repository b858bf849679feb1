using QuoteExtract.Buffers;

namespace QuoteExtract.Quotations;

/// <summary>
/// How this document quotes: which way each glyph faces here (»…«, „…“, ”…”), and whether single marks are its
/// first marks, as in British books. From that, what each use of each mark costs.
/// </summary>
internal sealed class DocumentStyle
{
    private const int Plain = 5;

    // How often each glyph is spaced plainly as an opener and as a closer.
    private readonly int[] _openers = new int[(int)MarkGlyph.Count];
    private readonly int[] _closers = new int[(int)MarkGlyph.Count];
    private readonly sbyte[] _directions = new sbyte[(int)MarkGlyph.Count];

    public bool SinglePrimary { get; private set; }

    /// <summary>Drops the marks that the options exclude, and prices the others.</summary>
    public void Apply(PooledList<QuotationMark> marks, QuotationMarkStyles styles)
    {
        if (styles != QuotationMarkStyles.Auto)
            Restrict(marks, styles);
        Observe(marks.Span);
        foreach (ref QuotationMark mark in marks.Span)
            Price(ref mark);
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

    private void Observe(ReadOnlySpan<QuotationMark> marks)
    {
        Array.Clear(_openers);
        Array.Clear(_closers);
        int singleClosers = 0;
        int singleOpeners = 0;
        foreach (ref readonly QuotationMark mark in marks)
        {
            bool single = mark.Family == MarkFamily.Single;
            int spacing = mark.Spacing;
            if (spacing <= -Plain)
            {
                if (mark.Has(MarkHints.Elision))
                    continue;
                _openers[(int)mark.Glyph]++;
                if (single)
                    singleOpeners++;
            }
            else if (spacing >= Plain && (!single || mark.Before == MarkEdge.Terminal))
            {
                _closers[(int)mark.Glyph]++;
                if (single && !mark.Has(MarkHints.Adjacent))
                    singleClosers++;
            }
        }

        SinglePrimary = Math.Min(singleOpeners, singleClosers) > OtherPairs();
        for (int i = 0; i < _directions.Length; i++)
            _directions[i] = (sbyte)Facing((MarkGlyph)i);
    }

    private int OtherPairs()
    {
        int openers = 0;
        int closers = 0;
        for (MarkGlyph glyph = MarkGlyph.StraightDouble; glyph < MarkGlyph.Count; glyph++)
        {
            if (MarkGlyphs.FamilyOf(glyph) == MarkFamily.Single)
                continue;
            openers += _openers[(int)glyph];
            closers += _closers[(int)glyph];
        }

        return Math.Max(openers, closers);
    }

    private int Facing(MarkGlyph glyph)
    {
        int nominal = MarkGlyphs.DirectionOf(glyph);
        if (nominal == 0 || glyph is MarkGlyph.LowDouble or MarkGlyph.LowSingle or MarkGlyph.DoubledBacktick or MarkGlyph.Backtick)
            return nominal;
        if (IsTurned(glyph, out int turned))
            return turned;
        int with = nominal > 0 ? _openers[(int)glyph] : _closers[(int)glyph];
        int against = nominal > 0 ? _closers[(int)glyph] : _openers[(int)glyph];
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
        if (_closers[left] == 0 || _openers[right] == 0)
            return false;
        if (_closers[left] + _openers[right] > 3 * (_openers[left] + _closers[right]) && _closers[left] > 1)
            direction = -MarkGlyphs.DirectionOf(glyph);
        return true;
    }

    private bool HasLowOpener(MarkGlyph glyph) => glyph switch
    {
        MarkGlyph.LeftDouble => _openers[(int)MarkGlyph.LowDouble] > 0,
        MarkGlyph.LeftSingle => _openers[(int)MarkGlyph.LowSingle] > 0,
        _ => false,
    };

    private void Price(ref QuotationMark mark)
    {
        int direction = _directions[(int)mark.Glyph];
        int spacing = mark.Spacing * (direction == 0 ? PairingCosts.Spacing : PairingCosts.SpacingOfDirected);
        int open = Math.Max(0, spacing) + (direction < 0 ? PairingCosts.Direction : 0);
        int close = Math.Max(0, -spacing) + (direction > 0 ? PairingCosts.Direction : 0);
        int skip = PairingCosts.Skip;
        if (mark.Has(MarkHints.ParagraphEnd))
            open += PairingCosts.OpenAtParagraphEnd;
        bool adrift = direction == 0 && mark.Before == MarkEdge.Blank && mark.After == MarkEdge.Blank
            && MarkGlyphs.IsStraight(mark.Glyph);
        if (adrift)
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
