using System.CommandLine;
using GoodStanding.Web;

namespace GoodStanding.Cli.Serve;

/// <summary><c>goodstanding serve</c>: the web app, on this computer's own address unless told otherwise.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "The port to listen on.", DefaultValueFactory = _ => 5270 };
        var listen = new Option<string>("--listen") { Description = "The name or address to listen on.", DefaultValueFactory = _ => "localhost" };
        var data = new Option<string?>("--data") { Description = "The folder for the database and its key." };
        var database = new Option<string?>("--database") { Description = "A PostgreSQL connection string; without it SQLite in the data folder is used." };
        var hosts = new Option<string?>("--hosts") { Description = "Further names under which browsers reach it, with commas between." };
        var command = new Command("serve", "Starts the web app. Example: goodstanding serve --port 8080 --data /srv/goodstanding") { port, listen, data, database, hosts };
        command.SetAction(async (parsed, _) =>
        {
            List<string> args = ["--urls", $"http://{parsed.GetValue(listen)}:{parsed.GetValue(port)}"];
            foreach (var option in new[] { data, database, hosts })
            {
                if (parsed.GetValue(option) is { } value)
                    args.AddRange([option.Name, value]);
            }

            return await WebHost.RunAsync([.. args]);
        });
        return command;
    }
}
