using GoodStanding.App.Rounds;
using GoodStanding.Storage;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>What the practice says of itself in public: when it is open, what it offers, who works there. Reviews are compared with it.</summary>
public sealed class FactsModel(ShowFacts showFacts, WriteFacts writeFacts) : PageModel
{
    private const string Here = "/rounds/facts";

    [BindProperty]
    public FactsForm Form { get; set; } = new();

    public string? Refused { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var (sheet, version, refusal) = await showFacts.RunAsync(new(User.MemberId()), cancellationToken);
        if (refusal is not null)
            return NotFound();

        Form = FactsForm.Of(sheet, version);
        return Page();
    }

    /// <summary>More leads on to the next empty card.</summary>
    public async Task<IActionResult> OnPostAsync(bool more, CancellationToken cancellationToken)
    {
        var problem = ModelState.IsValid ? Form.Problem() : "A time or a day cannot be read. Write times as 08:30 and days as 2026-12-31.";
        var refusal = problem is null ? (await writeFacts.RunAsync(new(User.MemberId(), Form.ToSheet(), Form.Version), cancellationToken)).Refusal : Refusal.Invalid(problem);
        if (refusal is null || refusal.Kind == RefusalKind.NotFound)
            return this.After(refusal, more ? $"{Here}#add" : Here, "Kept. Reviews are compared with it from now on.");

        // What was typed stays; who may not be here is told so before.
        if ((await showFacts.RunAsync(new(User.MemberId()), cancellationToken)).Refusal is not null)
            return NotFound();

        Refused = refusal.Sentence;
        return Page();
    }
}
