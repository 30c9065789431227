using System.Globalization;
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

    // How a set is kept: "v1:iterations:salt" first, then a hash for each code. A set in another form opens nothing.
    private const string Form = "v1";

    // Where the base class keeps them; it has no public name for either.
    private const string Provider = "[AspNetUserStore]";
    private const string Name = "RecoveryCodes";

    /// <inheritdoc/>
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        var salt = Convert.ToHexString(RandomNumberGenerator.GetBytes(SaltBytes));
        var made = new Kept(hashing.Value.IterationCount, salt, []);
        return KeepAsync(user, made with { Hashes = [.. recoveryCodes.Select(made.HashOf)] }, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        if (await KeptAsync(user, cancellationToken) is not { Hashes.Count: > 0 } kept)
            return false;

        var typed = Encoding.ASCII.GetBytes(kept.HashOf(code));
        if (kept.Hashes.FirstOrDefault(hash => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), typed)) is not { } found)
            return false;

        await KeepAsync(user, kept with { Hashes = [.. kept.Hashes.Where(hash => hash != found)] }, cancellationToken);
        return true;
    }

    /// <inheritdoc/>
    public override async Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) =>
        (await KeptAsync(user, cancellationToken))?.Hashes.Count ?? 0;

    private Task KeepAsync(Account user, Kept kept, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, kept.Hashes.Prepend(string.Create(CultureInfo.InvariantCulture, $"{Form}:{kept.Iterations}:{kept.Salt}")), cancellationToken);

    private async Task<Kept?> KeptAsync(Account user, CancellationToken cancellationToken)
    {
        var parts = (await GetTokenAsync(user, Provider, Name, cancellationToken) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
        return parts is [var first, .. var hashes] && first.Split(':') is [Form, var count, var salt] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var iterations) && iterations > 0
            ? new(iterations, salt, hashes) : null;
    }

    // A set keeps the iterations it was made with, so that it still opens when they are raised.
    private sealed record Kept(int Iterations, string Salt, IReadOnlyList<string> Hashes)
    {
        // Hyphens and small letters are how a person copies a code from paper.
        public string HashOf(string code) => Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(
            string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant(), Encoding.ASCII.GetBytes(Salt), Iterations, HashAlgorithmName.SHA512, HashBytes));
    }
}
