using Microsoft.Playwright;

namespace QuoteExtract.Serve.Tests;

/// <summary>The page of <c>--format html</c>, opened from a file as somebody who is sent it would.</summary>
public sealed class ExportedPageTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task It_tells_why_by_keyboard_and_pointer_and_asks_nobody()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("exported-").FullName, "page.html");
        await using (RunningService service = await RunningService.StartAsync())
        {
            using HttpResponseMessage response = await service.PostAsync("extract?format=html&id=ferry", Samples.Article + "\n\n" + Samples.Hostile);
            await File.WriteAllBytesAsync(file, await response.Content.ReadAsByteArrayAsync());
        }

        IPage page = await browser.OpenAsync();
        List<string> requests = [];
        List<string> complaints = [];
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => complaints.Add(message.Text);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        requests.Should().ContainSingle();
        complaints.Should().BeEmpty("the content security policy lets the page's own style in");
        (await page.EvaluateAsync<bool>("'hacked' in window")).Should().BeFalse();

        ILocator first = page.Locator("mark").First;
        ILocator tip = first.Locator("> .tip");
        (await tip.IsVisibleAsync()).Should().BeFalse();
        await page.Keyboard.PressAsync("Tab");
        (await tip.IsVisibleAsync()).Should().BeTrue();
        (await tip.InnerTextAsync()).Should().Contain("Ann Okafor").And.Contain("cue: said");
        await page.Keyboard.PressAsync("Tab");
        (await tip.IsVisibleAsync()).Should().BeFalse();
        await first.HoverAsync();
        (await tip.IsVisibleAsync()).Should().BeTrue();

        // On paper nothing can be pointed at: the name stands behind the words.
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await tip.IsVisibleAsync()).Should().BeFalse();
        (await first.EvaluateAsync<string>("node => getComputedStyle(node, '::after').content")).Should().Contain("[");
    }
}
