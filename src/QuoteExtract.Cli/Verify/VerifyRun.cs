using QuoteExtract.Cli.CommandLine;
using QuoteExtract.Cli.Input;
using QuoteExtract.Cli.Terminal;

namespace QuoteExtract.Cli.Verify;

/// <summary>One run of <c>verify</c>, from claims to exit code.</summary>
internal sealed class VerifyRun(VerifySettings settings, ToolConsole console)
{
    private bool _isGood = true;

    public async Task<int> ExecuteAsync()
    {
        SourceShelf shelf = new(console, Fail);
        List<NamedSource> common = ReadCommon(shelf);
        // Standard output is not ours to close.
        var buffer = new BufferedStream(console.Output);
        IVerdictWriter writer = settings.Format == VerifyFormat.Table
            ? new TableVerdictWriter(buffer, console.Width, console.IsOutputTerminal)
            : new JsonVerdictWriter(buffer, settings.Format == VerifyFormat.Json, settings.Offsets);
        foreach (ClaimLine claim in ReadClaims())
        {
            console.Stop.ThrowIfCancellationRequested();
            if (SourcesOf(claim, shelf, common) is not { } sources)
                continue;
            QuoteVerification result = QuoteVerifier.Verify(claim.Claimed, [.. sources.Select(static source => source.Source)], claim.Speaker);
            _isGood &= result.Stands;
            writer.Write(new CheckedClaim(claim, result, result.SourceIndex < 0 ? null : sources[result.SourceIndex]));
        }

        writer.End();
        await buffer.FlushAsync(console.Stop).ConfigureAwait(false);
        return _isGood ? ExitCodes.Success : ExitCodes.InputFailed;
    }

    private void Fail(string message)
    {
        _isGood = false;
        console.Report(message);
    }

    private List<NamedSource> ReadCommon(SourceShelf shelf)
    {
        IReadOnlyList<string> paths = settings.Sources;
        if (settings.Claim is not null && paths.Count == 0)
        {
            paths = console.IsInputRedirected
                ? [InputSource.StandardInput]
                : throw new MisuseException("no source: give --in PATH. Try 'quoteextract verify --help'.");
        }

        if (settings.ClaimsPath == InputSource.StandardInput && paths.Contains(InputSource.StandardInput, StringComparer.Ordinal))
            throw new MisuseException("--claims - and --in -: standard input cannot be both.");
        List<NamedSource> sources = [];
        foreach (string path in paths)
            sources.AddRange(shelf.Read(path));
        return sources;
    }

    private IEnumerable<ClaimLine> ReadClaims()
    {
        if (settings.Claim is { } claimed)
        {
            yield return new ClaimLine(null, claimed, settings.Speaker);
            yield break;
        }

        foreach ((long number, byte[] line) in JsonLines.Of(ReadClaimsFile(settings.ClaimsPath!)))
        {
            (ClaimLine? claim, string? problem) = ClaimLineParser.Parse(line);
            if (claim is null)
                Fail($"{settings.ClaimsPath}:{number}: {problem}");
            else
                yield return claim with { Id = claim.Id ?? $"{settings.ClaimsPath}:{number}" };
        }
    }

    private byte[] ReadClaimsFile(string path)
    {
        try
        {
            if (path != InputSource.StandardInput)
                return File.ReadAllBytes(path);
            using var memory = new MemoryStream();
            console.Input.CopyTo(memory);
            return memory.ToArray();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new MisuseException($"--claims {path}: {FileFailure.Describe(failure)}");
        }
    }

    /// <summary>The sources of a claim, or <see langword="null"/> if it cannot be checked, which is said.</summary>
    private List<NamedSource>? SourcesOf(ClaimLine claim, SourceShelf shelf, List<NamedSource> common)
    {
        List<NamedSource> sources = claim.Sources is null && claim.Text is null ? common : [];
        if (claim.Text is { } text)
            sources.Add(new NamedSource("text", new VerificationSource(text)));
        foreach (string path in claim.Sources ?? [])
            sources.AddRange(shelf.Read(Resolve(path)));
        if (sources.Count > 0)
            return sources;
        Fail($"{claim.Id ?? "claim"}: no source to check it against");
        return null;
    }

    /// <summary>A path is taken from here, or else from the folder of the claims.</summary>
    private string Resolve(string path)
    {
        if (Path.IsPathRooted(path) || path == InputSource.StandardInput || File.Exists(path) || Directory.Exists(path))
            return path;
        string beside = Path.Combine(Path.GetDirectoryName(settings.ClaimsPath) ?? "", path);
        return File.Exists(beside) || Directory.Exists(beside) ? beside : path;
    }
}
