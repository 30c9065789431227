using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.People;

/// <summary>A token for programs. It can check a text and nothing else; only its hash is kept.</summary>
public sealed class ApiToken : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public Guid MemberId { get; set; }

    public Member Member { get; set; } = null!;

    public required string Name { get; set; }

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public required string Hash { get; set; }

    public ApiScope Scope { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? LastUsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<ApiToken>
    {
        public void Configure(EntityTypeBuilder<ApiToken> builder)
        {
            builder.Property(token => token.Name).HasMaxLength(Limits.Name);
            builder.Property(token => token.Hash).HasMaxLength(64);
            builder.HasIndex(token => token.Hash).IsUnique();
        }
    }
}
