using GoodStanding.App.Rounds;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>The practice's visits: counts by month, how long they are kept, and who looked. Files of them are handed over here.</summary>
[RequestSizeLimit(HeldFiles.MostBytes)]
[InMemoryFiles]
public sealed class VisitsModel(ShowVisits showVisits, KeepVisitsFor keepVisitsFor, WipeVisits wipeVisits, HeldFiles held, Me me, TimeProvider clock) : PageModel
{
    private const string Here = "/rounds/visits";

    public ShowVisits.Shown Visits { get; private set; } = null!;

    public Member Member { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>Whether the book begins with its newest line.</summary>
    public bool IsFirst { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? before, CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { } member || (await showVisits.RunAsync(new(member.Id, before), cancellationToken)).Visits is not { } visits)
            return NotFound();

        (Member, Visits, IsFirst) = (member, visits, before is null);
        return Page();
    }

    public async Task<IActionResult> OnPostFileAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { KeepsRecords: true } member)
            return NotFound();
        if (file is null || file.Length == 0)
            return this.After(Refusal.Invalid("Choose a file that is not empty."), Here);

        // The file's own name is dropped: people name files after patients.
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return LocalRedirect($"{Here}/files/{held.Keep(member.Id, [("visits", bytes)])}");
    }

    public async Task<IActionResult> OnPostDaysAsync(int days, CancellationToken cancellationToken)
    {
        var kept = await keepVisitsFor.RunAsync(new(User.MemberId(), days), cancellationToken);
        return this.After(kept.Refusal, Here, $"Visits are kept for {days:N0} days.{(kept.Forgotten == 0 ? "" : kept.Forgotten == 1 ? " One was older and is forgotten." : $" {kept.Forgotten:N0} were older and are forgotten.")}");
    }

    public async Task<IActionResult> OnPostWipeAsync(bool sure, CancellationToken cancellationToken)
    {
        var wiped = await wipeVisits.RunAsync(new(User.MemberId(), sure), cancellationToken);
        return this.After(wiped.Refusal, Here, wiped.Wiped == 1 ? "The visit is wiped." : $"All {wiped.Wiped:N0} visits are wiped.");
    }
}
