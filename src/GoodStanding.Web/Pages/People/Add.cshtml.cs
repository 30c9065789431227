using GoodStanding.App.People;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.Pages.SignIn;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.People;

/// <summary>An owner invites somebody by a link that opens once; it is shown here and never mailed.</summary>
public sealed class AddModel(AddMember addMember) : PageModel
{
    [BindProperty]
    public PersonForm Person { get; set; } = new();

    [BindProperty]
    public MemberRole Role { get; set; } = MemberRole.SecondReader;

    public string? Link { get; private set; }

    public string? Refused { get; private set; }

    /// <summary>Asked for before another owner is invited.</summary>
    public ProveCard? Card { get; private set; }

    public Task OnGetAsync() => AskAsync();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await AskAsync();
        if (Role == MemberRole.Owner && Card is not null)
        {
            Refused = Proof.Missing.Sentence;
            return Page();
        }

        var added = await addMember.RunAsync(new(User.MemberId(), Person.ToProfile(), Role), cancellationToken);
        Refused = added.Refusal?.Sentence;
        Link = added.Token is { } token ? HttpContext.RequestServices.GetRequiredService<PublicAddress>().LinkTo(Request, $"/join?token={token}") : null;
        return Page();
    }

    private async Task AskAsync() => Card = await ProveCard.OfAsync(HttpContext, "invite another owner", "/people/add");
}
