using QuoteExtract.Attribution;
using static QuoteExtract.Attribution.FeatureSpace;

namespace QuoteExtract.Tests.Attribution;

/// <summary>The facts about a candidate, taken apart from the answers to the questions that combine them.</summary>
internal static class Answers
{
    // For each template the sizes of what it combines, the last one fastest; the first needs none.
    private static readonly (string Fact, int Size)[][] Parts =
    [
        [("relation", Relations)],
        [("form", Forms), ("strength", Strengths)],
        [("relation", Relations), ("form", Forms), ("strength", Strengths)],
        [("relation", Relations), ("class", Classes)],
        [("relation", Relations), ("form", Forms), ("cue", CueDistances)],
        [("relation", Relations), ("distance", Distances)],
        [("relation", Relations), ("rank", Ranks)],
        [("relation", Relations), ("mark", Marks)],
        [("relation", Relations), ("form", Forms), ("mark", Marks)],
        [("relation", Relations), ("before", Neighbours)],
        [("relation", Relations), ("after", Neighbours)],
        [("fragment", Kinds), ("relation", Relations), ("form", Forms)],
        [("length", Lengths), ("relation", Relations)],
        [("opens", 2), ("relation", Relations), ("form", Forms)],
        [("own", OwnClauses), ("relation", Relations), ("form", Forms)],
        [("turn", Turns), ("gap", Gaps), ("own", OwnClauses)],
        [("turn", Turns), ("relation", Relations), ("form", Forms)],
        [("turn", Turns), ("gap", Gaps), ("length", Lengths)],
        [("turn", Turns), ("gap", Gaps), ("class", Classes)],
        [("class", Classes), ("form", Forms)],
        [("addressee", 2), ("relation", Relations)],
        [("negated", 2), ("form", Forms)],
        [("frequency", Frequencies), ("relation", Relations)],
        [("nearest", 2), ("relation", Relations), ("form", Forms)],
        [("noun", 2), ("relation", Relations), ("mark", Marks)],
        [("verbs", PathVerbs), ("pauses", PathPauses), ("openers", PathOpeners), ("relation", Relations)],
        [("relation", Relations), ("form", Forms), ("verbs", PathVerbs), ("opened", 2)],
        [("speakers", Nearer), ("subjects", Nearer), ("relation", Relations), ("form", Forms)],
        [("relation", Relations), ("before", Neighbours), ("after", Neighbours)],
        [("class", Classes), ("before", Neighbours), ("after", Neighbours)],
        [("verb", Verbs), ("relation", Relations), ("form", Forms)],
        [("verb", Verbs), ("fragment", Kinds), ("class", Classes)],
        [("same", 3), ("relation", Relations), ("form", Forms)],
        [("relation", Relations), ("mark before", Marks), ("mark after", Marks)],
        [("fragment", Kinds), ("relation", Relations), ("class", Classes)],
        [("used", 2), ("speakers", Nearer), ("relation", Relations), ("gap", Gaps)],
        [("nearest", 2), ("nearest cue", CueDistances), ("nearest strength", Strengths), ("relation", Relations), ("own", OwnClauses)],
        [("nearest", 2), ("nearest cue", CueDistances), ("nearest form", Forms), ("relation", Relations), ("own", OwnClauses)],
    ];

    /// <summary>How many answers each template can have.</summary>
    public static IReadOnlyList<int> TemplateSizes { get; } = [.. Parts.Select(FactParts.SizeOf)];

    /// <summary>Takes the features of some codes apart; whatever stands in several must be the same in all.</summary>
    public static Dictionary<string, int> Facts(ReadOnlySpan<int> codes)
    {
        int[] features = new int[FeatureSpace.Templates];
        FeatureGroups.Instance.Expand(codes, features).Should().Be(FeatureSpace.Templates);
        Dictionary<string, int> facts = new(StringComparer.Ordinal);
        for (int template = 0; template < Parts.Length; template++)
            FactParts.TakeApart(features[template] - Offsets[template], Parts[template], facts, (FeatureTemplate)template);
        facts["opened"].Should().Be(Math.Min(1, facts["openers"]));
        return facts;
    }
}
