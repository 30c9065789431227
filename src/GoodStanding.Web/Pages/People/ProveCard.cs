using GoodStanding.Storage.People;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Identity;

namespace GoodStanding.Web.Pages.People;

/// <summary>Asks a member to show once more that it is she.</summary>
/// <param name="Before">What she may do then.</param>
/// <param name="Address">Her address, for the browser's memory of passwords.</param>
/// <param name="HasPassword">Whether a password proves it.</param>
/// <param name="HasPasskey">Whether a passkey does.</param>
/// <param name="HasApp">Whether a code is asked for besides the password.</param>
/// <param name="Next">Where she goes on.</param>
public sealed record ProveCard(string Before, string Address, bool HasPassword, bool HasPasskey, bool HasApp, string? Next)
{
    /// <summary>The card for whoever is signed in; null when her proof is fresh.</summary>
    internal static async Task<ProveCard?> OfAsync(HttpContext context, string before, string? next)
    {
        var accounts = context.RequestServices.GetRequiredService<UserManager<Account>>();
        if (await Proof.IsFreshAsync(context) || await accounts.GetUserAsync(context.User) is not { } account)
            return null;

        return new(before, account.Email!, await accounts.HasPasswordAsync(account), (await accounts.GetPasskeysAsync(account)).Count > 0, await accounts.GetTwoFactorEnabledAsync(account), next);
    }
}
