namespace QuoteExtract.Cli.Verify;

/// <summary>The end of <c>quoteextract verify --help</c>.</summary>
internal static class VerifyHelp
{
    public const string Footer =
        """
        Verdicts:
          verbatim       the words stand there, character for character
          normalised     the same words; marks, spaces, case, punctuation, or what ... and [brackets] own up to, differ
          altered        words differ; they are named
          spliced        put together from several places
          misattributed  the words are there, but somebody else says them
          absent         they are not there
        Claims (--claims FILE), a line a claim:
          {"id":"c1","claimed":"The ferry will run","speaker":"Ann Okafor","source":"news/ferry.txt"}
          instead of "source" (a path or an array of paths, from here or from the folder of FILE) there may be
          "text", the source itself; without either the sources of --in are taken. id and speaker are optional.
        Output (jsonl): id, claimed, verdict, stands, score, source, start, end, parts, differences, speaker

        Examples:
          quoteextract verify "The ferry will run" --speaker Okafor --in news/ferry.txt
          quoteextract verify "We will go ... and win" --in speeches/
          quoteextract verify --claims claims.jsonl --format jsonl > verdicts.jsonl || echo 'look again'
        """;

    public const string ExitCodes =
        """
        Exit codes:
          0    every claim stands: verbatim or normalised, and not said by somebody else
          1    some do not, or a source or line could not be read; it is named on standard error
          2    misuse: no such command, option or value
          130  stopped by Ctrl-C, after a whole line
        """;
}
