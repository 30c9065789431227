using GoodStanding.App.People;
using GoodStanding.Storage.People;
using GoodStanding.Web.Hosting;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoodStanding.Web.Pages.People;

/// <summary>The people of the practice and the tokens of programs.</summary>
public sealed class IndexModel(ListMembers listMembers, CreateApiToken createApiToken, RevokeApiToken revokeApiToken, Me me) : PageModel
{
    public IReadOnlyList<Member> Members { get; private set; } = [];

    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    public Member Mine { get; private set; } = null!;

    /// <summary>A fresh token, shown once.</summary>
    public string? NewToken { get; private set; }

    public string? Refused { get; private set; }

    private ShownOnce Once => HttpContext.RequestServices.GetRequiredService<ShownOnce>();

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostTokenAsync(string? name, CancellationToken cancellationToken)
    {
        var made = await createApiToken.RunAsync(new(User.MemberId(), name ?? ""), cancellationToken);
        Refused = made.Refusal?.Sentence;
        if (made.Token is not { } token)
            return await ShowAsync(cancellationToken);

        Once.Keep(this, ShownOnce.Token, User.MemberId(), [token]);
        return LocalRedirect("/people");
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid token, CancellationToken cancellationToken) =>
        this.After((await revokeApiToken.RunAsync(new(User.MemberId(), token), cancellationToken)).Refusal, "/people", "The token opens nothing any more.");

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var listed = await listMembers.RunAsync(new(User.MemberId()), cancellationToken);
        if (listed.Refusal is not null || await me.GetAsync() is not { } member)
            return NotFound();

        (Members, Tokens, Mine) = (listed.Members, listed.Tokens, member);
        NewToken = Once.Take(this, ShownOnce.Token, member.Id) is [var fresh] ? fresh : null;
        return Page();
    }
}
