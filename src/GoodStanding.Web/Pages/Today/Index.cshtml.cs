using GoodStanding.App.People;
using GoodStanding.App.Rounds;
using GoodStanding.App.Today;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Today;

/// <summary>What needs this member now, and nothing else.</summary>
public sealed class IndexModel(ShowToday showToday, LookAtRounds lookAtRounds, SeeNotice seeNotice, InstallSample installSample, RemoveSample removeSample, Me me, TimeProvider clock) : PageModel
{
    public ShowToday.Result Today { get; private set; } = null!;

    public LookAtRounds.Shown Rounds { get; private set; } = null!;

    public Member Member { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>How many things wait: drafts, reviews that cannot, disputes, sources that broke, and the mentions and the round as one each.</summary>
    public int Count => Today.Waiting.Count + Rounds.UrgentCount + Rounds.OneStarCount + Rounds.DueCount + Rounds.BrokenCount + (Rounds.Mentions > 0 ? 1 : 0) + (Rounds.Count > Rounds.Done ? 1 : 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { } member)
            return NotFound();

        Member = member;
        Today = await showToday.RunAsync(new(member.Id), cancellationToken);
        Rounds = (await lookAtRounds.RunAsync(new(member.Id), cancellationToken)).Rounds!;
        return Page();
    }

    public async Task<IActionResult> OnPostSeenAsync(Guid? notice, CancellationToken cancellationToken)
    {
        await seeNotice.RunAsync(new(User.MemberId(), notice), cancellationToken);
        return LocalRedirect("/today");
    }

    public async Task<IActionResult> OnPostSampleAsync(CancellationToken cancellationToken) =>
        this.After((await installSample.RunAsync(new(User.MemberId()), cancellationToken)).Refusal, "/drafts", "Dr Sample is here, with a draft in every state, and with reviews under Rounds. Look around; one click removes it all.");

    public async Task<IActionResult> OnPostRemoveSampleAsync(CancellationToken cancellationToken) =>
        this.After((await removeSample.RunAsync(new(User.MemberId()), cancellationToken)).Refusal, "/today", "The sample is gone.");
}
