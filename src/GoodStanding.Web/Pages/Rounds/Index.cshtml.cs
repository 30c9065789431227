using GoodStanding.App.Rounds;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>The place of the weekly round: what waits, how long it takes, and the ratings by site.</summary>
public sealed class IndexModel(LookAtRounds lookAtRounds, ReadRatings readRatings, StartRound startRound, SettleBacklog settleBacklog, Me me, TimeProvider clock) : PageModel
{
    public LookAtRounds.Shown Rounds { get; private set; } = null!;

    public IReadOnlyList<ReadRatings.Line> Ratings { get; private set; } = [];

    public Member Member { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public int Left => Rounds.Count - Rounds.Done;

    /// <summary>"7 things, about 9 minutes".</summary>
    public string Sentence => $"{(Left == 1 ? "One thing" : $"{Left} things")}, about {(Rounds.Minutes == 1 ? "a minute" : $"{Rounds.Minutes} minutes")}";

    /// <summary>Whether more waits than one round takes, and none has been begun.</summary>
    public bool HasBacklog => Rounds is { OpenRoundId: null, Beyond: > 0 };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var looked = await lookAtRounds.RunAsync(new(User.MemberId()), cancellationToken);
        if (looked.Rounds is null || await me.GetAsync() is not { } member)
            return NotFound();

        (Rounds, Member) = (looked.Rounds, member);
        Ratings = (await readRatings.RunAsync(new(member.Id), cancellationToken)).Lines;
        return Page();
    }

    public async Task<IActionResult> OnPostSettleAsync(CancellationToken cancellationToken)
    {
        var settled = await settleBacklog.RunAsync(new(User.MemberId()), cancellationToken);
        return this.After(settled.Refusal, "/rounds", settled.Settled == 1 ? "One older review is marked as seen." : $"{settled.Settled:N0} older reviews are marked as seen.");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var started = await startRound.RunAsync(new(User.MemberId()), cancellationToken);
        return started.RoundId is { } id ? LocalRedirect($"/rounds/round/{id}") : this.After(started.Refusal ?? Refusal.NotNow("Nothing is new. There is no round to start."), "/rounds");
    }
}
