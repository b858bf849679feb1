namespace QuoteExtract.Cli.Extract;

/// <summary>The end of <c>quoteextract extract --help</c>.</summary>
internal static class ExtractHelp
{
    public const string Footer =
        """
        Input:
          text     UTF-8 (UTF-16 with a byte order mark); the id of the document is its path. Invalid bytes
                   are read as U+FFFD, and a warning says so.
          jsonl    {"id":"doc-1","text":"...","speakers":[{"name":"Elizabeth Bennet","aliases":["Lizzy"],"gender":"female"}]}
                   id and speakers are optional, other fields ignored; without an id it is FILE:LINE. A bad line
                   is reported as FILE:LINE: message, and the rest goes on. "entities" may name what another tool
                   has found: [{"start":0,"end":10,"type":"person|organization|place"}], in the unit of --offsets.
          html, docx, pdf   the article of a web page, the text of a document; a page that cannot be read is
                   reported, and the rest goes on. Offsets count in the text as read.
        Output:
          table    who, how sure, what, and where (line:column @offset); long quotations shortened in the middle
          jsonl    an object a document: id, quotes (id, start, end, parts, text, kind, parent, cue, mention,
                   speaker, confidence, evidence), speakers (id, name, kind, role, gender, aliases);
                   offsets end-exclusive; "speaker" is an index into "speakers". Stable: version 1.
          json     the same objects in one array, indented
          html     one page to read, quotations coloured by speaker; needs no network
          webannotation, tei, displacy   for other tools; brat: a tar archive of .txt and .ann files
          csv      RFC 4180 with a header, a row a quotation; cells are never changed for a spreadsheet's sake
        Speakers (--speakers FILE), any of:
          a JSON array or JSONL of {"name":"...","aliases":["..."],"gender":"male|female"}
          plain lines: Name; alias; alias

        Examples:
          quoteextract extract article.txt
          quoteextract extract news/ archive.jsonl --format jsonl --output quotes.jsonl
          quoteextract extract 'news/2024-*.txt' --format csv > quotes.csv
          curl -s https://example.org/article.txt | quoteextract extract -
          quoteextract extract novel.txt --speakers cast.txt --min-confidence 0.9
          quoteextract extract docs.jsonl --format jsonl --offsets codepoint | jq '.quotes[].text'
        """;
}
