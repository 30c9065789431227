using System.Security.Cryptography;
using System.Text;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Outbox;

/// <summary>One thing that leaves the house once: a mail to a member, or a message to an address of the practice's own.</summary>
public sealed class OutboxEffect : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    /// <summary>What makes it this effect and no other; of two rows for one effect the second cannot be written.</summary>
    public required string Key { get; set; }

    public EffectKind Kind { get; set; }

    public EffectChannel Channel { get; set; }

    /// <summary>Whom a mail is for; null for a webhook. Her address is read when it is sent.</summary>
    public Guid? MemberId { get; set; }

    public Member? Member { get; set; }

    /// <summary>Which webhook it is for; null for a mail.</summary>
    public Guid? WebhookId { get; set; }

    public Webhook? Webhook { get; set; }

    public EffectState State { get; set; }

    /// <summary>What is sent, as whoever wrote it reads it; null once it is no longer needed.</summary>
    [Guarded]
    public string? Body { get; set; }

    /// <summary>How often somebody began to send it. It tells whoever sends whether the row is still hers.</summary>
    public int Attempts { get; set; }

    /// <summary>How often in a row it could not be sent; each time it waits longer.</summary>
    public int Failures { get; set; }

    /// <summary>Not sent before.</summary>
    public DateTimeOffset DueAt { get; set; }

    /// <summary>Not sent after: then nobody needs it any more.</summary>
    public DateTimeOffset Expires { get; set; }

    public DateTimeOffset? SendingSince { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Why it was not sent, in a sentence without an address or a password; null while nothing went wrong.</summary>
    public string? Problem { get; set; }

    /// <summary>The key of an effect: the same subject has the same key, whoever writes it and when.</summary>
    /// <param name="practiceId">The practice.</param>
    /// <param name="channel">The way.</param>
    /// <param name="kind">What it tells.</param>
    /// <param name="subject">To whom and what: a member and a week, a webhook and reviews.</param>
    public static string KeyOf(Guid practiceId, EffectChannel channel, EffectKind kind, string subject) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{practiceId:N} {channel} {kind} {subject}")));

    private sealed class Mapping : IEntityTypeConfiguration<OutboxEffect>
    {
        public void Configure(EntityTypeBuilder<OutboxEffect> builder)
        {
            builder.ToTable("Outbox");
            builder.Property(effect => effect.Id).ValueGeneratedNever();
            builder.Property(effect => effect.Key).HasMaxLength(64);
            builder.Property(effect => effect.Problem).HasMaxLength(Limits.Reason);
            builder.HasOne(effect => effect.Member).WithMany().HasForeignKey(effect => effect.MemberId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne(effect => effect.Webhook).WithMany().HasForeignKey(effect => effect.WebhookId).OnDelete(DeleteBehavior.Cascade);
            builder.HasIndex(effect => effect.Key).IsUnique();
            builder.HasIndex(effect => new { effect.State, effect.DueAt });
            builder.HasIndex(effect => new { effect.PracticeId, effect.ChangedAt });
        }
    }
}
