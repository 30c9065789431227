using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Where one ground of the site is chosen under which a review is reported.</summary>
public sealed class ReportModel(ShowReview showReview, FileDispute fileDispute, MoveDispute moveDispute, Me me, TimeProvider clock) : PageModel
{
    public ReviewCard Card { get; private set; } = null!;

    /// <summary>Null for a site of which nothing is known.</summary>
    public ReviewSite? Site { get; private set; }

    /// <summary>The grounds that fit what was read, the one with the least proof needed first.</summary>
    public IReadOnlyList<SiteGround> Fitting => Card.Shown.Triage.Grounds;

    public IReadOnlyList<SiteGround> Others => [.. (Site?.Grounds ?? []).ExceptBy(Fitting.Select(ground => ground.Ground), ground => ground.Ground)];

    public Guid? RoundId { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? round, CancellationToken cancellationToken)
    {
        if ((await showReview.RunAsync(new(User.MemberId(), id), cancellationToken)).Review is not { } shown || await me.GetAsync() is not { } member)
            return NotFound();

        Card = new(shown, member.Zone, clock.GetUtcNow());
        if (Card.OpenDispute is { } running)
            return LocalRedirect($"/rounds/disputes/{running.Id}");

        Site = ReviewSites.Find(shown.Review.SiteId);
        RoundId = round;
        return Page();
    }

    /// <summary>Begins the dispute and words the report; the next page checks the words.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? round, RemovalGround? ground, CancellationToken cancellationToken)
    {
        var here = $"/rounds/reviews/{id}/report{(round is null ? "" : $"?round={round}")}";
        if (ground is not { } chosen)
            return this.After(Refusal.Invalid("Choose one ground."), here);
        if ((await showReview.RunAsync(new(User.MemberId(), id), cancellationToken)).Review is not { } shown)
            return NotFound();

        var filed = await fileDispute.RunAsync(new(User.MemberId(), id, chosen), cancellationToken);
        if (filed.DisputeId is not { } dispute)
            return this.After(filed.Refusal, here);

        var words = FlagText.Of(chosen, shown.Triage, shown.Review.Words);
        var refusal = (await moveDispute.RunAsync(new(User.MemberId(), dispute, 1, DisputeAct.Prepare, FlagText: words), cancellationToken)).Refusal;
        return this.After(refusal, $"/rounds/disputes/{dispute}{(round is null ? "" : $"?round={round}")}");
    }
}
