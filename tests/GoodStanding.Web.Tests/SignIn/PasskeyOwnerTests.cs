using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoodStanding.Web.Tests.SignIn;

/// <summary>A passkey is made for one account, whose name it shows, and opens no other.</summary>
public sealed class PasskeyOwnerTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_passkey_is_taken_by_the_account_it_was_made_for(bool isOwn)
    {
        using var site = new Site();
        await site.SetUpAsync();
        await site.RunAsync<IServiceProvider>(async services =>
        {
            var account = await services.GetRequiredService<GoodStandingDb>().Users.SingleAsync();
            var browser = ActivatorUtilities.CreateInstance<BrowserWithPasskey>(services, new PasskeyUserEntity { Id = (isOwn ? account.Id : Guid.Empty).ToString(), Name = "ada", DisplayName = "ada" });
            var factors = ActivatorUtilities.CreateInstance<Factors>(services, browser);

            var refusal = await factors.AddPasskeyAsync(account, "{}");

            Assert.Equal(isOwn, refusal is null);
            Assert.Equal(isOwn ? 1 : 0, (await services.GetRequiredService<UserManager<Account>>().GetPasskeysAsync(account)).Count);
        });
    }

    // What the framework has read and believes.
    private sealed class BrowserWithPasskey(
        PasskeyUserEntity madeFor, UserManager<Account> accounts, Microsoft.AspNetCore.Http.IHttpContextAccessor context, IUserClaimsPrincipalFactory<Account> claims,
        Microsoft.Extensions.Options.IOptions<IdentityOptions> options, Microsoft.Extensions.Logging.ILogger<SignInManager<Account>> log,
        Microsoft.AspNetCore.Authentication.IAuthenticationSchemeProvider schemes, IUserConfirmation<Account> confirmation)
        : SignInManager<Account>(accounts, context, claims, options, log, schemes, confirmation)
    {
        public override Task<PasskeyAttestationResult> PerformPasskeyAttestationAsync(string credentialJson) =>
            Task.FromResult(PasskeyAttestationResult.Success(new UserPasskeyInfo([1], [2], DateTimeOffset.UnixEpoch, 0, null, true, false, false, [3], [4]), madeFor));
    }
}
