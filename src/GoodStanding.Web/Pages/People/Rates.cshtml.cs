using GoodStanding.App.Check;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.People;

/// <summary>How often each rule was called wrong, for the owner.</summary>
public sealed class RatesModel(ReadFalseAlarmRates readRates) : PageModel
{
    public IReadOnlyList<ReadFalseAlarmRates.Line> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var result = await readRates.RunAsync(new(User.MemberId()), cancellationToken);
        Lines = result.Lines;
        return result.Refusal is null ? Page() : NotFound();
    }
}
