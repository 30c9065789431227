using System.CommandLine;
using System.Text.Json;
using GoodStanding.Allegations.Wire;
using GoodStanding.Cli.Check;
using GoodStanding.Model.Reviews;
using GoodStanding.Model.Wire;

namespace GoodStanding.Cli.Rounds;

/// <summary><c>goodstanding triage</c>: says what kind of review a review is and what can be done about it.</summary>
internal static class TriageCommand
{
    private static readonly Argument<string[]> Words = new("text")
    {
        Description = "The review, or with --jsonl a file's path; \"-\" or nothing reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> Jsonl = new("--jsonl") { Description = "Read one JSON object a line and answer one a line." };
    private static readonly Option<bool> Json = new("--json") { Description = "Answer with one indented JSON object." };
    private static readonly Option<decimal?> Stars = new("--stars") { Description = "How many of five stars were given." };
    private static readonly Option<string> Site = new("--site") { Description = "The site: google, yelp, healthgrades, ratemds …; its grounds for removal are named." };
    private static readonly Option<string> Depth = DepthOption.Create();

    public static Command Create()
    {
        var command = new Command(
            "triage",
            """
            Says what kind of review a review is, what it alleges and what can be done about it.

              goodstanding triage --stars 1 --site yelp "My neighbour says she botched his hip."
              goodstanding triage --jsonl reviews.jsonl > answers.jsonl
            """)
        {
            Words, Jsonl, Json, Stars, Site, Depth,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var words = parsed.GetValue(Words) ?? [];
        var source = words.Length == 0 || words is ["-"] ? null : string.Join(' ', words);
        var triage = DepthOption.TriageOf(parsed.GetValue(Depth));
        if (parsed.GetValue(Jsonl))
            return await JsonLines.RunAsync(source, (line, json) => TriageRequest.Parse(line).Answer(triage, json), cancellationToken);

        var site = parsed.GetValue(Site);
        if (site is not null && ReviewSites.Find(site) is null)
            return InstallationOptions.Say($"\"{site}\" is no site that is known; it may be {string.Join(", ", ReviewSites.All.Select(each => each.Id))}.");
        var stars = parsed.GetValue(Stars) is { } given ? new Rating(given) : (Rating?)null;
        if (stars is { IsOnScale: false })
            return InstallationOptions.Say("--stars is a number from 1 to 5.");

        var input = source is null ? await TextInput.ReadAsync(null, cancellationToken) : new TextInput(source, null);
        if (input.Problem is not null)
            return InstallationOptions.Say(input.Problem);

        var review = new Review(site ?? "", "", "", null, stars, input.Text, null);
        if (parsed.GetValue(Json))
            Write(review, triage.Read(review));
        else
            TriagePrinter.Print(review, triage.Read(review));
        return ExitStatus.Good;
    }

    private static void Write(Review review, TriageReport report)
    {
        using var output = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(output, WireFormat.Indented);
        TriageWriter.WriteAnswer(json, null, review, report);
        json.Flush();
        output.Write("\n"u8);
    }
}
