namespace QuoteExtract.Cli.Extract;

/// <summary>Shows on the progress bar how far a document is, as bytes of its file.</summary>
internal sealed class ItemProgress(WorkItem item, ExtractProgress progress) : IProgress<double>
{
    public void Report(double value)
    {
        int done = (int)(value * item.Length);
        progress.Add(done - item.Shown);
        item.Shown = done;
    }
}
