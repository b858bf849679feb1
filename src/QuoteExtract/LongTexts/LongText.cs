using QuoteExtract.Buffers;
using QuoteExtract.Model;
using QuoteExtract.Quotations;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract.LongTexts;

/// <summary>
/// The walk of a very long text through the rooms: its marks are paired as a whole, so that every quotation is the one that
/// it is in one piece; all that comes after is done window by window, in the memory that one window takes. The genre is
/// worked out once, and speakers are known again by their names.
/// </summary>
internal static class LongText
{
    /// <summary>Several novels long: what is shorter is understood as a whole.</summary>
    public const int Window = 4 * 1024 * 1024;

    /// <summary>The share of the work that the pairing of the whole is.</summary>
    private const double Paired = 0.15;

    /// <summary>So many regions tell what kind of text it is.</summary>
    private const int FewestForGenre = 12;

    /// <returns>Operations done.</returns>
    public static long Extract(ReadOnlySpan<char> text, ReadOnlySpan<EntitySpan> entities, QuoteExtractorOptions options, KnownSpeakerIndex known, ModelSet models, int window, QuoteBuffer buffer)
    {
        Workspace work = buffer.Workspace;
        WindowSet all = work.Windows;
        work.Quotations.Find(text, options.MarkStyles, all.Paragraphs, all.Regions, work.Pace);
        long done = work.Quotations.Work;
        if (all.Regions.Count == 0)
            return done;
        done += WindowCutter.Cut(text, all.Paragraphs.Span, all.Regions.Span, window, all.Windows);
        all.Take(entities);
        ResultWriter.Begin(options, work);
        work.Carried.Begin();
        Genre genre = Pipeline.IsTranscript(all.Regions.Span) && options.Genre == Genre.Auto ? Genre.Transcript : options.Genre;
        try
        {
            for (int w = 0; w < all.Windows.Count; w++)
            {
                TextWindow part = all.Windows[w];
                work.Pace.Within(Paired + ((1 - Paired) * w / all.Windows.Count), Paired + ((1 - Paired) * (w + 1) / all.Windows.Count), Paired);
                all.Copy(part, work.Paragraphs, work.Regions);
                if (work.Regions.Count == 0)
                    continue;
                ReadOnlySpan<char> slice = text[part.Start..part.End];
                Pipeline.Understand(slice, options, genre, all.Regions.Span, known, models, work, all.EntitiesOf(part));
                if (genre == Genre.Auto && work.Regions.Count >= FewestForGenre)
                    genre = work.Genre;
                done += Pipeline.Attribute(slice, options, models, work) + Pipeline.WorkOf(work);
                ResultWriter.WriteWindow(slice, part.Start, work, options, buffer);
            }

            SpeakerWriter.SortMentions(work.Carried.Mentions.Span, buffer);
            SpeakerWriter.WriteAliases(text, buffer);
            return done;
        }
        finally
        {
            work.Pace.Whole();
            work.Carried.End();
        }
    }
}
