using GoodStanding.App.Check;
using GoodStanding.Storage.Check;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Drafts;

/// <summary>The drafts that a member may see, in every state or in one.</summary>
public sealed class IndexModel(ListDrafts listDrafts, Me me, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ListDrafts.Line> Lines { get; private set; } = [];

    public bool HasMore { get; private set; }

    public DraftState? State { get; private set; }

    public int Number { get; private set; }

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(DraftState? state, int number, CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { } member)
            return NotFound();

        State = state;
        Number = Math.Clamp(number, 0, 10_000);
        Zone = member.Zone;
        (Lines, HasMore, _) = await listDrafts.RunAsync(new(member.Id, state, Number), cancellationToken);
        return Page();
    }
}
