using QuoteExtract.Speakers;

namespace QuoteExtract.Attribution;

/// <summary>A quotation with what its candidates are asked against.</summary>
internal readonly ref struct UnitContext
{
    public required QuoteUnit Unit { get; init; }

    /// <summary>Its first region.</summary>
    public required int FirstRegion { get; init; }

    /// <summary>Its last region.</summary>
    public required int LastRegion { get; init; }

    /// <summary>Bucket of the number of words in it.</summary>
    public required int Length { get; init; }

    /// <summary>Whether a paragraph begins with it.</summary>
    public required bool OpensParagraph { get; init; }

    /// <summary>Bucket of what lies between it and the quotation before.</summary>
    public required int Gap { get; init; }

    /// <summary>The reporting clause that the quotation before has its speaker from, or -1.</summary>
    public required int PreviousClause { get; init; }

    /// <summary>Whether a noun of speech stands right before it: "his words", "the question".</summary>
    public required bool AfterSpeechNoun { get; init; }

    /// <summary>0 for an utterance, 1 for a fragment woven into the reporter's sentence.</summary>
    public int Fragment => Unit.Kind == QuoteKind.Direct ? 0 : 1;

    /// <summary>The punctuation before it.</summary>
    public required int MarkBefore { get; init; }

    /// <summary>The punctuation after it, the last inside the marks included.</summary>
    public required int MarkAfter { get; init; }

    public required ReadOnlySpan<EntityRecord> Entities { get; init; }

    /// <summary>The punctuation on the side where a candidate stands.</summary>
    public int Mark(Relation relation, in ScanContext context) => relation switch
    {
        Relation.Before or Relation.BeforeBeyondQuotation or Relation.PreviousSentence or Relation.EarlierSentence
            or Relation.EndOfPreviousParagraph or Relation.PreviousParagraph or Relation.EarlierParagraph or Relation.PreviousSpeaker => MarkBefore,
        Relation.After or Relation.AfterBeyondQuotation or Relation.NextSentence or Relation.NextParagraph or Relation.Signature => MarkAfter,
        Relation.Between => Unit.Split ? Neighbourhood.MarkAfter(context, FirstRegion, Unit.FirstItem) : Neighbourhood.MarkAfter(context, FirstRegion, Unit.LastItem),
        _ => 0,
    };
}
