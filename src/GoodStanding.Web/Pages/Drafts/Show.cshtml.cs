using System.ComponentModel.DataAnnotations;
using GoodStanding.App.Check;
using GoodStanding.App.Gathering;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Gathering;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.Pages.Check;
using GoodStanding.Web.Showing;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Drafts;

/// <summary>One draft: its words, what was found, what happened, and what can be done now.</summary>
public sealed class ShowModel(ShowDraft showDraft, ShowSending showSending, Me me, TimeProvider clock) : PageModel
{
    /// <summary>The version that whoever acts has seen.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Words that a second reader suggests; they stay in the box when the suggestion was refused.</summary>
    [BindProperty]
    public string? Suggested { get; set; }

    [BindProperty, StringLength(Limits.Reason)]
    public string? Reason { get; set; }

    public ShowDraft.Shown Shown { get; private set; } = null!;

    /// <summary>A reply that confirms nothing, beside one that does not pass and can still be changed.</summary>
    public string? SaferReply => Shown.Draft.State is DraftState.Published or DraftState.Expired or DraftState.Abandoned
        ? null
        : App.Check.SaferReply.Of(Shown.Draft.Context, Shown.Draft.Words, Shown.Draft.Review, Shown.Screening.Verdict);

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public string? Refused { get; private set; }

    /// <summary>How far the sending through a site's interface is; null while the draft has no time.</summary>
    public ShowSending.Result? Sending { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostHoldAsync(Guid id, DateTime? until, [FromServices] HoldDraft hold, CancellationToken cancellationToken)
    {
        var (moment, unusable) = await MomentAsync(until, nameof(until));
        var refusal = unusable ?? (await hold.RunAsync(new(User.MemberId(), id, Version, moment), cancellationToken)).Refusal;
        return Back(id, refusal, "On hold. Sleep on it; you will find it here.");
    }

    public async Task<IActionResult> OnPostLengthenAsync(Guid id, DateTime? until, [FromServices] LengthenHold lengthen, CancellationToken cancellationToken)
    {
        var (moment, unusable) = await MomentAsync(until, nameof(until));
        var refusal = unusable ?? (moment is null ? Refusal.Invalid("Say until when the hold should last.") : (await lengthen.RunAsync(new(User.MemberId(), id, Version, moment.Value), cancellationToken)).Refusal);
        return Back(id, refusal, "The hold is longer now.");
    }

    public async Task<IActionResult> OnPostAskAsync(Guid id, Guid? reader, [FromServices] AskSecondReader ask, CancellationToken cancellationToken) =>
        Back(id, (await ask.RunAsync(new(User.MemberId(), id, Version, reader), cancellationToken)).Refusal, "Asked. You will see here what the second reader says.");

    public async Task<IActionResult> OnPostApproveAsync(Guid id, [FromServices] ApproveDraft approve, CancellationToken cancellationToken) =>
        Back(id, (await approve.RunAsync(new(User.MemberId(), id, Version), cancellationToken)).Refusal, "Approved. The author has been told.");

    public async Task<IActionResult> OnPostDeclineAsync(Guid id, [FromServices] DeclineDraft decline, CancellationToken cancellationToken)
    {
        var result = await decline.RunAsync(new(User.MemberId(), id, Version, Reason ?? ""), cancellationToken);
        return result.Refusal is null ? this.After(null, "/drafts", "Declined. The author has your reason.") : await RefuseAsync(id, result.Refusal, cancellationToken);
    }

    public async Task<IActionResult> OnPostSuggestAsync(Guid id, [FromServices] SuggestWords suggest, CancellationToken cancellationToken)
    {
        var result = await suggest.RunAsync(new(User.MemberId(), id, Version, (Suggested ?? "").ReplaceLineEndings("\n"), Reason), cancellationToken);
        return result.Refusal is null ? Back(id, null, "Suggested. The author can take your words with one click.") : await RefuseAsync(id, result.Refusal, cancellationToken);
    }

    public async Task<IActionResult> OnPostAcceptAsync(Guid id, Guid suggestion, [FromServices] AcceptSuggestion accept, CancellationToken cancellationToken) =>
        Back(id, (await accept.RunAsync(new(User.MemberId(), id, Version, suggestion), cancellationToken)).Refusal, "The suggested words are yours now.");

    public async Task<IActionResult> OnPostNotSoAsync(Guid id, string? finding, [FromServices] MarkNotSo markNotSo, CancellationToken cancellationToken)
    {
        if (FindingSign.Parse(finding) is not { } sign)
            return NotFound();

        var result = await markNotSo.RunAsync(new(User.MemberId(), id, Version, sign.RuleId, sign.Quote, Reason ?? ""), cancellationToken);
        return result.Refusal is null ? Back(id, null, "Noted, with your reason. The rule's rate of false alarms counts it.") : await RefuseAsync(id, result.Refusal, cancellationToken);
    }

    /// <summary>The author takes the reply that confirms nothing.</summary>
    public async Task<IActionResult> OnPostReplyAsync(Guid id, [FromServices] ReviseDraft revise, CancellationToken cancellationToken)
    {
        if (await ShowAsync(id, cancellationToken) is not PageResult || SaferReply is not { } reply)
            return NotFound();

        var revised = await revise.RunAsync(new(User.MemberId(), id, Version, reply), cancellationToken);
        return Back(id, revised.Refusal, "The safer reply is your draft now. Fill in what stands in square brackets.");
    }

    public async Task<IActionResult> OnPostScheduleAsync(Guid id, DateTime? at, [FromServices] ScheduleDraft schedule, CancellationToken cancellationToken)
    {
        var (moment, unusable) = await MomentAsync(at, nameof(at));
        var refusal = unusable ?? (await schedule.RunAsync(new(User.MemberId(), id, Version, moment), cancellationToken)).Refusal;
        return Back(id, refusal, "It has its time. Publish it by hand then; it never goes out late.");
    }

    public async Task<IActionResult> OnPostPublishedAsync(Guid id, string? permalink, [FromServices] RecordPublication record, CancellationToken cancellationToken) =>
        Back(id, (await record.RunAsync(new(User.MemberId(), id, Version, permalink ?? ""), cancellationToken)).Refusal, "Written down. Well done for taking the time.");

    /// <summary>A person sends it through the site's interface; nothing else ever does.</summary>
    public async Task<IActionResult> OnPostSendAsync(Guid id, [FromServices] SendReply send, CancellationToken cancellationToken)
    {
        var sent = await send.RunAsync(new(User.MemberId(), id, Version), cancellationToken);
        return Back(id, sent.Refusal, sent.State == SendingState.Sent ? "Google has it. Well done for taking the time." : "It was sent, and Google has not said yet whether it has it. The next reading of the reviews tells.");
    }

    public async Task<IActionResult> OnPostAbandonAsync(Guid id, [FromServices] AbandonDraft abandon, CancellationToken cancellationToken)
    {
        var refusal = (await abandon.RunAsync(new(User.MemberId(), id, Version), cancellationToken)).Refusal;
        return this.After(refusal, refusal is null ? "/drafts" : $"/drafts/{id}", "Given up. Often the wisest post is the one that was not sent.");
    }

    private IActionResult Back(Guid id, Refusal? refusal, string done) => this.After(refusal, $"/drafts/{id}", done);

    private async Task<IActionResult> RefuseAsync(Guid id, Refusal refusal, CancellationToken cancellationToken)
    {
        Refused = refusal.Sentence;
        return refusal.Kind == RefusalKind.NotFound ? NotFound() : await ShowAsync(id, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        var result = await showDraft.RunAsync(new(User.MemberId(), id), cancellationToken);
        if (result.Draft is null || await me.GetAsync() is not { } member)
            return NotFound();

        Shown = result.Draft;
        Zone = member.Zone;
        Sending = Shown.Draft is { State: DraftState.Scheduled, AnsweredId: not null } ? await showSending.RunAsync(new(member.Id, id), cancellationToken) : null;
        return Page();
    }

    // What a browser's box says is meant in the member's own zone. What cannot be read is never taken for an empty box, which means "as soon as may be".
    private async Task<(DateTimeOffset? Moment, Refusal? Refusal)> MomentAsync(DateTime? local, string field)
    {
        if (local is null && ModelState.GetFieldValidationState(field) != ModelValidationState.Invalid)
            return (null, null);

        var moment = local is { } typed && await me.GetAsync() is { } member ? Times.FromBox(typed, member.Zone) : null;
        return moment is null ? (null, Refusal.Invalid("That is not a time that can be kept. Choose a day and an hour.")) : (moment, null);
    }
}
