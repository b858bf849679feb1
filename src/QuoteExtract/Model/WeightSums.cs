using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace QuoteExtract.Model;

/// <summary>The weights of a model, added up by groups of templates: for each code once, when it is asked for first.</summary>
internal sealed class WeightSums
{
    /// <summary>So many templates stand in a group at most.</summary>
    private const int MostTemplates = 8;

    private readonly TemplateGroups _groups;
    private readonly short[] _weights;

    // Twice the sum and one more, or 0 where it is not known yet. Two threads that find it out at a time write the same.
    private readonly int[] _known;

    public WeightSums(TemplateGroups groups, short[] weights)
    {
        _groups = groups;
        _weights = weights;
        _known = new int[groups.Offsets[^1]];
    }

    /// <summary>The sum of some codes, counted among those of all groups, in whole units: the same on every machine.</summary>
    public int Of(ReadOnlySpan<int> codes)
    {
        int[] known = _known;
        int sum = 0;
        int odd = 1;
        foreach (int code in codes)
        {
            int twice = known[code];
            sum += twice;
            odd &= twice;
        }

        if (odd == 0)
        {
            Complete(codes);
            return Of(codes);
        }

        return (sum - codes.Length) >> 1;
    }

    /// <summary>Has the processor fetch what <see cref="Of"/> will read of some codes, while others are made.</summary>
    public unsafe void Prefetch(ReadOnlySpan<int> codes)
    {
        if (!Sse.IsSupported)
            return;
        ref int known = ref MemoryMarshal.GetArrayDataReference(_known);
        foreach (int code in codes)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref known, code)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Complete(ReadOnlySpan<int> codes)
    {
        Span<int> features = stackalloc int[MostTemplates];
        foreach (int code in codes)
        {
            if (_known[code] != 0)
                continue;
            var writer = new FeatureWriter(features);
            _groups.Expand(code, ref writer);
            int sum = 0;
            foreach (int feature in features[..writer.Count])
                sum += _weights[feature];
            _known[code] = (sum * 2) + 1;
        }
    }
}
