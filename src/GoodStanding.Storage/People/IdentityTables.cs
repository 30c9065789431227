using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Storage.People;

/// <summary>Maps what ASP.NET Core Identity keeps of an account.</summary>
/// <remarks>Passkeys are mapped here rather than by Identity's schema version, which it reads from a container that a test or a tool may lack.</remarks>
internal static class IdentityTables
{
    private const int KeyLength = 128;
    private const int CredentialIdBytes = 1024; // W3C WebAuthn 3: at most 1,023 bytes.

    public static void Map(ModelBuilder builder)
    {
        builder.Entity<Account>().ToTable("Accounts").HasMany<IdentityUserPasskey<Guid>>().WithOne().HasForeignKey(passkey => passkey.UserId).IsRequired();
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
