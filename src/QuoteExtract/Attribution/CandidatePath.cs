using System.Runtime.InteropServices;
using QuoteExtract.Text;

namespace QuoteExtract.Attribution;

/// <summary>What lies between a candidate and the quotation, counted item by item on the way.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct CandidatePath
{
    /// <summary>Finite verbs.</summary>
    public byte Verbs;

    /// <summary>Commas, dashes and brackets.</summary>
    public byte Pauses;

    /// <summary>Words that open a clause: "that", "who", "although".</summary>
    public byte Openers;

    public byte Coordinators;

    /// <summary>Counts one more item.</summary>
    public void Step(in ScanContext context, int item)
    {
        const byte Most = 9;
        if (!context.IsWord(item))
        {
            char mark = context.MarkAt(item);
            if (Pauses < Most && (mark is ',' or '(' or ';' || ScanContext.IsDash(mark)))
                Pauses++;
            return;
        }

        ref readonly Token token = ref context.TokenAt(item);
        if (token.Is(WordClasses.PastForm | WordClasses.PresentForm | WordClasses.Auxiliary))
        {
            if (Verbs < Most)
                Verbs++;
        }
        else if (token.Is(WordClasses.Subordinator | WordClasses.Relative))
        {
            if (Openers < Most)
                Openers++;
        }
        else if (token.Is(WordClasses.Coordinator) && Coordinators < Most)
        {
            Coordinators++;
        }
    }
}
