using GoodStanding.App.People;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.People;

/// <summary>One member for an owner: her role, and the end of her membership.</summary>
public sealed class ShowModel(ShowMember showMember, ChangeRole changeRole, EndMembership endMembership) : PageModel
{
    public Member Member { get; private set; } = null!;

    /// <summary>Asked for before anything here is changed.</summary>
    public ProveCard? Card { get; private set; }

    public bool IsMe => Member.Id == User.MemberId();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if ((await showMember.RunAsync(new(User.MemberId(), id), cancellationToken)).Member is not { } member)
            return NotFound();

        Member = member;
        Card = await ProveCard.OfAsync(HttpContext, "change what somebody may do", $"/people/{id}");
        return Page();
    }

    public async Task<IActionResult> OnPostRoleAsync(Guid id, MemberRole? role, CancellationToken cancellationToken)
    {
        if (!await Proof.IsFreshAsync(HttpContext))
            return this.After(Proof.Missing, $"/people/{id}");

        var refusal = role is { } chosen ? (await changeRole.RunAsync(new(User.MemberId(), id, chosen), cancellationToken)).Refusal : Refusal.Invalid("Choose a role.");
        return this.After(refusal, $"/people/{id}", "The role is changed. Every session of this person has ended; the next sign-in has the new rights.");
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await Proof.IsFreshAsync(HttpContext))
            return this.After(Proof.Missing, $"/people/{id}");

        var refusal = (await endMembership.RunAsync(new(User.MemberId(), id), cancellationToken)).Refusal;
        return this.After(refusal, refusal is null ? "/people" : $"/people/{id}", "The membership has ended, and with it every session and token.");
    }
}
