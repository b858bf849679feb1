namespace QuoteExtract.Buffers;

/// <summary>Tells how far an extraction is, and whether it is to stop. Long loops ask it every few thousand steps.</summary>
internal sealed class Pace
{
    /// <summary>A loop asks when these bits of its index are 0: often enough to stop within milliseconds, too seldom to cost.</summary>
    public const int Mask = 0xFFF;

    /// <summary>Reports come no denser than this.</summary>
    private const double Step = 0.01;

    private IProgress<double>? _progress;
    private CancellationToken _cancellation;
    private double _from;
    private double _to;
    private double _reported;
    private double _offset;
    private double _scale = 1;
    private int _total;

    /// <summary>How often it was asked, for the tests.</summary>
    public long Asked { get; private set; }

    public void Begin(IProgress<double>? progress, CancellationToken cancellation)
    {
        _progress = progress;
        _cancellation = cancellation;
        _reported = -1;
        Asked = 0;
        Enter(0, 0, 0);
    }

    /// <summary>A stage begins.</summary>
    /// <param name="from">The share of all work done before it.</param>
    /// <param name="to">The share done after it.</param>
    /// <param name="total">What its loop counts up to.</param>
    public void Enter(double from, double to, int total)
    {
        _from = _offset + (_scale * from);
        _to = _offset + (_scale * to);
        _total = total;
        At(0);
    }

    /// <summary>The stages to come are those of a part of the text.</summary>
    /// <param name="from">The share of all work done before that part.</param>
    /// <param name="to">The share done after it.</param>
    /// <param name="first">Where the stages of a part begin to count.</param>
    public void Within(double from, double to, double first)
    {
        _scale = (to - from) / (1 - first);
        _offset = from - (_scale * first);
    }

    /// <summary>The stages to come are those of the whole text.</summary>
    public void Whole()
    {
        _offset = 0;
        _scale = 1;
    }

    /// <summary>A loop stands at an index.</summary>
    /// <exception cref="OperationCanceledException">The caller wants it to stop.</exception>
    public void At(int done)
    {
        Asked++;
        _cancellation.ThrowIfCancellationRequested();
        if (_progress is null)
            return;
        double now = _total <= 0 ? _from : _from + ((_to - _from) * Math.Min(done, _total) / _total);
        if (now < _reported + Step)
            return;
        _reported = now;
        _progress.Report(now);
    }

    /// <summary>All is done; the caller's objects are let go.</summary>
    public void End()
    {
        IProgress<double>? progress = _progress;
        Forget();
        progress?.Report(1);
    }

    public void Forget()
    {
        _progress = null;
        _cancellation = default;
    }
}
