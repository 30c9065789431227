using GoodStanding.App.Check;
using GoodStanding.Model;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoodStanding.Web.Pages.Check;

/// <summary>Where a person types what she means to post and sees what it would give away.</summary>
[EnableRateLimiting(Paces.Check)]
public sealed class NewModel(ScreenText screenText, KeepDraft keepDraft, ReviseDraft reviseDraft, ShowDraft showDraft, MarkNotSo markNotSo, Me me) : PageModel
{
    private const string UnknownChoice = "One of the choices beside your words is not known here. Load the page again and choose anew.";

    [BindProperty]
    public CheckForm Form { get; set; } = new();

    public ScreeningReport? Report { get; private set; }

    /// <summary>Why there is no report, in a sentence; null when there is one or nothing was typed.</summary>
    public string? Trouble { get; private set; }

    public string? SaferReply => App.Check.SaferReply.Of(Form.Kind, Form.Words, Form.AnsweredReview, Report?.Verdict);

    public bool IsMember { get; private set; }

    /// <summary>Whether the fast stage's verdict is shown while the deep one still reads.</summary>
    public bool IsBeingRefined { get; private set; }

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

    /// <summary>While a person types, the fast stage answers at once; where it is not sure, the page asks again for the meaning.</summary>
    public async Task<IActionResult> OnPostAsync(bool isDeep, CancellationToken cancellationToken)
    {
        var isFast = Request.IsHtmx() && !isDeep;
        var answer = await ScreenAsync(cancellationToken, isFast);
        IsBeingRefined = isFast && Report?.Depth == Depth.Unsettled;
        return answer;
    }

    /// <summary>Puts a finding's wording in the place of the marked words, for browsers without JavaScript.</summary>
    public async Task<IActionResult> OnPostReplaceAsync(string? finding, CancellationToken cancellationToken)
    {
        await ScreenAsync(cancellationToken);
        if (Report is not null && FindingSign.Parse(finding)?.FindIn(Report, Form.Words) is { Replacement: { } words, Span: var span })
            return await PutAsync(string.Concat(Form.Words.AsSpan(0, span.Start), words, Form.Words.AsSpan(span.End)), cancellationToken);

        Trouble ??= Report is null ? null : "These words have changed; what you meant is not marked in them any more.";
        return Page();
    }

    /// <summary>Puts the safer reply in the place of the words, for browsers without JavaScript.</summary>
    public async Task<IActionResult> OnPostReplyAsync(CancellationToken cancellationToken)
    {
        await ScreenAsync(cancellationToken);
        return SaferReply is { } reply ? await PutAsync(reply, cancellationToken) : Page();
    }

    /// <summary>Keeps the words as a draft, or gives a draft its new words.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancellationToken)
    {
        var (draftId, refusal) = await KeepAsync(cancellationToken);
        return await AfterKeepingAsync(draftId, refusal, "Kept. Let it rest before it goes out.", cancellationToken);
    }

    /// <summary>Keeps the words and, with them, that one finding is not so.</summary>
    public async Task<IActionResult> OnPostNotSoAsync(string? finding, CancellationToken cancellationToken)
    {
        var sign = FindingSign.Parse(finding);
        var reason = Request.Form[$"Reason-{sign?.Index}"].ToString();
        if (WordLimits.CheckReason(reason) is { } unusable)
            return await AfterKeepingAsync(null, unusable, "", cancellationToken);

        var (draftId, refusal) = await KeepAsync(cancellationToken);
        if (draftId is not { } id || refusal is not null || sign is null)
            return await AfterKeepingAsync(draftId, refusal, "Kept as a draft.", cancellationToken);

        var version = (await showDraft.RunAsync(new(User.MemberId(), id), cancellationToken)).Draft?.Draft.Version ?? 0;
        var marked = await markNotSo.RunAsync(new(User.MemberId(), id, version, sign.RuleId, sign.Quote, reason), cancellationToken);
        var said = marked.Refusal is { } no ? no with { Sentence = $"Kept as a draft. {no.Sentence}" } : null;
        return this.After(said, $"/drafts/{id}", "Kept as a draft, with your reason. The rule's rate of false alarms counts it.");
    }

    private async Task<(Guid? DraftId, Refusal? Refusal)> KeepAsync(CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { Id: var memberId })
            return (null, Refusal.NotAllowed("Sign in to keep a draft."));
        if (!ModelState.IsValid)
            return (null, Refusal.Invalid(UnknownChoice));

        if (Form.DraftId is { } draftId)
            return (draftId, (await reviseDraft.RunAsync(new(memberId, draftId, Form.Version, Form.Words, Form.AnsweredReview, Form.Network, Form.Kind), cancellationToken)).Refusal);

        var kept = await keepDraft.RunAsync(new(memberId, Form.Network, Form.Kind, Form.Words, Form.AnsweredReview, AnsweredId: Form.Channel.IsReviewReply ? Form.AnsweredId : null), cancellationToken);
        return (kept.DraftId, kept.Refusal);
    }

    private async Task<IActionResult> AfterKeepingAsync(Guid? draftId, Refusal? refusal, string done, CancellationToken cancellationToken)
    {
        if (draftId is not null && refusal is null && Form.RoundId is { } round)
            return this.After(null, $"/rounds/round/{round}", "Your answer is kept as a draft. Let it rest, and go on.");
        if (draftId is not null && refusal is null)
            return this.After(null, $"/drafts/{draftId}", done);
        if (refusal is { Kind: RefusalKind.NotFound })
            return NotFound();

        // The words stay in the box, whatever was refused.
        ModelState.AddModelError("Form.Text", refusal?.Sentence ?? "");
        await ScreenAsync(cancellationToken);
        return Page();
    }

    private Task<IActionResult> PutAsync(string words, CancellationToken cancellationToken)
    {
        Form.Text = words;
        ModelState.Clear();
        return ScreenAsync(cancellationToken);
    }

    private async Task<IActionResult> ScreenAsync(CancellationToken cancellationToken, bool isFast = false)
    {
        var member = await me.GetAsync();
        IsMember = member is not null;
        Trouble = ModelState.IsValid ? Form.Trouble : UnknownChoice;
        if (Trouble is null && Form.Words.Length > 0)
            Report = (await screenText.RunAsync(Form.ToRequest(member?.Id) with { IsFast = isFast }, cancellationToken)).Report;

        return Request.IsHtmx() ? Partial("_Report", this) : Page();
    }
}
