using GoodStanding.App.Outbox;
using GoodStanding.Connectors;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.People;

/// <summary>The addresses of the practice's own that are told, for an owner.</summary>
public sealed class WebhooksModel(ListWebhooks listWebhooks, AddWebhook addWebhook, RemoveWebhook removeWebhook, TestWebhook testWebhook, Me me, TimeProvider clock) : PageModel
{
    public ListWebhooks.Result Listed { get; private set; } = null!;

    public Member Member { get; private set; } = null!;

    /// <summary>What was typed, so that nothing is lost when it is refused.</summary>
    [BindProperty]
    public WebhookForm Form { get; set; } = new();

    /// <summary>A fresh secret, shown once.</summary>
    public string? NewSecret { get; private set; }

    public string? Refused { get; private set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    private ShownOnce Once => HttpContext.RequestServices.GetRequiredService<ShownOnce>();

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAddAsync(DayOfWeek? day, int? hour, CancellationToken cancellationToken)
    {
        (Form.Plan.Day, Form.Plan.Hour) = (day ?? Form.Plan.Day, hour ?? Form.Plan.Hour);
        var added = await addWebhook.RunAsync(new(User.MemberId(), Form.Name ?? "", Form.Kind, Form.Address ?? "", Form.Weekly, Form.Plan.Day, Form.Plan.Hour, Form.Urgent), cancellationToken);
        Refused = added.Refusal?.Sentence;
        if (added.WebhookId is null)
            return await ShowAsync(cancellationToken);

        if (added.Secret is { } secret)
            Once.Keep(this, ShownOnce.Token, User.MemberId(), [secret]);
        else
            this.Say("It is added. Send it a test.");
        return LocalRedirect("/webhooks");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid webhook, CancellationToken cancellationToken) =>
        this.After((await removeWebhook.RunAsync(new(User.MemberId(), webhook), cancellationToken)).Refusal, "/webhooks", "It is told nothing more.");

    public async Task<IActionResult> OnPostTestAsync(Guid webhook, CancellationToken cancellationToken)
    {
        var test = await testWebhook.RunAsync(new(User.MemberId(), webhook), cancellationToken);
        if (test.Refusal is not null)
            return this.After(test.Refusal, "/webhooks");

        this.Say(test.Answer, test.Outcome == DeliveryOutcome.Sent ? "clear" : "reconsider");
        return LocalRedirect("/webhooks");
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Listed = await listWebhooks.RunAsync(new(User.MemberId()), cancellationToken);
        if (Listed.Refusal is not null || await me.GetAsync() is not { } member)
            return NotFound();

        Member = member;
        NewSecret = Once.Take(this, ShownOnce.Token, member.Id) is [var fresh] ? fresh : null;
        return Page();
    }

    /// <summary>What the form holds.</summary>
    public sealed class WebhookForm
    {
        public string? Name { get; set; }

        public WebhookKind Kind { get; set; }

        public string? Address { get; set; }

        public bool Weekly { get; set; }

        public bool Urgent { get; set; }

        internal NoticePlan Plan { get; } = new();
    }
}
