using System.Runtime.Intrinsics;
using QuoteExtract.Model;

namespace QuoteExtract.Mentions;

/// <summary>Tells whether a name is a person's, an organisation's, a place's or a thing's, learned from tagged texts.</summary>
internal static class NameKindClassifier
{
    /// <summary>How much more likely a kind must be than what the lexicon makes of the name: log-odds.</summary>
    private const float Margin = 1;

    /// <summary>Whether neither a title nor an office tells what a name is: from such names is learned.</summary>
    public static bool IsUntitled(in MentionRecord mention) =>
        mention.Type == MentionType.Name && !mention.Has(MentionFlags.Titled) && !mention.HasRole;

    /// <summary>Whether nothing yet tells what a name is.</summary>
    public static bool IsOpen(in MentionRecord mention) => mention.Kind == EntityKind.Unknown && IsUntitled(mention);

    /// <summary>Decides the kind of a name of which the lexicon can make nothing.</summary>
    public static void Decide(ref MentionRecord mention, ulong features, WeightTable weights)
    {
        Span<int> scores = stackalloc int[NameKindWeights.Kinds];
        NameKindWeights.Score(features, weights).CopyTo(scores);
        int best = 0;
        int second = -1;
        for (int k = 1; k < NameKindWeights.Kinds; k++)
        {
            if (scores[k] > scores[best])
            {
                second = best;
                best = k;
            }
            else if (second < 0 || scores[k] > scores[second])
            {
                second = k;
            }
        }

        if ((scores[best] - scores[second]) * weights.Scale < Margin)
            return;
        switch (best)
        {
            case 0:
                mention.Kind = EntityKind.Person;
                mention.Flags &= ~MentionFlags.Thing;
                break;
            case 1:
                mention.Kind = EntityKind.Organization;
                mention.Flags &= ~MentionFlags.Thing;
                break;
            case 2:
                mention.Kind = EntityKind.Place;
                mention.Flags &= ~MentionFlags.Thing;
                break;
            default:
                mention.Flags |= MentionFlags.Thing;
                break;
        }
    }
}
