using System.Security.Claims;
using GoodStanding.App.People;
using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace GoodStanding.Web.SignIn;

/// <summary>Writes into a sign-in as whom the account acts.</summary>
internal sealed class MemberClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options, FindMembership findMembership)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        if ((await findMembership.RunAsync(new(user.Id), CancellationToken.None)).Member is { } member)
            identity.AddClaim(new(Me.MemberClaim, member.Id.ToString()));
        return identity;
    }
}
