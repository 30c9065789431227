using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Storage.People;

/// <summary>Maps what ASP.NET Core Identity keeps of an account.</summary>
/// <remarks>What Identity's schema version 3 adds is said here once more, because Identity reads the version from a container that a test or a tool lacks; so the model is the same everywhere.</remarks>
internal static class IdentityTables
{
    private const int KeyLength = 128;
    private const int PhoneLength = 256;
    private const int CredentialIdBytes = 1024; // W3C WebAuthn 3: at most 1,023 bytes.

    public static void Map(ModelBuilder builder)
    {
        builder.Entity<Account>(account =>
        {
            account.ToTable("Accounts");
            account.Property(each => each.PhoneNumber).HasMaxLength(PhoneLength);
            account.HasMany<IdentityUserPasskey<Guid>>().WithOne().HasForeignKey(passkey => passkey.UserId).IsRequired();
        });
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.ToTable("AccountLogins");
            login.Property(each => each.LoginProvider).HasMaxLength(KeyLength);
            login.Property(each => each.ProviderKey).HasMaxLength(KeyLength);
        });
        builder.Entity<IdentityUserToken<Guid>>(token =>
        {
            token.ToTable("AccountTokens");
            token.Property(each => each.LoginProvider).HasMaxLength(KeyLength);
            token.Property(each => each.Name).HasMaxLength(KeyLength);
        });
        builder.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("AccountPasskeys");
            passkey.HasKey(each => each.CredentialId);
            passkey.Property(each => each.CredentialId).HasMaxLength(CredentialIdBytes);
            passkey.OwnsOne(each => each.Data).ToJson();
        });
    }
}
