using System.CommandLine;
using System.Net;
using Microsoft.AspNetCore.Builder;
using QuoteExtract.Cli.CommandLine;
using QuoteExtract.Cli.Terminal;

namespace QuoteExtract.Cli.Serve;

/// <summary><c>quoteextract serve</c>: the service and its page, on this machine.</summary>
internal sealed class ServeCommand : Command
{
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port to listen on; 0 takes any free one.",
        HelpName = "N",
        DefaultValueFactory = static _ => new ServeSettings().Port,
    };

    private readonly Option<string> _host = new("--host")
    {
        Description = "The address to listen on. Anything but loopback opens the service to others: it knows no users.",
        HelpName = "ADDRESS",
        DefaultValueFactory = static _ => new ServeSettings().Host,
    };

    private readonly Option<string[]> _allowHost = new("--allow-host")
    {
        Description = "A further name by which the service may be called, when it stands behind a proxy or is open to others.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _allowOrigin = new("--allow-origin")
    {
        Description = "A site whose pages may call the service, such as https://desk.example.org. By default none.",
        HelpName = "ORIGIN",
    };

    private ServeCommand()
        : base("serve", "Serves extraction over HTTP on this machine, with a page to try it: paste an article, see who said what.")
    {
        foreach (Option option in new Option[] { _port, _host, _allowHost, _allowOrigin })
            Options.Add(option);
        _port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
                result.AddError("--port: give a number from 0 to 65535.");
        });
        _host.Validators.Add(result =>
        {
            if (ParseAddress(result.GetValueOrDefault<string>() ?? "") is null)
                result.AddError("--host: give an IP address, or localhost.");
        });
    }

    public static Command Create(ToolConsole console)
    {
        var command = new ServeCommand();
        command.SetAction((parse, _) => RunAsync(command.Read(parse), console));
        return command;
    }

    /// <returns>The address, or <see langword="null"/> if it is none.</returns>
    public static IPAddress? ParseAddress(string host)
    {
        bool isLocal = string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase);
        return IPAddress.TryParse(isLocal ? "127.0.0.1" : host, out IPAddress? address) ? address : null;
    }

    private ServeSettings Read(ParseResult parse) => new()
    {
        Port = parse.GetValue(_port),
        Host = parse.GetValue(_host)!,
        AllowedHosts = parse.GetValue(_allowHost) ?? [],
        AllowedOrigins = parse.GetValue(_allowOrigin) ?? [],
    };

    private static async Task<int> RunAsync(ServeSettings settings, ToolConsole console)
    {
        if (!IPAddress.IsLoopback(ParseAddress(settings.Host)!))
            console.Report($"warning: {settings.Host} can be reached from other machines, and the service knows no users: put something before it that does.");

        WebApplication app = ServeApp.Create(settings);
        await using (app.ConfigureAwait(false))
        {
            try
            {
                await app.StartAsync(console.Stop).ConfigureAwait(false);
            }
            catch (IOException failure)
            {
                throw new MisuseException($"cannot listen on {settings.Host} port {settings.Port}: {failure.Message}");
            }

            console.Report($"Listening on {app.Urls.First()} (Ctrl-C stops)");
            try
            {
                await Task.Delay(Timeout.Infinite, console.Stop).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // As asked.
            }

            await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }

        return ExitCodes.Success;
    }
}
