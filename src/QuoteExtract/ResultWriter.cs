using QuoteExtract.Attribution;
using QuoteExtract.Buffers;
using QuoteExtract.Mentions;
using QuoteExtract.Quotations;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract;

/// <summary>Writes what the stages found into a buffer, as the caller sees it.</summary>
internal static class ResultWriter
{
    public static void Write(ReadOnlySpan<char> text, Workspace work, QuoteExtractorOptions options, QuoteBuffer buffer)
    {
        Begin(options, work);
        WriteQuotes(text, work, options, buffer);
        SpeakerWriter.WriteMentions(work, buffer);
        SpeakerWriter.WriteAliases(text, buffer);
    }

    /// <summary>Nobody of the known speakers has spoken yet.</summary>
    public static void Begin(QuoteExtractorOptions options, Workspace work) => work.SpeakerOfKnown.Fill(options.KnownSpeakers.Count, -1);

    /// <summary>Writes what was found in a window of a long text, behind what the windows before have left.</summary>
    public static void WriteWindow(ReadOnlySpan<char> window, int offset, Workspace work, QuoteExtractorOptions options, QuoteBuffer buffer)
    {
        int quotes = buffer.QuoteRecords.Count;
        int parts = buffer.Parts.Count;
        int speakers = buffer.SpeakerRecords.Count;
        buffer.FirstOfWindow = quotes;
        WriteQuotes(window, work, options, buffer);
        foreach (ref TextSpan part in buffer.Parts.Span[parts..])
            part = Shift(part, offset);
        foreach (ref TextSpan content in buffer.Contents.Span[parts..])
            content = Shift(content, offset);
        foreach (ref QuoteRecord record in buffer.QuoteRecords.Span[quotes..])
        {
            record.Span = Shift(record.Span, offset);
            record.Cue = Shift(record.Cue, offset);
            record.Mention = Shift(record.Mention, offset);
        }

        foreach (ref SpeakerRecord speaker in buffer.SpeakerRecords.Span[speakers..])
        {
            speaker.Name = Shift(speaker.Name, offset);
            speaker.Role = Shift(speaker.Role, offset);
            speaker.Affiliation = Shift(speaker.Affiliation, offset);
        }

        work.Carried.Take(work, offset, buffer.SpeakerRecords.Span);
    }

    /// <summary>Nothing stays nothing.</summary>
    private static TextSpan Shift(TextSpan span, int offset) => span.IsEmpty ? span : new TextSpan(span.Start + offset, span.Length);

    private static void WriteQuotes(ReadOnlySpan<char> text, Workspace work, QuoteExtractorOptions options, QuoteBuffer buffer)
    {
        work.SpeakerOfEntity.Fill(work.Entities.Entities.Count, -1);
        Span<QuotationRegion> regions = work.Regions.Span;

        // Regions that are nobody's speech have no unit; all are written in text order.
        work.Pace.Enter(0.97, 0.99, regions.Length);
        for (int r = 0; r < regions.Length; r++)
        {
            if ((r & Pace.Mask) == 0)
                work.Pace.At(r);
            int unit = work.UnitOfRegion[r];
            if (unit >= 0 && work.UnitParts[work.Units[unit].FirstPart] != r)
                continue;
            QuoteKind kind = unit >= 0 ? work.Units[unit].Kind : regions[r].Kind;
            if (!Wanted(options.Kinds, kind))
                continue;
            int quote = buffer.QuoteRecords.Count;
            WriteQuote(work, r, unit, kind, buffer);
            if (unit >= 0)
                WriteSpeaker(text, work, options, work.Units[unit], ref buffer.QuoteRecords[quote], buffer);
        }

        WriteAddressees(work, options, buffer);
    }

    private static bool Wanted(QuoteKinds kinds, QuoteKind kind)
    {
        QuoteKinds one = kind switch
        {
            QuoteKind.Direct => QuoteKinds.Direct,
            QuoteKind.Mixed => QuoteKinds.Mixed,
            QuoteKind.Indirect => QuoteKinds.Indirect,
            _ => QuoteKinds.Other,
        };
        return (kinds & one) != QuoteKinds.None;
    }

    private static void WriteQuote(Workspace work, int region, int unit, QuoteKind kind, QuoteBuffer buffer)
    {
        QuoteRecord record = new()
        {
            FirstPart = buffer.Parts.Count,
            Kind = kind,
            Parent = -1,
            Speaker = -1,
            Addressee = unit < 0 ? -1 : work.Units[unit].Addressee,
            AddresseeConfidence = unit < 0 ? 0 : work.Units[unit].AddresseeConfidence,
        };
        if (unit < 0)
        {
            AddPart(work.Regions[region], buffer);
        }
        else
        {
            ref QuoteUnit quotation = ref work.Units[unit];
            for (int p = 0; p < quotation.PartCount; p++)
                AddPart(work.Regions[work.UnitParts[quotation.FirstPart + p]], buffer);
        }

        record.PartCount = buffer.Parts.Count - record.FirstPart;
        record.Span = TextSpan.FromBounds(buffer.Parts[record.FirstPart].Start, buffer.Parts[buffer.Parts.Count - 1].End);
        record.Parent = ParentQuote(work, region, record.Span, buffer);
        buffer.QuoteRecords.Add(record);
    }

    private static void AddPart(in QuotationRegion region, QuoteBuffer buffer)
    {
        buffer.Parts.Add(TextSpan.FromBounds(region.Start, region.End));
        buffer.Contents.Add(TextSpan.FromBounds(region.ContentStart, region.ContentEnd));
    }

    /// <summary>The nearest quotation that is itself written out and encloses every part.</summary>
    private static int ParentQuote(Workspace work, int region, TextSpan span, QuoteBuffer buffer)
    {
        for (int parent = work.Regions[region].Parent; parent >= 0; parent = work.Regions[parent].Parent)
        {
            int start = work.Regions[parent].Start;
            int quote = QuoteWithPart(buffer, start);
            if (quote >= 0 && buffer.QuoteRecords[quote].Span.Contains(span))
                return quote;
        }

        return -1;
    }

    /// <summary>The quote one of whose parts starts at an offset. Quotes are written in text order, so it stands near the end.</summary>
    private static int QuoteWithPart(QuoteBuffer buffer, int start)
    {
        const int Reach = 64;
        for (int q = buffer.QuoteRecords.Count - 1; q >= Math.Max(buffer.FirstOfWindow, buffer.QuoteRecords.Count - Reach); q--)
        {
            ref QuoteRecord record = ref buffer.QuoteRecords[q];
            if (record.Span.End <= start)
                continue;
            foreach (TextSpan part in buffer.Parts.Span.Slice(record.FirstPart, record.PartCount))
            {
                if (part.Start == start)
                    return q;
            }
        }

        return -1;
    }

    private static void WriteSpeaker(ReadOnlySpan<char> text, Workspace work, QuoteExtractorOptions options, in QuoteUnit unit, ref QuoteRecord record, QuoteBuffer buffer)
    {
        if (unit.Clause >= 0)
        {
            ref ReportingClause clause = ref work.Clauses[unit.Clause];
            int first = work.Narrative.Items[clause.CueItem].Token;
            int last = work.Narrative.Items[clause.CueEnd - 1].Token;
            record.Cue = TextSpan.FromBounds(work.Tokens[first].Start, work.Tokens[last].End);
        }

        else if (unit.FirstItem > 0 && unit.Evidence is Evidence.Colon or Evidence.Transcript && work.Narrative.Items[unit.FirstItem - 1].Region < 0)
        {
            ref Token colon = ref work.Tokens[work.Narrative.Items[unit.FirstItem - 1].Token];
            if (text[colon.Start] == ':')
                record.Cue = new TextSpan(colon.Start, colon.Length);
        }

        if (unit.Mention < 0)
        {
            if (unit.Speaker >= 0 && unit.Confidence >= options.MinimumConfidence)
                Attribute(work, unit, unit.Speaker, ref record, buffer);
            return;
        }

        ref MentionRecord mention = ref work.Mentions[unit.Mention];
        int entity = unit.Speaker >= 0 ? unit.Speaker : mention.Entity;
        if (mention.Type == MentionType.Pronoun)
            mention.Entity = entity;
        if (entity < 0 && mention.Has(MentionFlags.FirstPerson) && !mention.Has(MentionFlags.Plural))
            entity = SpeakerAround(work, unit);
        if (unit.Confidence < options.MinimumConfidence)
            return;

        // A pronoun that nobody is found for is still what names the speaker.
        record.Mention = SpanOf(work, mention);
        record.MentionType = mention.Type;

        // With a list of speakers given, nobody else is named.
        if (entity < 0 || (options.KnownSpeakers.Count > 0 && work.Entities.Entities[entity].Known < 0))
            return;
        Attribute(work, unit, entity, ref record, buffer);
    }

    private static void Attribute(Workspace work, in QuoteUnit unit, int entity, ref QuoteRecord record, QuoteBuffer buffer)
    {
        record.Speaker = SpeakerWriter.Write(work, entity, unit.Mention, buffer);
        record.Confidence = unit.Confidence;
        record.Evidence = unit.Evidence;
    }

    /// <summary>Turns the entities spoken to into speakers, now that all who speak are known; who says nothing anywhere is none.</summary>
    private static void WriteAddressees(Workspace work, QuoteExtractorOptions options, QuoteBuffer buffer)
    {
        foreach (ref QuoteRecord record in buffer.QuoteRecords.Span[buffer.FirstOfWindow..])
        {
            int entity = record.AddresseeConfidence < options.MinimumConfidence ? -1 : record.Addressee;
            int speaker = entity < 0 ? -1 : SpeakerWriter.Find(work, entity);
            record.Addressee = speaker == record.Speaker ? -1 : speaker;
        }
    }

    /// <summary>"I" in a quotation is who speaks it.</summary>
    private static int SpeakerAround(Workspace work, in QuoteUnit unit)
    {
        int around = unit.Container < 0 ? -1 : work.UnitOfRegion[unit.Container];
        return around < 0 || work.Units[around].Mention < 0 ? -1 : work.Mentions[work.Units[around].Mention].Entity;
    }

    internal static TextSpan SpanOf(Workspace work, in MentionRecord mention)
    {
        ReadOnlySpan<Token> tokens = work.Tokens.Span;
        return TextSpan.FromBounds(tokens[mention.First].Start, tokens[mention.End - 1].End);
    }
}
