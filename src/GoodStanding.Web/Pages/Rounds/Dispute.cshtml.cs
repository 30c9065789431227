using GoodStanding.App.Check;
using GoodStanding.App.Rounds;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>One dispute: the words of the report, screened before they can be copied, the site's clock, and the next step.</summary>
[RequestSizeLimit(MostBytes)]
public sealed class DisputeModel(ShowDispute showDispute, MoveDispute moveDispute, AddAttachment addAttachment, RemoveAttachment removeAttachment, ScreenText screenText, Me me, TimeProvider clock) : PageModel
{
    // Four of the largest at once.
    private const long MostBytes = (4L * AddAttachment.MostBytes) + (1 << 20);

    public ShowDispute.Shown Shown { get; private set; } = null!;

    public Dispute Dispute => Shown.Dispute;

    /// <summary>What screening says of the words; null while there are none.</summary>
    public ScreeningReport? Report { get; private set; }

    /// <summary>Whether the words may be copied. A report is a disclosure too: only what is clear goes out.</summary>
    public bool IsFit => Report is { Verdict: Verdict.Clear } && !HasGaps;

    public bool HasGaps => Dispute.FlagText is { } words && FlagText.HasGaps(words);

    public ReviewSite? Site { get; private set; }

    public Guid? RoundId { get; private set; }

    public Member Member { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? round, CancellationToken cancellationToken)
    {
        RoundId = round;
        return await LoadAsync(id, cancellationToken) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? round, int version, DisputeAct act, string? words, string? note, string? reference, CancellationToken cancellationToken)
    {
        var here = PathOf(id, round);
        if (act == DisputeAct.Prepare && string.IsNullOrWhiteSpace(words))
            return this.After(Refusal.Invalid("There are no words yet."), here);

        var moved = await moveDispute.RunAsync(
            new(User.MemberId(), id, version, act, note, act == DisputeAct.Prepare ? words!.ReplaceLineEndings("\n") : null, SiteReference: string.IsNullOrWhiteSpace(reference) ? null : reference.Trim()), cancellationToken);
        return this.After(moved.Refusal, here, act switch
        {
            DisputeAct.Prepare => "The words are kept.",
            DisputeAct.Flag => "Noted. We tell you when it is time to look again.",
            DisputeAct.Wait => "Noted. The clock runs anew.",
            DisputeAct.Appeal => "Noted: it is appealed.",
            DisputeAct.Close => "The dispute is closed.",
            _ => "The outcome is noted.",
        });
    }

    /// <summary>Keeps papers; of those that are refused it says why, and keeps the others.</summary>
    public async Task<IActionResult> OnPostAttachAsync(Guid id, Guid? round, List<IFormFile> files, CancellationToken cancellationToken)
    {
        if (files.Count == 0)
            return this.After(Refusal.Invalid("Choose a file first."), PathOf(id, round));

        var refused = new List<Refusal>();
        foreach (var file in files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellationToken);
            if ((await addAttachment.RunAsync(new(User.MemberId(), id, file.FileName, bytes.ToArray()), cancellationToken)).Refusal is { } refusal)
                refused.Add(refusal);
        }

        if (refused.Count == 0)
            return this.After(null, PathOf(id, round), files.Count == 1 ? "The paper is kept." : "The papers are kept.");

        var first = refused[0];
        return this.After(files.Count == 1 || first.Kind == RefusalKind.NotFound ? first : first with { Sentence = $"{files.Count - refused.Count} of {files.Count} are kept. {first.Sentence}" }, PathOf(id, round));
    }

    public async Task<IActionResult> OnPostDeleteAsync(Guid id, Guid? round, Guid paper, CancellationToken cancellationToken) =>
        this.After((await removeAttachment.RunAsync(new(User.MemberId(), id, paper), cancellationToken)).Refusal, PathOf(id, round), "The paper is deleted.");

    private static string PathOf(Guid id, Guid? round) => $"/rounds/disputes/{id}{(round is null ? "" : $"?round={round}")}";

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        if ((await showDispute.RunAsync(new(User.MemberId(), id), cancellationToken)).Dispute is not { } shown || await me.GetAsync() is not { } member)
            return false;

        (Shown, Member, Site) = (shown, member, ReviewSites.Find(shown.Dispute.Review.SiteId));
        if (Dispute.FlagText is { Length: > 0 } words)
            Report = (await screenText.RunAsync(new(FlagText.WithoutQuotes(words, Dispute.Review.Words), PostContext.Message, MemberId: member.Id), cancellationToken)).Report;
        return true;
    }
}
