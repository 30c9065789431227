using System.CommandLine;
using GoodStanding.App.Rounds;
using GoodStanding.Formats.Reviews;
using GoodStanding.Model.Reviews;
using Microsoft.Extensions.DependencyInjection;

namespace GoodStanding.Cli.Import;

/// <summary><c>goodstanding import reviews</c>: reads reviews from saved pages, answers of interfaces and tables.</summary>
internal static class ImportReviewsCommand
{
    private static readonly Argument<string[]> Files = new("files")
    {
        Description = "Saved pages (HTML), answers of Google, Yelp, Facebook or Trustpilot, JSON of Healthgrades, tables (CSV); or a folder or zip of them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Read and tell, and store nothing." };
    private static readonly Option<bool> Jsonl = new("--jsonl") { Description = "Write one JSON object a review to standard output." };
    private static readonly Option<string> Site = new("--site") { Description = "The site, for files that do not say it: google, yelp, healthgrades …", HelpName = "id" };
    private static readonly Option<string> Professional = new("--professional") { Description = "Whose reviews they are; may be left out where the practice has one professional.", HelpName = "name" };
    private static readonly Option<string> Owner = new("--owner") { Description = "An owner of the practice; may be left out where there is one practice.", HelpName = "e-mail" };
    private static readonly InstallationOptions Installation = new();
    private static readonly Option<string> Listing = new("--listing") { Description = "The listing, for files that do not say it.", HelpName = "name" };

    public static Command Create()
    {
        var command = new Command(
            "reviews",
            """
            Reads reviews from saved pages, answers of interfaces and tables.

              goodstanding import reviews page.html --professional "Dr. Ash"
              goodstanding import reviews page.html --dry-run --jsonl
              goodstanding import reviews Takeout/reviews.json pages.zip --dry-run
              goodstanding import reviews export.csv --site zocdoc --listing "Dr. Ash" --dry-run --jsonl > reviews.jsonl
            """)
        {
            Files, DryRun, Jsonl, Site, Listing, Professional, Owner,
        };

        Installation.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Jsonl) && !result.GetValue(DryRun))
                result.AddError("Option '--jsonl' writes what a '--dry-run' reads; without that the reviews are stored.");
        });

        // On a thread of its own, so that Ctrl-C can be answered while it works.
        command.SetAction((parsed, cancellationToken) => Task.Run(() => parsed.GetValue(DryRun)
            ? Task.FromResult(Run(parsed, _ => { }, cancellationToken))
            : Installation.RunAsync(parsed, StoreAsync, mayMake: false, cancellationToken), CancellationToken.None));
        return command;
    }

    private static async Task<int> StoreAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var reviews = new List<Review>();
        var status = Run(parsed, reviews.Add, cancellationToken);
        if (reviews.Count == 0 || cancellationToken.IsCancellationRequested)
            return status;

        var stored = await services.GetRequiredService<StoreReviews>().RunAsync(new(reviews, parsed.GetValue(Owner), parsed.GetValue(Professional)), cancellationToken);
        ImportSummary.Print(stored);
        return stored.Refusal is not null ? ExitStatus.WrongUsage : stored.Unplaced > 0 ? ExitStatus.NotAllWell : status;
    }

    private static int Run(ParseResult parsed, Action<Review> take, CancellationToken cancellationToken)
    {
        var paths = parsed.GetValue(Files)!;
        var site = parsed.GetValue(Site);
        if (site is not null && ReviewSites.Find(site) is null)
            return InstallationOptions.Say($"There is no site \"{TerminalText.Tame(site)}\" that is known. Known are: {string.Join(", ", ReviewSites.All.Select(known => known.Id))}.");
        if (Array.Find(paths, path => !DiskArchive.Exists(path)) is { } missing)
            return InstallationOptions.Say($"There is no file or folder {TerminalText.Tame(missing)}.");

        var import = new ReviewImport();
        var context = new ReviewContext(TimeProvider.System.GetUtcNow(), site?.ToLowerInvariant(), parsed.GetValue(Listing));
        using (var lines = parsed.GetValue(Jsonl) ? new JsonLineStream(Console.OpenStandardOutput()) : null)
        {
            foreach (var review in paths.SelectMany(path => Read(path, context, import, cancellationToken)))
            {
                lines?.Write(review, ReviewLine.Write);
                take(review);
            }
        }

        ImportSummary.Print(import, cancellationToken.IsCancellationRequested);
        return import.IsWhole && !cancellationToken.IsCancellationRequested ? ExitStatus.Good : ExitStatus.NotAllWell;
    }

    private static IEnumerable<Review> Read(string path, ReviewContext context, ReviewImport import, CancellationToken cancellationToken)
    {
        using var source = DiskArchive.Open(path);
        foreach (var review in ReadReviews.Run(new(source, context), import, cancellationToken))
            yield return review;
    }
}
