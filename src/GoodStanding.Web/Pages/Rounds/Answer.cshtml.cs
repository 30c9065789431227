using GoodStanding.App.Rounds;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Check;
using GoodStanding.Web.Pages.Check;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Where an answer to a review is written, with the review beside the box. What is typed is checked and kept by the Check page.</summary>
public sealed class AnswerModel(ShowReview showReview, Me me, TimeProvider clock) : PageModel
{
    public ReviewCard Card { get; private set; } = null!;

    public CheckForm Form { get; private set; } = new();

    /// <summary>What the site says of answers, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Whether none is the answer that is offered: a therapist's answer to one review tells that the two have met.</summary>
    public bool IsNone { get; private set; }

    /// <summary>Write asks for the box although none is the better answer.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid? round, bool write, CancellationToken cancellationToken)
    {
        if ((await showReview.RunAsync(new(User.MemberId(), id), cancellationToken)).Review is not { } shown || await me.GetAsync() is not { } member)
            return NotFound();
        if (shown.AnswerId is { } draft)
            return LocalRedirect($"/drafts/{draft}");

        Card = new(shown, member.Zone, clock.GetUtcNow());
        IsNone = !write && (shown.Review.Professional.Profession ?? member.Profession) == Profession.Therapist;
        Form = new() { Network = Network.ReviewSite, Context = PostContext.ReplyToReview, Review = shown.Review.Words, AnsweredId = id, Site = shown.Review.SiteId, RoundId = round };
        Note = ReviewSites.Find(shown.Review.SiteId)?.Reply switch
        {
            { IsPossible: false } => "This site lets nobody answer.",
            { IsPossible: null } => "We could not find out whether this site lets you answer.",
            { Note: { } note } => $"What we know of answers here: {note}.",
            _ => null,
        };
        return Page();
    }
}
