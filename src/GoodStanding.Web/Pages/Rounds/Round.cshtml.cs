using GoodStanding.App.Rounds;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>The week's round: one review at a time, five steps, and an end.</summary>
public sealed class RoundModel(
    ShowRound showRound, StepRound stepRound, ShowReview showReview, HandleReview handleReview, LookIntoVisits lookIntoVisits, ReadRatings readRatings, ReadAnswers readAnswers, ReadThemes readThemes, ReadDecisions readDecisions, LookAtRounds lookAtRounds,
    Me me, TimeProvider clock) : PageModel
{
    public ShowRound.Shown Round { get; private set; } = null!;

    /// <summary>The review at hand, or null at the end.</summary>
    public ReviewCard? Card { get; private set; }

    public IReadOnlyList<ReadRatings.Line> Ratings { get; private set; } = [];

    public ReadAnswers.Result? Answers { get; private set; }

    /// <summary>What people spoke of in the last months; null before the end.</summary>
    public ReadThemes.Result? Themes { get; private set; }

    /// <summary>What sites decided since the round before; null before the end.</summary>
    public ReadDecisions.Result? Decisions { get; private set; }

    /// <summary>What waits after the end; null before it.</summary>
    public LookAtRounds.Shown? Ahead { get; private set; }

    public Member Member { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await LoadAsync(id, cancellationToken) is not { } member)
            return NotFound();

        Member = member;
        if (Round.Current is { } current && (await showReview.RunAsync(new(member.Id, current.Id), cancellationToken)).Review is { } shown)
        {
            Card = CardOf(shown, null);
            return Page();
        }

        // What was left of it may have been deleted meanwhile: that ends a round too.
        if (Round.Round.FinishedAt is null)
            await stepRound.RunAsync(new(member.Id, id, Round.Round.ReviewIds.Count), cancellationToken);
        Ratings = (await readRatings.RunAsync(new(member.Id), cancellationToken)).Lines;
        Answers = await readAnswers.RunAsync(new(member.Id), cancellationToken);
        Themes = await readThemes.RunAsync(new(member.Id, From: RatingsFilter.Quarter.Since(Now)), cancellationToken);
        Decisions = await readDecisions.RunAsync(new(member.Id, id), cancellationToken);
        Ahead = (await lookAtRounds.RunAsync(new(member.Id), cancellationToken)).Rounds;
        return Page();
    }

    /// <summary>Takes one of the five steps and goes on.</summary>
    public async Task<IActionResult> OnPostStepAsync(Guid id, Guid review, int version, string? step, CancellationToken cancellationToken)
    {
        if (await LoadAsync(id, cancellationToken) is not { } member || Round.Reviews.FirstOrDefault(each => each.Id == review) is not { } current)
            return NotFound();
        if (NextSteps.StateOf(step) is not { } state)
            return this.After(Refusal.Invalid("Choose one of the five steps."), $"/rounds/round/{id}");

        var refusal = (await handleReview.RunAsync(new(member.Id, review, version, state), cancellationToken)).Refusal;
        if (refusal is not null)
            return this.After(refusal, $"/rounds/round/{id}");

        await stepRound.RunAsync(new(member.Id, id, Round.PlaceOf(current) + 1), cancellationToken);
        return LocalRedirect(NextSteps.PathOf(step, review) is { } path ? $"{path}?round={id}" : $"/rounds/round/{id}");
    }

    /// <summary>Looks into the visits for the review at hand. The answer stands on the page that follows, once, and in no address.</summary>
    public async Task<IActionResult> OnPostVisitsAsync(Guid id, Guid review, CancellationToken cancellationToken)
    {
        if (await LoadAsync(id, cancellationToken) is not { } member || Round.Current?.Id != review)
            return NotFound();

        var looked = await lookIntoVisits.RunAsync(new(member.Id, review), cancellationToken);
        if (looked.Look is not { } look)
            return this.After(looked.Refusal, $"/rounds/round/{id}");
        if ((await showReview.RunAsync(new(member.Id, review), cancellationToken)).Review is not { } shown)
            return NotFound();

        Member = member;
        Card = CardOf(shown, look);
        return Page();
    }

    /// <summary>Goes to the next review without a word, or back to the one before.</summary>
    public async Task<IActionResult> OnPostGoAsync(Guid id, bool back, CancellationToken cancellationToken)
    {
        if (await LoadAsync(id, cancellationToken) is not { } member)
            return NotFound();

        var current = Round.Current;
        var place = back ? Round.Before(current) is { } before ? Round.PlaceOf(before) : 0 : current is null ? Round.Round.ReviewIds.Count : Round.PlaceOf(current) + 1;
        return this.After((await stepRound.RunAsync(new(member.Id, id, place), cancellationToken)).Refusal, $"/rounds/round/{id}");
    }

    public int Count(HandlingState state) => Round.Reviews.Count(review => review.Handling == state);

    private ReviewCard CardOf(ShowReview.Shown shown, LookIntoVisits.Found? look) => new(shown, Member.Zone, Now, $"/rounds/round/{Round.Round.Id}?handler=Visits", look);

    private async Task<Member?> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if ((await showRound.RunAsync(new(User.MemberId(), id), cancellationToken)).Round is not { } round)
            return null;

        Round = round;
        return await me.GetAsync();
    }
}
