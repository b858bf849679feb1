using Microsoft.Playwright;

namespace QuoteExtract.Serve.Tests;

/// <summary>The page of the service, used as a person would.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task An_article_is_pasted_walked_and_filtered()
    {
        await using RunningService service = await RunningService.StartAsync();
        IPage page = await browser.OpenAsync();
        await PasteAsync(page, service, Samples.Article);
        (await page.Locator("#speakers .name").AllInnerTextsAsync()).Should().Contain(["Ann Okafor", "Paul Lindqvist"]);
        (await page.Locator("#text").InnerTextAsync()).ReplaceLineEndings("").Should().Be(Samples.Article.ReplaceLineEndings(""));

        await page.GetByRole(AriaRole.Button, new() { Name = "Ann Okafor" }).ClickAsync();
        (await page.Locator("#why-title").InnerTextAsync()).Should().Be("Ann Okafor");
        (await page.Locator("#role").InnerTextAsync()).Should().Be("Mayor");
        (await page.Locator("#facts").InnerTextAsync()).Should().Contain("said").And.Contain("a reporting clause inside it").And.Contain("%");
        (await page.Locator(".cue.lit").First.InnerTextAsync()).Should().Be("said");
        string place = await page.Locator("#place").InnerTextAsync();
        place.Should().StartWith("1 of ");

        // By keyboard to the next of hers.
        await page.Keyboard.PressAsync("ArrowRight");
        (await page.Locator("#place").InnerTextAsync()).Should().StartWith("2 of ");
        (await page.EvaluateAsync<bool>("document.activeElement.classList.contains('theirs')")).Should().BeTrue();
        await page.Keyboard.PressAsync("Escape");
        (await page.Locator("#why").IsVisibleAsync()).Should().BeFalse();

        await page.Locator("#sure").FillAsync("100");
        (await page.Locator("#speakers button").First.InnerTextAsync()).Should().Contain("Unknown speaker");
    }

    [BrowserFact]
    public async Task Hostile_text_stays_text()
    {
        await using RunningService service = await RunningService.StartAsync();
        IPage page = await browser.OpenAsync();
        List<string> complaints = [];
        page.Console += (_, message) => complaints.Add(message.Text);
        page.Dialog += (_, dialog) => complaints.Add(dialog.Message);
        await PasteAsync(page, service, Samples.Hostile.Replace("\0", "", StringComparison.Ordinal));
        foreach (ILocator button in await page.Locator("#speakers button").AllAsync())
            await button.ClickAsync();
        (await page.EvaluateAsync<bool>("'hacked' in window")).Should().BeFalse();
        (await page.Locator("#result :is(script, img, svg, b, iframe)").CountAsync()).Should().Be(0);
        (await page.Locator("#text").InnerTextAsync()).Should().Contain("<script>window.hacked=1</script>").And.Contain("<img src=x");
        // The name of a file is the id of its document.
        await page.Locator("#again").ClickAsync();
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "<img src=x onerror=window.hacked=1>.txt", MimeType = "text/plain", Buffer = "“Yes,” said <i>Bo</i> Ode."u8.ToArray() });
        await page.GetByText("<i>Bo</i>").First.WaitForAsync();
        foreach (string format in new[] { "html", "tei" })
        {
            IDownload download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#format").SelectOptionAsync(format));
            (await File.ReadAllTextAsync((await download.PathAsync())!)).Should().Contain("&lt;img src=x").And.NotContain("<img");
        }

        (await page.EvaluateAsync<bool>("'hacked' in window")).Should().BeFalse();
        (await page.Locator("#status").InnerTextAsync()).Should().Contain("img");
        (await page.Locator("body :is(img, i:not(#meter))").CountAsync()).Should().Be(0);
        complaints.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_web_page_is_dropped_and_exported()
    {
        await using RunningService service = await RunningService.StartAsync();
        IPage page = await browser.OpenAsync();
        await page.GotoAsync(service.Address.ToString());
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "ferry.html", MimeType = "text/html", Buffer = System.Text.Encoding.UTF8.GetBytes(Samples.Page) });
        await page.Locator("#result").WaitForAsync();
        (await page.Locator("#text").InnerTextAsync()).Should().Contain("swim home").And.NotContain("Cookies");
        foreach (string format in new[] { "html", "csv", "tei", "brat", "webannotation", "displacy", "json", "jsonl" })
        {
            IDownload download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#format").SelectOptionAsync(format));
            download.SuggestedFilename.Should().StartWith("ferry-quotations.");
            (await File.ReadAllTextAsync((await download.PathAsync())!)).Should().Contain("swim home");
        }
    }

    [BrowserFact]
    public async Task The_page_talks_to_nobody_else_and_fits_a_phone()
    {
        await using RunningService service = await RunningService.StartAsync();
        IPage page = await browser.OpenAsync(width: 360, height: 740);
        List<string> requests = [];
        page.Request += (_, request) => requests.Add(request.Url);
        await PasteAsync(page, service, Samples.Article);
        requests.Should().AllSatisfy(url => url.Should().StartWith(service.Address.ToString()));
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).Should().BeTrue();
        await page.Locator("#text .quote").First.ClickAsync();
        (await page.Locator("#why").IsVisibleAsync()).Should().BeTrue();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).Should().BeTrue();
    }

    [BrowserFact]
    public async Task Everything_has_a_name_for_a_screen_reader()
    {
        await using RunningService service = await RunningService.StartAsync();
        IPage page = await browser.OpenAsync();
        await PasteAsync(page, service, Samples.Article);
        string[] nameless = await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('button, select, input, textarea, a')].filter(node =>
              !(node.getAttribute('aria-label') || node.textContent.trim() || node.labels?.length)).map(node => node.outerHTML)
            """);
        nameless.Should().BeEmpty();
        (await page.Locator(".quote").First.GetAttributeAsync("aria-description")).Should().StartWith("Ann Okafor, ");
        (await page.Locator("#status").InnerTextAsync()).Should().Contain("quotations");
    }

    /// <summary>Set SCREENSHOTS to a folder, and the pictures of the documentation are made anew.</summary>
    [BrowserFact]
    public async Task Pictures_for_the_documentation()
    {
        string folder = Environment.GetEnvironmentVariable("SCREENSHOTS") ?? Directory.CreateTempSubdirectory("pictures-").FullName;
        await using RunningService service = await RunningService.StartAsync();
        foreach ((string name, int width, int height, ColorScheme scheme) in new[] { ("light", 1280, 860, ColorScheme.Light), ("dark", 1280, 860, ColorScheme.Dark), ("phone", 390, 844, ColorScheme.Light) })
        {
            IPage page = await browser.OpenAsync(width, height, scheme);
            await page.GotoAsync(service.Address.ToString());
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"serve-start-{name}.png") });
            await page.Locator("#sample").ClickAsync();
            await page.Locator("#speakers button").First.ClickAsync();
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"serve-{name}.png") });
        }

        Directory.GetFiles(folder, "serve-*.png").Should().HaveCountGreaterThanOrEqualTo(6);
    }

    private static async Task PasteAsync(IPage page, RunningService service, string text)
    {
        await page.GotoAsync(service.Address.ToString());
        await page.Locator("#source").FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Find the quotations" }).ClickAsync();
        await page.Locator("#result").WaitForAsync();
    }
}
