using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.People;

/// <summary>A sign-in, kept on our side: deleting the row ends it at once.</summary>
public sealed class Session
{
    public Guid Id { get; set; }

    /// <summary>SHA-256 of the key in the cookie, in hexadecimal.</summary>
    public required string KeyHash { get; set; }

    public Guid AccountId { get; set; }

    public Account Account { get; set; } = null!;

    [Guarded]
    public required byte[] Ticket { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset SeenAt { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<Session>
    {
        public void Configure(EntityTypeBuilder<Session> builder)
        {
            builder.Property(session => session.KeyHash).HasMaxLength(64);
            builder.HasIndex(session => session.KeyHash).IsUnique();
            builder.HasOne(session => session.Account).WithMany().HasForeignKey(session => session.AccountId);
        }
    }
}
