using System.Security.Cryptography;
using System.Text;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace GoodStanding.App.People;

/// <summary>Keeps of recovery codes only salted, slow hashes (NIST SP 800-63B-4, 3.1.2.2); Identity's own store keeps them readable.</summary>
/// <remarks>One salt for a set, so that a code that is typed is hashed once and not once for each that is kept.</remarks>
public sealed class AccountStore(GoodStandingDb db, IOptions<PasswordHasherOptions> hashing, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Account, GoodStandingDb, Guid>(db, describer)
{
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    // Where the base class keeps them; it has no public name for either.
    private const string Provider = "[AspNetUserStore]";
    private const string Name = "RecoveryCodes";

    /// <inheritdoc/>
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        var salt = Convert.ToHexString(RandomNumberGenerator.GetBytes(SaltBytes));
        return base.ReplaceCodesAsync(user, recoveryCodes.Select(code => HashOf(code, salt)).Prepend(salt), cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        if (await KeptAsync(user, cancellationToken) is not [var salt, .. var hashes])
            return false;

        var typed = HashOf(code, salt);
        if (hashes.FirstOrDefault(hash => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(typed))) is not { } found)
            return false;

        await base.ReplaceCodesAsync(user, hashes.Where(hash => hash != found).Prepend(salt), cancellationToken);
        return true;
    }

    /// <inheritdoc/>
    public override async Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) =>
        Math.Max(0, (await KeptAsync(user, cancellationToken)).Length - 1);

    private async Task<string[]> KeptAsync(Account user, CancellationToken cancellationToken) =>
        (await GetTokenAsync(user, Provider, Name, cancellationToken) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);

    // Hyphens and small letters are how a person copies a code from paper.
    private string HashOf(string code, string salt) => Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(
        string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant(), Encoding.ASCII.GetBytes(salt), hashing.Value.IterationCount, HashAlgorithmName.SHA512, HashBytes));
}
