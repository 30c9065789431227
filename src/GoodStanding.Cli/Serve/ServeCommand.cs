using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using GoodStanding.Web;

namespace GoodStanding.Cli.Serve;

/// <summary><c>goodstanding serve</c>: the web app, on this computer's own address unless told otherwise.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "The port to listen on.", DefaultValueFactory = _ => 5270 };
        var listen = new Option<string>("--listen") { Description = "The address to listen on: localhost, or one of this computer.", DefaultValueFactory = _ => "localhost" };
        var data = new Option<string?>("--data") { Description = "The folder for the database and its key." };
        var database = new Option<string?>("--database") { Description = "A PostgreSQL connection string; without it SQLite in the data folder is used." };
        var hosts = new Option<string?>("--hosts") { Description = "Further names under which browsers reach it, with commas between." };
        var address = new Option<string?>("--public-url") { Description = "The address that browsers use behind a proxy, such as https://check.example.org." };
        var proxies = new Option<string?>("--proxies") { Description = "Addresses of the proxies whose forwarded headers are believed, with commas between." };
        var command = new Command("serve", "Starts the web app. Example: goodstanding serve --port 8080 --data /srv/goodstanding") { port, listen, data, database, hosts, address, proxies };
        command.SetAction(async (parsed, _) =>
        {
            if (parsed.GetValue(port) is not (> 0 and <= 65_535))
                return InstallationOptions.Say("A port is a number from 1 to 65535.");
            if (HostOf(parsed.GetValue(listen)!) is not { } host)
                return InstallationOptions.Say($"\"{parsed.GetValue(listen)}\" is no address to listen on: --listen takes localhost, or an address of this computer such as 192.168.1.20; 0.0.0.0 means every one.");

            List<string> args = ["--urls", $"http://{host}:{parsed.GetValue(port)}"];
            foreach (var option in new[] { data, database, hosts, address, proxies })
            {
                if (parsed.GetValue(option) is { } value)
                    args.AddRange([option.Name, value]);
            }

            return await WebHost.RunAsync([.. args]);
        });
        return command;
    }

    // The server takes any other name for "everybody may come", which a slip of the pen must not mean.
    private static string? HostOf(string listen)
    {
        if (string.Equals(listen, "localhost", StringComparison.OrdinalIgnoreCase))
            return "localhost";
        if (!IPAddress.TryParse(listen.Trim('[', ']'), out var address))
            return null;

        return address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();
    }
}
