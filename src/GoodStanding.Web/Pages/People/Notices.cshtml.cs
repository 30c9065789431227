using GoodStanding.App.Outbox;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.People;

/// <summary>What a member is told by mail, and when. A link in each mail leads here.</summary>
public sealed class NoticesModel(ShowNotices showNotices, ChooseNotices chooseNotices, TimeProvider clock) : PageModel
{
    public ShowNotices.Shown Notices { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if ((await showNotices.RunAsync(new(User.MemberId()), cancellationToken)).Notices is not { } notices)
            return NotFound();

        Notices = notices;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool weekly, DayOfWeek? day, int? hour, bool urgent, CancellationToken cancellationToken)
    {
        // A box that holds no day or no hour is refused in words.
        var chosen = await chooseNotices.RunAsync(new(User.MemberId(), weekly, day ?? (DayOfWeek)(-1), hour ?? -1, urgent), cancellationToken);
        return this.After(chosen.Refusal, "/notices", (weekly, urgent) switch
        {
            (false, false) => "Kept: you get no mail.",
            (true, false) => "Kept: you get the week by mail.",
            (false, true) => "Kept: you get a mail about what cannot wait.",
            _ => "Kept: you get the week by mail, and one about what cannot wait.",
        });
    }
}
