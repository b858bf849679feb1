using System.Net;
using QuoteExtract.Cli.Serve;

namespace QuoteExtract.Serve.Tests;

/// <summary>No client can stall the others, whatever it sends or does not.</summary>
public class LoadTests
{
    private static readonly ServeSettings OneWorker = new() { Workers = 1, Queue = 8 };

    [Fact]
    public async Task Clients_that_send_half_a_request_hold_no_worker()
    {
        await using RunningService service = await RunningService.StartAsync(OneWorker);
        var slow = new List<RawClient>();
        for (int i = 0; i < 60; i++)
        {
            slow.Add(await RawClient.ConnectAsync(service));
            Task sent = (i % 3) switch
            {
                0 => slow[^1].WriteAsync("POST /extract HTTP/1.1\r\nHost: loc"),
                1 => slow[^1].WriteHeadAsync("/extract", "Content-Length: 1000000"),
                _ => slow[^1].WriteHeadAsync("/extract/lines", "Transfer-Encoding: chunked"),
            };
            await sent;
        }

        using HttpResponseMessage response = await service.PostAsync("extract", Samples.Article).WaitAsync(TimeSpan.FromSeconds(10));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        foreach (RawClient client in slow)
            client.Dispose();
    }

    [Fact]
    public async Task A_client_that_does_not_read_its_answer_holds_no_worker()
    {
        await using RunningService service = await RunningService.StartAsync(OneWorker);
        using RawClient deaf = await RawClient.ConnectAsync(service);
        await deaf.WriteHeadAsync("/extract/lines", "Transfer-Encoding: chunked");
        string lines = string.Concat(Enumerable.Repeat("{\"text\":\"\\\"Hm,\\\" said Ann Moss.\"}\n", 1000));
        Task sending = Task.Run(async () =>
        {
            for (int i = 0; i < 1000; i++)
                await deaf.WriteChunkAsync(lines);
        });
        await Task.WhenAny(sending, Task.Delay(1500));
        sending.IsCompleted.Should().BeFalse("nobody takes the answers, so no more is read");
        using HttpResponseMessage response = await service.PostAsync("extract", Samples.Article).WaitAsync(TimeSpan.FromSeconds(10));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        deaf.Reset();
        await sending.Invoking(task => task).Should().ThrowAsync<Exception>();
    }

    [Fact]
    public async Task When_too_many_wait_the_rest_is_told_to_come_again()
    {
        await using RunningService service = await RunningService.StartAsync(new ServeSettings { Workers = 1, Queue = 1 });
        string text = string.Concat(Enumerable.Repeat(Samples.Article + "\n\n", 500));
        HttpResponseMessage[] responses = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => service.PostAsync("extract", text)));
        responses.Should().OnlyContain(response => response.StatusCode == HttpStatusCode.OK || response.StatusCode == HttpStatusCode.ServiceUnavailable);
        responses.Should().Contain(response => response.StatusCode == HttpStatusCode.OK);
        HttpResponseMessage[] refused = [.. responses.Where(response => response.StatusCode == HttpStatusCode.ServiceUnavailable)];
        refused.Should().NotBeEmpty().And.OnlyContain(response => response.Headers.RetryAfter!.ToString() == "1");
        using HttpResponseMessage later = await service.PostAsync("extract", Samples.Article);
        later.StatusCode.Should().Be(HttpStatusCode.OK);
        foreach (HttpResponseMessage response in responses)
            response.Dispose();
    }

    [Fact]
    public async Task Clients_that_go_away_free_everything()
    {
        await using RunningService service = await RunningService.StartAsync(new ServeSettings { Workers = 1, Queue = 0, MostBodyBytes = 100_000 });
        using RawClient client = await RawClient.ConnectAsync(service);
        await client.WriteHeadAsync("/extract", "Content-Length: 100000");
        await client.WriteAsync(new string('a', 99_000));
        HttpStatusCode status = HttpStatusCode.OK;
        for (int i = 0; i < 100 && status == HttpStatusCode.OK; i++)
            status = await SendAsync();
        status.Should().Be(HttpStatusCode.ServiceUnavailable, "the memory for bodies is taken");

        client.Reset();
        for (int i = 0; i < 100 && status != HttpStatusCode.OK; i++)
        {
            await Task.Delay(50);
            status = await SendAsync();
        }

        status.Should().Be(HttpStatusCode.OK);

        async Task<HttpStatusCode> SendAsync()
        {
            using HttpResponseMessage response = await service.PostAsync("extract", new string('b', 2_000));
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task A_body_that_drips_and_a_head_that_never_ends_are_cut_off()
    {
        await using RunningService service = await RunningService.StartAsync(new ServeSettings
        {
            SlowestRate = 10_000,
            SlowTime = TimeSpan.FromSeconds(1.1),
            HeadTime = TimeSpan.FromSeconds(1),
        });
        using RawClient body = await RawClient.ConnectAsync(service);
        await body.WriteHeadAsync("/extract", "Content-Length: 1000");
        await body.WriteAsync("half");
        using RawClient head = await RawClient.ConnectAsync(service);
        await head.WriteAsync("POST /extract HTTP/1.1\r\nHost: localhost\r\nX-Half: ");
        (await body.ReadUntilAsync("too slowly")).Should().Contain("408");
        (await head.ReadUntilAsync("\r\n\r\n")).Should().Contain("408");
    }

    [Fact]
    public async Task A_body_too_large_is_refused_however_it_comes()
    {
        await using RunningService service = await RunningService.StartAsync(new ServeSettings { MostBytes = 1024 });
        using RawClient chunked = await RawClient.ConnectAsync(service);
        await chunked.WriteHeadAsync("/extract", "Transfer-Encoding: chunked");
        await chunked.WriteChunkAsync(new string('a', 1500));
        (await chunked.ReadUntilAsync("}")).Should().Contain("413");
        using RawClient broken = await RawClient.ConnectAsync(service);
        await broken.WriteHeadAsync("/extract", "Transfer-Encoding: chunked");
        await broken.WriteAsync("zz\r\n");
        (await broken.ReadUntilAsync("\r\n\r\n")).Should().Contain("400");
        using HttpResponseMessage exact = await service.PostAsync("extract", new string('a', 1024));
        exact.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("text/plain; charset=iso-8859-1", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain; charset=\"utf-16\"", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=windows-1252", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain; charset=\"UTF-8\"", null, HttpStatusCode.OK)]
    [InlineData("text/plain", "gzip", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/html", "br", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", "identity", HttpStatusCode.OK)]
    [InlineData("text plain", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", null, HttpStatusCode.BadRequest)]
    public async Task Another_encoding_is_refused_and_not_misread(string type, string? encoding, HttpStatusCode status)
    {
        await using RunningService service = await RunningService.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "extract") { Content = new ByteArrayContent([0x22, 0xFF, 0x22]) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (encoding is not null)
            request.Content.Headers.ContentEncoding.Add(encoding);
        using HttpResponseMessage response = await service.Client.SendAsync(request);
        response.StatusCode.Should().Be(status);
    }

    [Fact]
    public async Task Invalid_bytes_of_a_text_are_read_as_the_replacement_character()
    {
        await using RunningService service = await RunningService.StartAsync();
        using HttpResponseMessage response = await service.PostAsync("extract", [.. "“A"u8, 0xFF, .. "B,” said Ann Moss."u8], "text/plain");
        (await response.Content.ReadAsStringAsync()).Should().Contain("“A\uFFFDB,”").And.Contain("\"end\":6");
    }

    [Fact]
    public async Task Many_at_a_time_each_get_their_own_answer()
    {
        await using RunningService service = await RunningService.StartAsync(new ServeSettings { Queue = 500 });
        string[] ids = await Task.WhenAll(Enumerable.Range(0, 400).Select(async i =>
        {
            using HttpResponseMessage response = await service.PostAsync($"extract?id=n{i}", $"“Number {i},” said Ann Moss.");
            return $"{response.StatusCode} {(await response.Content.ReadAsStringAsync()).Contains($"Number {i},", StringComparison.Ordinal)}";
        }));
        ids.Should().OnlyContain(answer => answer == "OK True");
    }
}
