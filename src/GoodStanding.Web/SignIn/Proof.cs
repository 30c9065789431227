using System.Globalization;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace GoodStanding.Web.SignIn;

/// <summary>Whether whoever uses a session has shown a password or a passkey in the last minutes: a computer left open changes neither how its owner signs in nor who may do what.</summary>
/// <remarks>The moment lies in the session's ticket, on our side. Each sign-in is a proof; a session that is only renewed keeps the proof it had.</remarks>
internal static class Proof
{
    private const string Item = "proven";

    /// <summary>How long a proof is good for.</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromMinutes(5);

    /// <summary>What is said where there is none.</summary>
    public static Refusal Missing { get; } = Refusal.NotAllowed("Show once more that it is you, then do it again.");

    /// <summary>Writes the proof into a new ticket.</summary>
    public static Task StampAsync(CookieSigningInContext context)
    {
        context.Properties.Items.TryAdd(Item, NowOf(context.HttpContext).ToString("O", CultureInfo.InvariantCulture));
        return Task.CompletedTask;
    }

    public static async Task<bool> IsFreshAsync(HttpContext context) =>
        DateTimeOffset.TryParse(await ReadAsync(context), CultureInfo.InvariantCulture, out var at) && NowOf(context) - at < Life;

    /// <summary>Gives the session a new ticket after a change, with the proof it had and no newer one.</summary>
    public static async Task RenewAsync(HttpContext context, SignInManager<Account> signIn, Account account) =>
        await signIn.SignInAsync(account, new AuthenticationProperties { Items = { [Item] = await ReadAsync(context) } });

    private static async Task<string?> ReadAsync(HttpContext context) =>
        (await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties?.Items.TryGetValue(Item, out var at) == true ? at : "";

    private static DateTimeOffset NowOf(HttpContext context) => context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
}
