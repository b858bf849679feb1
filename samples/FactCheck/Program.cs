// Checks every quotation of a draft against its sources: DRAFT SOURCE... The exit code is 1 if one does not stand there as claimed.
using QuoteExtract;

string draftFile = args.Length > 0 ? args[0] : "samples/FactCheck/draft.txt";
string[] sourceFiles = args.Length > 1 ? args[1..] : [.. Directory.GetFiles("samples/articles", "*.txt").Order(StringComparer.Ordinal)];

// A source is read once, however many claims are checked against it.
VerificationSource[] sources = [.. sourceFiles.Select(path => new VerificationSource(File.ReadAllText(path)))];

int doubtful = 0;
foreach (Quote claim in QuoteExtractor.Default.ExtractQuotes(File.ReadAllText(draftFile)).Quotes)
{
    QuoteVerification found = QuoteVerifier.Verify(claim.Content, sources, claim.Speaker?.Name);
    if (!found.Stands)
        doubtful++;

    Console.WriteLine($"{(found.Stands ? "ok" : "??")} {found.Verdict}: {claim}");
    if (found.Verdict != Verdict.Absent)
        Console.WriteLine($"   {Path.GetFileName(sourceFiles[found.SourceIndex])} {found.Span}: {found.Span.Slice(sources[found.SourceIndex].Text)}, said by {found.Speaker ?? "an unknown speaker"}");
}

Console.WriteLine($"{doubtful} to look into.");
return doubtful == 0 ? 0 : 1;
