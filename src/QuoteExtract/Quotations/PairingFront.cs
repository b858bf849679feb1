namespace QuoteExtract.Quotations;

/// <summary>The cheapest hypotheses, one of each shape, best first once ordered.</summary>
internal sealed class PairingFront
{
    public const int Width = 5;

    private readonly PairingHypothesis[] _items = new PairingHypothesis[Width];

    // Beside the hypotheses, which are large.
    private readonly uint[] _shapes = new uint[Width];
    private readonly int[] _costs = new int[Width];
    private int _cheapest;

    public int Count { get; private set; }

    public Span<PairingHypothesis> Span => _items.AsSpan(0, Count);

    public ref PairingHypothesis Best => ref _items[0];

    public void Clear()
    {
        Count = 0;
        _cheapest = int.MaxValue - PairingCosts.Hopeless;
    }

    public void KeepBest() => Count = Math.Min(Count, 1);

    /// <summary>Whether a hypothesis that costs so much would be dropped anyway.</summary>
    public bool IsHopeless(int cost) => cost > _cheapest + PairingCosts.Hopeless;

    /// <summary>Where to write a hypothesis; -1 if a cheaper one has its shape, or the front is full of cheaper ones.</summary>
    public int Place(uint shape, int cost)
    {
        int count = Count;
        uint[] shapes = _shapes;
        int at = 0;
        while (at < count && shapes[at] != shape)
            at++;
        if (at < count)
        {
            if (cost >= _costs[at])
                return -1;
        }
        else if (count < Width)
        {
            Count = count + 1;
        }
        else
        {
            at = 0;
            for (int i = 1; i < Width; i++)
            {
                if (_costs[i] > _costs[at])
                    at = i;
            }

            if (cost >= _costs[at])
                return -1;
        }

        shapes[at] = shape;
        _costs[at] = cost;
        _cheapest = Math.Min(_cheapest, cost);
        return at;
    }

    public ref PairingHypothesis this[int place] => ref _items[place];

    /// <summary>Puts the best first and drops the hopeless.</summary>
    public void Order()
    {
        int best = 0;
        for (int i = 1; i < Count; i++)
        {
            if (_costs[i] < _costs[best])
                best = i;
        }

        if (best > 0)
        {
            (_items[0], _items[best]) = (_items[best], _items[0]);
            (_costs[0], _costs[best]) = (_costs[best], _costs[0]);
        }

        int kept = 1;
        for (int i = 1; i < Count; i++)
        {
            if (_costs[i] > _costs[0] + PairingCosts.Hopeless)
                continue;
            if (i > kept)
                _items[kept] = _items[i];
            kept++;
        }

        Count = Math.Min(Count, kept);
    }
}
