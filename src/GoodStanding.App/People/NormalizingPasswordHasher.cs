using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace GoodStanding.App.People;

/// <summary>Hashes a password after NFKC, so that an accented letter typed on another machine still fits (NIST SP 800-63B-4, 3.1.1.2).</summary>
public sealed class NormalizingPasswordHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<Account>(options)
{
    /// <inheritdoc/>
    public override string HashPassword(Account user, string password) => base.HashPassword(user, PasswordRules.Normalize(password));

    /// <inheritdoc/>
    public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword) =>
        base.VerifyHashedPassword(user, hashedPassword, PasswordRules.Normalize(providedPassword));
}
