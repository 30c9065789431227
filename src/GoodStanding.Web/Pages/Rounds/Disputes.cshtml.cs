using GoodStanding.App.Rounds;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>The board of disputes, each with its site's clock, and what our own have come to.</summary>
public sealed class DisputesModel(ListDisputes listDisputes, ReadDisputeOutcomes readDisputeOutcomes, Me me, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Dispute> Disputes { get; private set; } = [];

    public IReadOnlyDictionary<Guid, int> Papers { get; private set; } = new Dictionary<Guid, int>();

    public IReadOnlyList<ReadDisputeOutcomes.Line> Outcomes { get; private set; } = [];

    public Member Member { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await me.GetAsync() is not { } member)
            return NotFound();

        Member = member;
        (Disputes, Papers, _) = await listDisputes.RunAsync(new(member.Id), cancellationToken);
        Outcomes = (await readDisputeOutcomes.RunAsync(new(member.Id), cancellationToken)).Lines;
        return Page();
    }
}
