using GoodStanding.App.Check;
using GoodStanding.Model;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Check;

/// <summary>Where a person types what she means to post and sees what it would give away.</summary>
public sealed class NewModel(ScreenText screenText, KeepDraft keepDraft, ReviseDraft reviseDraft, ShowDraft showDraft, MarkNotSo markNotSo, Me me) : PageModel
{
    [BindProperty]
    public CheckForm Form { get; set; } = new();

    public ScreeningReport? Report { get; private set; }

    public bool IsMember { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? draft, CancellationToken cancellationToken)
    {
        var member = await me.GetAsync();
        IsMember = member is not null;
        if (draft is null || member is null)
            return Page();

        var shown = await showDraft.RunAsync(new(member.Id, draft.Value), cancellationToken);
        if (shown.Draft is not { Part: DraftPart.Author, Draft: var own })
            return NotFound();

        Form = new() { Text = own.Words, Review = own.Review, Network = own.Network, Context = own.Context, DraftId = own.Id, Version = own.Version };
        return await ScreenAsync(cancellationToken);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => ScreenAsync(cancellationToken);

    /// <summary>Puts a finding's wording in the place of the marked words, for browsers without JavaScript.</summary>
    public async Task<IActionResult> OnPostReplaceAsync(int finding, CancellationToken cancellationToken)
    {
        await ScreenAsync(cancellationToken);
        if (Report?.Findings.ElementAtOrDefault(finding) is { Replacement: { } words, Span: var span })
        {
            Form.Text = string.Concat(Form.Words.AsSpan(0, span.Start), words, Form.Words.AsSpan(span.End));
            ModelState.Clear();
        }

        return await ScreenAsync(cancellationToken);
    }

    /// <summary>Keeps the words as a draft, or gives a draft its new words.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancellationToken)
    {
        var (draftId, _, refusal) = await KeepAsync(cancellationToken);
        return await AfterKeepingAsync(draftId, refusal, "Kept. Let it rest before it goes out.", cancellationToken);
    }

    /// <summary>Keeps the words and, with them, that one finding is not so.</summary>
    public async Task<IActionResult> OnPostNotSoAsync(int finding, CancellationToken cancellationToken)
    {
        var (draftId, found, refusal) = await KeepAsync(cancellationToken);
        if (draftId is { } id && refusal is null && found?.Findings.ElementAtOrDefault(finding) is { } wrong)
        {
            var shown = await showDraft.RunAsync(new(User.MemberId(), id), cancellationToken);
            var version = shown.Draft?.Draft.Version ?? 0;
            var marked = await markNotSo.RunAsync(new(User.MemberId(), id, version, wrong.Rule.Id, wrong.Span.Of(Form.Words), Request.Form[$"Reason-{finding}"].ToString()), cancellationToken);
            refusal = marked.Refusal;
        }

        return await AfterKeepingAsync(draftId, refusal, "Kept as a draft, with your reason. The rule's rate of false alarms counts it.", cancellationToken);
    }

    private async Task<(Guid? DraftId, ScreeningReport? Found, Refusal? Refusal)> KeepAsync(CancellationToken cancellationToken)
    {
        if (User.FindMemberId() is not { } memberId)
            return (null, null, Refusal.NotAllowed("Sign in to keep a draft."));
        if (!ModelState.IsValid)
            return (null, null, Refusal.Invalid("That is too long to keep."));

        if (Form.DraftId is { } draftId)
        {
            var revised = await reviseDraft.RunAsync(new(memberId, draftId, Form.Version, Form.Words, Form.AnsweredReview, Form.Network, Form.Kind), cancellationToken);
            return (draftId, revised.Screening?.Report, revised.Refusal);
        }

        var kept = await keepDraft.RunAsync(new(memberId, Form.Network, Form.Kind, Form.Words, Form.AnsweredReview), cancellationToken);
        return (kept.DraftId, kept.Screening?.Report, kept.Refusal);
    }

    private async Task<IActionResult> AfterKeepingAsync(Guid? draftId, Refusal? refusal, string done, CancellationToken cancellationToken)
    {
        if (draftId is not null && refusal is null)
            return this.After(null, $"/drafts/{draftId}", done);
        if (refusal is { Kind: RefusalKind.NotFound })
            return NotFound();

        // The words stay in the box, whatever was refused.
        ModelState.AddModelError("Form.Text", refusal?.Sentence ?? "");
        await ScreenAsync(cancellationToken);
        return Page();
    }

    private async Task<IActionResult> ScreenAsync(CancellationToken cancellationToken)
    {
        IsMember = User.FindMemberId() is not null;
        if (Form.Words is { Length: > 0 and <= CheckForm.LongestText })
            Report = (await screenText.RunAsync(Form.ToRequest(User.FindMemberId()), cancellationToken)).Report;

        return Request.IsHtmx() ? Partial("_Report", this) : Page();
    }
}
