using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.People;

/// <summary>A token that opens one door once: the first account, an invitation, a new password. Only its hash is kept.</summary>
public sealed class OneTimeToken
{
    public Guid Id { get; set; }

    public TokenPurpose Purpose { get; set; }

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>Whose password; null for the other purposes.</summary>
    public Guid? AccountId { get; set; }

    public Account? Account { get; set; }

    /// <summary>Which membership an invitation confirms; null for the other purposes.</summary>
    public Guid? MemberId { get; set; }

    /// <summary>The address that it is bound to, or null for the first account.</summary>
    public string? Email { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset Expires { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<OneTimeToken>
    {
        public void Configure(EntityTypeBuilder<OneTimeToken> builder)
        {
            builder.Property(token => token.Hash).HasMaxLength(64);
            builder.Property(token => token.Email).HasMaxLength(Limits.Email);
            builder.HasIndex(token => token.Hash).IsUnique();
            builder.HasOne(token => token.Account).WithMany().HasForeignKey(token => token.AccountId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
