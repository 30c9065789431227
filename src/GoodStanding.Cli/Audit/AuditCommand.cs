using System.CommandLine;
using GoodStanding.App.Footprint;
using GoodStanding.Formats.Archives;
using GoodStanding.Model;

namespace GoodStanding.Cli.Audit;

/// <summary><c>goodstanding audit</c>: screens everything that an account has ever posted.</summary>
internal static class AuditCommand
{
    private const int KeptForPage = 300;

    private static readonly Argument<string> Source = new("archive") { Description = "The archive as the network gave it: a zip, a tar.gz, an unpacked folder or one of its files." };
    private static readonly Option<bool> Jsonl = new("--jsonl") { Description = "Write one JSON object a post to standard output." };
    private static readonly Option<string> Html = new("--html") { Description = "Write a report for people to this file.", HelpName = "file" };
    private static readonly Option<string> Place = new("--jurisdiction") { Description = "Whose law applies: US, UK, CA, AU, NZ, DE, IE …, or a state or province as US-CA.", DefaultValueFactory = _ => "US" };
    private static readonly Option<string> Profession = new("--profession") { Description = "What the author does.", DefaultValueFactory = _ => "physician" };
    private static readonly Option<string> Depth = DepthOption.Create();

    public static Command Create()
    {
        Profession.AcceptOnlyFromAmong([.. WireName<Profession>.All]);
        var command = new Command(
            "audit",
            """
            Screens everything that an account has posted, from the archive that the network hands out.
            Reads X (Twitter), Mastodon and Bluesky. Direct messages, contacts and device data are never opened.

              goodstanding audit twitter-2026-11-30.zip --html report.html
              goodstanding audit archive-20261130.tar.gz --jsonl > posts.jsonl
              goodstanding audit repo.car --profession nurse --jurisdiction UK
            """)
        {
            Source, Jsonl, Html, Profession, Place, Depth,
        };
        
        // On a thread of its own, so that Ctrl-C can be answered while it works.
        command.SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetValue(Source)!;
        if (Jurisdiction.Parse(parsed.GetValue(Place)) is not { } jurisdiction)
            return Refuse(Jurisdiction.Refuse(parsed.GetValue(Place)));
        if (!DiskArchive.Exists(path))
            return Refuse($"There is no file or folder {path}.");

        using var source = DiskArchive.Open(path);
        if (ArchiveFormats.Recognize(source) is not { } archive)
            return RefuseArchive(path, source);

        var context = new ScreeningContext(PostContext.Post, WireName<Profession>.Parse(parsed.GetValue(Profession)), jurisdiction);
        return Audit(new(archive, context, DepthOption.ScreenerOf(parsed.GetValue(Depth))), parsed.GetValue(Jsonl), parsed.GetValue(Html), cancellationToken);
    }

    private static int Audit(ScreenArchive.Request request, bool asLines, string? page, CancellationToken cancellationToken)
    {
        var report = new ArchiveReport();
        var tally = new AuditTally(KeptForPage);
        using (var lines = asLines ? new JsonLineStream(Console.OpenStandardOutput()) : null)
        {
            AuditProgress.Show(request.Archive, mayShow: !asLines || Console.IsOutputRedirected, advance =>
            {
                foreach (var screened in ScreenArchive.Run(request, report, cancellationToken))
                {
                    tally.Add(screened);
                    lines?.Write(screened, AuditLine.Write);
                    advance();
                }
            });
        }

        AuditSummary.Print(request.Archive, report, tally, cancellationToken.IsCancellationRequested);
        if (page is not null && !TryWritePage(page, request, report, tally))
            return ExitStatus.WrongUsage;

        return report.IsWhole && tally.Failed == 0 && !cancellationToken.IsCancellationRequested ? ExitStatus.Good : ExitStatus.NotAllWell;
    }

    // The page holds words that may name a patient, so it is the owner's alone.
    private static bool TryWritePage(string path, ScreenArchive.Request request, ArchiveReport report, AuditTally tally)
    {
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

            using var file = new StreamWriter(path, options);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite); // It may have been there before.

            AuditPage.Write(file, request, report, tally);
            Console.Error.WriteLine($"The report is in {path}. It shows posts that may name patients: keep it as you keep records.");
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The report could not be written to {path}: {failure.Message}");
            return false;
        }
    }

    private static int RefuseArchive(string path, ArchiveSource source)
    {
        foreach (var problem in source.Problems)
            Console.Error.WriteLine(problem);
        if (source.Problems.Count > 0)
            return ExitStatus.NotAllWell;

        return Refuse(
            $"{path} is no archive that can be read. {FoundInstead.Describe(source)}{Environment.NewLine}"
            + $"Readable are: {string.Join(", ", ArchiveFormats.All.Select(reader => reader.Title))}.");
    }

    private static int Refuse(string problem)
    {
        Console.Error.WriteLine(problem);
        return ExitStatus.WrongUsage;
    }
}
