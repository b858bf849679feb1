using QuoteExtract.Model;

namespace QuoteExtract.Tests.Attribution;

/// <summary>Takes the codes of groups of templates apart.</summary>
internal static class GroupCodes
{
    private const int MostFeatures = 8;

    /// <summary>For every code of a group, the templates that it answers.</summary>
    public static int[][] All(TemplateGroups groups, int group, int[] blocks)
    {
        int size = groups.Offsets[group + 1] - groups.Offsets[group];
        var all = new int[size][];
        for (int code = 0; code < size; code++)
            all[code] = [.. Expand(groups, groups.Offsets[group] + code).Select(feature => Block(blocks, feature)).Order()];
        return all;
    }

    /// <summary>The features that all codes together stand for, each once.</summary>
    public static int[] Features(TemplateGroups groups) =>
        [.. Enumerable.Range(0, groups.Offsets[^1]).SelectMany(code => Expand(groups, code)).Distinct()];

    /// <summary>The first code of each of some groups.</summary>
    public static int[] First(TemplateGroups groups, int count) => groups.Offsets[..count].ToArray();

    private static int[] Expand(TemplateGroups groups, int code)
    {
        var features = new int[MostFeatures];
        var writer = new FeatureWriter(features);
        groups.Expand(code, ref writer);
        return features[..writer.Count];
    }

    private static int Block(int[] blocks, int feature)
    {
        int at = Array.BinarySearch(blocks, feature);
        return at >= 0 ? at : ~at - 1;
    }
}
