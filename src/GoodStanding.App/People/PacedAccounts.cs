using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GoodStanding.App.People;

/// <summary>Slows down guessing: after each wrong password an account rests twice as long, 1, 2, 4 … 900 seconds, and after 100 until its password is reset.</summary>
/// <remarks>
/// NIST SP 800-63B-4, 3.2.2. Whoever knows the address of an account can make it rest too, and with a hundred tries, which take her a day, shut it until
/// its password is reset from the console.
/// </remarks>
public sealed class PacedAccounts(
    IUserStore<Account> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> hasher,
    IEnumerable<IUserValidator<Account>> userValidators,
    IEnumerable<IPasswordValidator<Account>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<Account>> log,
    TimeProvider clock)
    : UserManager<Account>(store, options, hasher, userValidators, passwordValidators, normalizer, errors, services, log)
{
    private const int MostFailures = 100;
    private const double LongestRest = 900;

    /// <inheritdoc/>
    public override Task<bool> IsLockedOutAsync(Account user) => Task.FromResult(user.LockoutEnabled && user.LockoutEnd > clock.GetUtcNow());

    /// <inheritdoc/>
    public override Task<IdentityResult> AccessFailedAsync(Account user)
    {
        user.AccessFailedCount++;
        user.LockoutEnd = clock.GetUtcNow() + RestAfter(user.AccessFailedCount);
        return UpdateUserAsync(user);
    }

    internal static TimeSpan RestAfter(int failures) =>
        failures >= MostFailures ? TimeSpan.FromDays(36_500) : TimeSpan.FromSeconds(Math.Min(Math.Pow(2, failures - 1), LongestRest));
}
