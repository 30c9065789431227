using GoodStanding.App.Rounds;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>One review with its history, its disputes and the five steps.</summary>
public sealed class ReviewModel(ShowReview showReview, HandleReview handleReview, NoteAnswer noteAnswer, LookIntoVisits lookIntoVisits, Me me, TimeProvider clock) : PageModel
{
    public ReviewCard Card { get; private set; } = null!;

    /// <summary>The day where the reader is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Card.Now, Card.Zone).DateTime);

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, null, cancellationToken);

    /// <summary>Looks into the visits. The answer stands on the page that follows, once, and in no address.</summary>
    public async Task<IActionResult> OnPostVisitsAsync(Guid id, CancellationToken cancellationToken)
    {
        var looked = await lookIntoVisits.RunAsync(new(User.MemberId(), id), cancellationToken);
        return looked.Look is { } look ? await ShowAsync(id, look, cancellationToken) : this.After(looked.Refusal, $"/rounds/reviews/{id}");
    }

    /// <summary>Notes that it was answered on its site, or takes that back.</summary>
    public async Task<IActionResult> OnPostAnsweredAsync(Guid id, int version, DateOnly? on, bool back, CancellationToken cancellationToken)
    {
        var here = $"/rounds/reviews/{id}";
        if (!back && on is null)
            return this.After(Refusal.Invalid("Give the day on which the answer was posted."), here);

        return this.After((await noteAnswer.RunAsync(new(User.MemberId(), id, version, back ? null : on), cancellationToken)).Refusal, here, back ? "It is not answered, and on the list of things to do." : "Marked as answered, and done.");
    }

    public async Task<IActionResult> OnPostStepAsync(Guid id, int version, string? step, CancellationToken cancellationToken)
    {
        var here = $"/rounds/reviews/{id}";
        if (NextSteps.StateOf(step) is not { } state)
            return this.After(Refusal.Invalid("Choose one of the five steps."), here);

        var refusal = (await handleReview.RunAsync(new(User.MemberId(), id, version, state), cancellationToken)).Refusal;
        if (refusal is null && NextSteps.PathOf(step, id) is { } path)
            return LocalRedirect(path);

        return this.After(refusal, here, state switch
        {
            HandlingState.Done => "Done. Nothing more to do here.",
            HandlingState.Watching => "Watched: it is news again when it changes.",
            _ => "Kept on the list of things to do.",
        });
    }

    private async Task<IActionResult> ShowAsync(Guid id, LookIntoVisits.Found? look, CancellationToken cancellationToken)
    {
        if ((await showReview.RunAsync(new(User.MemberId(), id), cancellationToken)).Review is not { } shown || await me.GetAsync() is not { } member)
            return NotFound();

        Card = new(shown, member.Zone, clock.GetUtcNow(), $"/rounds/reviews/{id}?handler=Visits", look);
        return Page();
    }
}
