namespace QuoteExtract.Quotations;

/// <summary>The cheapest hypotheses, one of each shape, best first once ordered.</summary>
internal sealed class PairingFront
{
    public const int Width = 10;

    private readonly PairingHypothesis[] _items = new PairingHypothesis[Width];

    public int Count { get; private set; }

    public Span<PairingHypothesis> Span => _items.AsSpan(0, Count);

    public ref PairingHypothesis Best => ref _items[0];

    public void Clear() => Count = 0;

    public void KeepBest() => Count = Math.Min(Count, 1);

    /// <summary>Keeps a hypothesis unless a cheaper one has its shape, or the front is full of cheaper ones.</summary>
    public void Offer(in PairingHypothesis offered)
    {
        int worst = 0;
        for (int i = 0; i < Count; i++)
        {
            if (_items[i].Shape == offered.Shape)
            {
                if (offered.Cost < _items[i].Cost)
                    _items[i] = offered;
                return;
            }

            if (_items[i].Cost > _items[worst].Cost)
                worst = i;
        }

        if (Count < Width)
            _items[Count++] = offered;
        else if (offered.Cost < _items[worst].Cost)
            _items[worst] = offered;
    }

    /// <summary>Puts the best first and drops the hopeless.</summary>
    public void Order()
    {
        int best = 0;
        for (int i = 1; i < Count; i++)
        {
            if (_items[i].Cost < _items[best].Cost)
                best = i;
        }

        if (best > 0)
            (_items[0], _items[best]) = (_items[best], _items[0]);
        int kept = 1;
        for (int i = 1; i < Count; i++)
        {
            if (_items[i].Cost <= _items[0].Cost + PairingCosts.Hopeless)
                _items[kept++] = _items[i];
        }

        Count = Math.Min(Count, kept);
    }
}
