using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using QuoteExtract.Cli.Serve;
using QuoteExtract.Formats;
using QuoteExtract.Formats.Serialization;

namespace QuoteExtract.Serve.Tests;

public class ServiceTests
{
    [Fact]
    public async Task A_text_gives_the_object_of_the_contract()
    {
        await using RunningService service = await RunningService.StartAsync();
        using HttpResponseMessage response = await service.PostAsync("extract?id=a", Samples.Article);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        DocumentJson document = JsonSerializer.Deserialize(await response.Content.ReadAsStringAsync(), ExtractionJsonContext.Default.DocumentJson)!;
        document.Id.Should().Be("a");
        document.Speakers.Select(speaker => speaker.Name).Should().Contain(["Ann Okafor", "Paul Lindqvist"]);
    }

    [Fact]
    public async Task A_web_page_is_read_and_its_text_can_be_had()
    {
        await using RunningService service = await RunningService.StartAsync();
        using HttpResponseMessage read = await service.PostAsync("read", Samples.Page, "text/html");
        string text = JsonNode.Parse(await read.Content.ReadAsStringAsync())!["text"]!.GetValue<string>();
        text.Should().Contain("Nobody should have").And.NotContain("Cookies").And.NotContain("quoted nav");
        using HttpResponseMessage response = await service.PostAsync("extract", Samples.Page, "text/html");
        DocumentJson document = JsonSerializer.Deserialize(await response.Content.ReadAsStringAsync(), ExtractionJsonContext.Default.DocumentJson)!;
        document.Quotes.Should().HaveCount(2).And.AllSatisfy(quote => text[quote.Start..quote.End].Should().Be(quote.Text));
    }

    [Fact]
    public async Task Who_measures_sees_each_document()
    {
        // Other tests are heard too: the length of the text tells this one's.
        string text = Samples.Article + new string(' ', 12_345);
        var lengths = new ConcurrentBag<long>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Name == "quoteextract.characters")
                l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => lengths.Add(value));
        listener.Start();
        await using RunningService service = await RunningService.StartAsync();
        using HttpResponseMessage one = await service.PostAsync("extract", text);
        using HttpResponseMessage lines = await service.PostAsync("extract/lines", JsonSerializer.Serialize(new { text }) + "\n", "application/x-ndjson");
        (await lines.Content.ReadAsStringAsync()).Should().Contain("Okafor");
        lengths.Where(length => length == text.Length).Should().HaveCount(2);
    }

    [Fact]
    public async Task Json_brings_its_id_and_known_speakers()
    {
        await using RunningService service = await RunningService.StartAsync();
        string body = """{"id":"n","text":"\"Hm,\" said Lizzy.","speakers":[{"name":"Elizabeth Bennet","aliases":["Lizzy"]}]}""";
        using HttpResponseMessage response = await service.PostAsync("extract", body, "application/json");
        string answer = await response.Content.ReadAsStringAsync();
        answer.Should().Contain("\"id\":\"n\"").And.Contain("Elizabeth Bennet");
    }

    [Theory]
    [InlineData("utf16", 22, 31)]
    [InlineData("codepoint", 21, 30)]
    [InlineData("utf8", 28, 37)]
    public async Task Names_of_another_tool_speak_in_every_unit(string unit, int start, int end)
    {
        string line = new JsonObject
        {
            ["text"] = "“It will rain😀” said mim odrel.",
            ["entities"] = new JsonArray(new JsonObject { ["start"] = start, ["end"] = end, ["type"] = "PER" }),
        }.ToJsonString();
        await using RunningService service = await RunningService.StartAsync();
        using HttpResponseMessage one = await service.PostAsync("extract?offsets=" + unit, line, "application/json");
        using HttpResponseMessage lines = await service.PostAsync("extract/lines?offsets=" + unit, line + "\n", "application/x-ndjson");
        foreach (HttpResponseMessage response in (HttpResponseMessage[])[one, lines])
        {
            JsonNode document = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            document["speakers"]![0]!["name"]!.GetValue<string>().Should().Be("mim odrel");
            document["quotes"]![0]!["mention"]!["start"]!.GetValue<int>().Should().Be(start);
        }
    }

    [Theory]
    [InlineData("[3]")]
    [InlineData("[{\"start\":2,\"end\":1,\"type\":\"person\"}]")]
    [InlineData("[{\"start\":2,\"end\":99,\"type\":\"person\"}]")]
    public async Task A_name_that_is_none_is_a_bad_request_or_a_bad_line(string entities)
    {
        string line = $"{{\"text\":\"“x,” he said.\",\"entities\":{entities}}}";
        await using RunningService service = await RunningService.StartAsync();
        using HttpResponseMessage one = await service.PostAsync("extract", line, "application/json");
        one.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await one.Content.ReadAsStringAsync()).Should().Contain("\"error\":").And.Contain("entit");
        using HttpResponseMessage lines = await service.PostAsync("extract/lines", line + "\n{\"id\":\"b\",\"text\":\"\"}\n", "application/x-ndjson");
        string[] answers = (await lines.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        answers.Should().HaveCount(2);
        answers[0].Should().StartWith("{\"line\":1,\"error\":");
        answers[1].Should().StartWith("{\"id\":\"b\"");
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("tei", "application/tei+xml")]
    [InlineData("html", "text/html")]
    [InlineData("webannotation", "application/ld+json")]
    [InlineData("brat", "application/x-tar")]
    public async Task Every_format_can_be_asked_for(string format, string mediaType)
    {
        await using RunningService service = await RunningService.StartAsync();
        using HttpResponseMessage response = await service.PostAsync("extract?format=" + format, Samples.Article);
        response.Content.Headers.ContentType!.MediaType.Should().Be(mediaType);
        (await response.Content.ReadAsStringAsync()).Should().Contain("swim home");
    }

    [Fact]
    public async Task Lines_are_answered_as_they_come()
    {
        await using RunningService service = await RunningService.StartAsync();
        using RawClient client = await RawClient.ConnectAsync(service);
        await client.WriteAsync("POST /extract/lines HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
        await client.WriteChunkAsync("{\"id\":\"one\",\"text\":\"“Yes,” said Ann Moss.\"}\n");
        (await client.ReadUntilAsync("\"one\"")).Should().Contain("200 OK");
        await client.WriteChunkAsync("{broken\n{\"text\":\"“No,” said Bo Ode.\"}\n");
        string rest = await client.ReadUntilAsync("Bo Ode\",\"kind");
        rest.Should().Contain("{\"line\":2,\"error\":\"not valid JSON").And.Contain("\"line-3\"");
        await client.WriteAsync("0\r\n\r\n");
    }

    [Theory]
    [InlineData("application/x-ndjson", HttpStatusCode.OK)]
    [InlineData("application/jsonl", HttpStatusCode.OK)]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("text/plain", HttpStatusCode.OK)]
    [InlineData("application/octet-stream", HttpStatusCode.OK)]
    [InlineData("text/html", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task Lines_come_under_the_names_that_clients_give_them(string mediaType, HttpStatusCode status)
    {
        await using RunningService service = await RunningService.StartAsync();
        using HttpResponseMessage response = await service.PostAsync("extract/lines", "{\"id\":\"a\",\"text\":\"“Yes,” said Ann Moss.\"}\n", mediaType);
        response.StatusCode.Should().Be(status);
        if (status == HttpStatusCode.OK)
            (await response.Content.ReadAsStringAsync()).Should().StartWith("{\"id\":\"a\"").And.Contain("Ann Moss");
    }

    [Theory]
    [InlineData("extract?format=docx", "text/plain", HttpStatusCode.BadRequest)]
    [InlineData("extract?min-confidence=2", "text/plain", HttpStatusCode.BadRequest)]
    [InlineData("extract?kinds=loud", "text/plain", HttpStatusCode.BadRequest)]
    [InlineData("extract?offsets=x", "text/plain", HttpStatusCode.BadRequest)]
    [InlineData("extract", "image/png", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("extract", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("extract", "application/pdf", HttpStatusCode.UnprocessableEntity)]
    [InlineData("read", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_is_wrong_is_said(string path, string mediaType, HttpStatusCode status)
    {
        await using RunningService service = await RunningService.StartAsync();
        using HttpResponseMessage response = await service.PostAsync(path, "[]", mediaType);
        response.StatusCode.Should().Be(status);
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!.GetValue<string>().Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_request_too_large_is_refused()
    {
        await using RunningService service = await RunningService.StartAsync(new ServeSettings { MostBytes = 1024 });
        using HttpResponseMessage response = await service.PostAsync("extract", new string('a', 5000));
        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_slow_request_ends()
    {
        await using RunningService service = await RunningService.StartAsync(new ServeSettings { Time = TimeSpan.FromMilliseconds(300) });
        using RawClient client = await RawClient.ConnectAsync(service);
        await client.WriteAsync("POST /extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nhalf");
        (await client.ReadUntilAsync("too long")).Should().Contain("408");
    }

    [Fact]
    public async Task A_foreign_name_or_site_is_not_let_in()
    {
        await using RunningService service = await RunningService.StartAsync(new ServeSettings { AllowedOrigins = ["https://desk.example.org"] });
        (await SendAsync("attacker.example", null)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await SendAsync(null, "https://attacker.example")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await SendAsync(null, "null")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        HttpResponseMessage invited = await SendAsync(null, "https://desk.example.org");
        invited.StatusCode.Should().Be(HttpStatusCode.OK);
        invited.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("https://desk.example.org");
        HttpResponseMessage own = await SendAsync(null, service.Address.GetLeftPart(UriPartial.Authority));
        own.StatusCode.Should().Be(HttpStatusCode.OK);
        own.Headers.Contains("Access-Control-Allow-Origin").Should().BeFalse();

        async Task<HttpResponseMessage> SendAsync(string? host, string? origin)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "extract") { Content = new StringContent("x") };
            request.Headers.Host = host;
            if (origin is not null)
                request.Headers.Add("Origin", origin);
            return await service.Client.SendAsync(request);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/health")]
    [InlineData("/nowhere")]
    public async Task Every_answer_carries_the_guards(string path)
    {
        await using RunningService service = await RunningService.StartAsync();
        using HttpResponseMessage response = await service.Client.GetAsync(path);
        response.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("frame-ancestors 'none'").And.Contain("script-src 'self'").And.NotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
        response.Headers.GetValues("X-Frame-Options").Should().Equal("DENY");
        response.Headers.Should().NotContain(header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        response.Headers.Contains("Server").Should().BeFalse();
    }

    [Fact]
    public async Task The_description_names_the_endpoints()
    {
        await using RunningService service = await RunningService.StartAsync();
        JsonNode document = JsonNode.Parse(await service.Client.GetStringAsync("openapi.json"))!;
        document["openapi"]!.GetValue<string>().Should().StartWith("3.");
        document["paths"]!.AsObject().Select(path => path.Key).Should().BeEquivalentTo("/extract", "/extract/lines", "/read", "/health");
        document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).Should().Contain("DocumentJson");
    }
}
