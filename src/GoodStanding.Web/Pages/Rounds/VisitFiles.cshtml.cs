using System.Text.Json;
using GoodStanding.Allegations.Evidence.Visits;
using GoodStanding.App.Rounds;
using GoodStanding.Formats.Visits;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>What a file of visits holds, before anything of it is kept: how many, the first few without their names, and what is left out and why.</summary>
public sealed class VisitFilesModel(ShowVisits showVisits, ImportVisits importVisits, HeldFiles held, Me me, TimeProvider clock) : PageModel
{
    private const string Visits = "/rounds/visits";
    private const int Few = 5;

    [BindProperty]
    public VisitColumnForm Columns { get; set; } = new();

    public VisitReport Report { get; private set; } = new();

    public List<Visit> First { get; } = [];

    public int TooOld { get; private set; }

    public int Nameless { get; private set; }

    /// <summary>How many can be kept.</summary>
    public int Usable => Report.Read - TooOld - Nameless;

    public int Days { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid file, CancellationToken cancellationToken) => ShowAsync(file, isChosen: false, cancellationToken);

    public Task<IActionResult> OnPostAsync(Guid file, CancellationToken cancellationToken) => ShowAsync(file, isChosen: true, cancellationToken);

    public async Task<IActionResult> OnPostTakeAsync(Guid file, CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { KeepsRecords: true } member)
            return NotFound();
        if (held.Find(file, member.Id) is not [var (_, bytes)])
            return Gone();

        // The file is read once more, so that no visit waits in memory for its turn.
        var report = new VisitReport();
        var visits = VisitFile.Read(bytes, Today(), report, Columns.ToMapping());
        var taken = await importVisits.RunAsync(new(member.Id, visits, Columns.Date is null ? null : JsonSerializer.Serialize(Columns)), cancellationToken);
        if (taken.Refusal is null)
            held.Drop(file, member.Id);
        return this.After(taken.Refusal, Visits, Say(taken));
    }

    public IActionResult OnPostLeave(Guid file)
    {
        held.Drop(file, User.MemberId());
        return LocalRedirect(Visits);
    }

    private async Task<IActionResult> ShowAsync(Guid file, bool isChosen, CancellationToken cancellationToken)
    {
        if ((await showVisits.RunAsync(new(User.MemberId()), cancellationToken)).Visits is not { } kept)
            return NotFound();
        if (held.Find(file, User.MemberId()) is not [var (_, bytes)])
            return Gone();

        Days = kept.Days;
        Read(bytes, (isChosen ? Columns : kept.Columns is { } columns ? JsonSerializer.Deserialize<VisitColumnForm>(columns) : null)?.ToMapping());
        if (Report.Mapping is { } used)
            Columns = isChosen ? Columns : VisitColumnForm.Of(used);
        return Page();
    }

    private void Read(byte[] bytes, VisitMapping? mapping)
    {
        var oldest = Today().AddDays(-Days);
        foreach (var visit in VisitFile.Read(bytes, Today(), Report, mapping))
        {
            if (First.Count < Few)
                First.Add(visit);
            if (visit.Date < oldest)
                TooOld++;
            else if (!NameKeys.IsName(visit.PersonName))
                Nameless++;
        }
    }

    private IActionResult Gone() => this.After(Refusal.NotNow("This file is not held any more. Hand it over once more."), Visits);

    private DateOnly Today() => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static string Say(ImportVisits.Result taken) => (taken.Added, taken.Known) switch
    {
        (0, 0) => "Nothing could be kept.",
        (0, _) => "All of them were here already; nothing was added.",
        (1, 0) => "One visit is kept, without its name.",
        (1, _) => $"One visit is kept, without its name; {taken.Known:N0} were here already.",
        (_, 0) => $"{taken.Added:N0} visits are kept, without their names.",
        _ => $"{taken.Added:N0} visits are kept, without their names; {taken.Known:N0} were here already.",
    };
}
