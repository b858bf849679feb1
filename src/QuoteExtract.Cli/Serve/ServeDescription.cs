using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Serve;

/// <summary>What the OpenAPI document says about the endpoints.</summary>
internal static class ServeDescription
{
    public static void Configure(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info = new OpenApiInfo
        {
            Title = "QuoteExtract",
            Version = "1",
            Description = "Who said what: the quotations of a text with their speakers. Nothing that is sent is kept.",
        };
        document.Servers = [];
        return Task.CompletedTask;
    });

    public static RouteHandlerBuilder Describe(RouteHandlerBuilder route) => route
        .WithSummary("The quotations of one document.")
        .WithDescription("Query: format (json, jsonl, csv, html, webannotation, brat, tei, displacy; without it one JSON object), offsets (utf16, codepoint, utf8), kinds, min-confidence, id. The body is a text, a web page, or {\"id\":...,\"text\":...,\"speakers\":[...]}.")
        .Accepts<string>("text/plain", "text/html", "application/json", "application/pdf")
        .Produces<DocumentJson>(200, "application/json")
        .Produces(400).Produces(413).Produces(415).Produces(422).Produces(503);

    public static RouteHandlerBuilder DescribeLines(RouteHandlerBuilder route) => route
        .WithSummary("JSONL in, JSONL out, a document a line, answered as the lines come.")
        .WithDescription("A bad line gives {\"line\":N,\"error\":\"...\"} in its place.")
        .Accepts<string>("application/x-ndjson", "application/jsonl", "application/json-lines", "application/json", "text/plain", "application/octet-stream")
        .Produces<DocumentJson>(200, "application/x-ndjson")
        .Produces(400).Produces(503);

    public static RouteHandlerBuilder DescribeRead(RouteHandlerBuilder route) => route
        .WithSummary("The text of a web page, Word document or PDF file, as /extract reads it.")
        .Accepts<string>("text/html", "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        .Produces(200).Produces(413).Produces(415).Produces(422).Produces(503);
}
