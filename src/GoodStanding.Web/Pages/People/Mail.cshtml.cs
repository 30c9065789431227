using GoodStanding.App.Outbox;
using GoodStanding.Connectors;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.People;

/// <summary>The mail server for an owner: whether mails get through, which did not, and of which nobody knows.</summary>
public sealed class MailModel(ShowOutbox showOutbox, SendTestMail sendTestMail, SettleUnconfirmed settle, Me me, TimeProvider clock) : PageModel
{
    public ShowOutbox.Shown Outbox { get; private set; } = null!;

    public Member Member { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if ((await showOutbox.RunAsync(new(User.MemberId()), cancellationToken)).Outbox is not { } outbox || await me.GetAsync() is not { } member)
            return NotFound();

        (Outbox, Member) = (outbox, member);
        return Page();
    }

    public async Task<IActionResult> OnPostTestAsync(CancellationToken cancellationToken)
    {
        var test = await sendTestMail.RunAsync(new(User.MemberId()), cancellationToken);
        if (test.Refusal is not null)
            return this.After(test.Refusal, "/mail");

        this.Say(test.Answer, test.Outcome == DeliveryOutcome.Sent ? "clear" : "reconsider");
        return LocalRedirect("/mail");
    }

    public async Task<IActionResult> OnPostAgainAsync(Guid effect, CancellationToken cancellationToken) =>
        this.After((await settle.RunAsync(new(User.MemberId(), effect, SendsAgain: true), cancellationToken)).Refusal, "/mail", "It goes out again within a minute.");

    public async Task<IActionResult> OnPostLeaveAsync(Guid effect, CancellationToken cancellationToken) =>
        this.After((await settle.RunAsync(new(User.MemberId(), effect, SendsAgain: false), cancellationToken)).Refusal, "/mail", "It is left alone.");
}
