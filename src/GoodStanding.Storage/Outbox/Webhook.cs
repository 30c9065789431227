using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Outbox;

/// <summary>An address of the practice's own that is told what its members could be told by mail.</summary>
public sealed class Webhook : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public required string Name { get; set; }

    public WebhookKind Kind { get; set; }

    /// <summary>Whoever knows an address of Slack or Teams can post there.</summary>
    [Guarded]
    public required string Address { get; set; }

    /// <summary>What messages are signed with, as "whsec_" and base64.</summary>
    [Guarded]
    public required string Secret { get; set; }

    /// <summary>The IANA name of the zone of its hour.</summary>
    public required string TimeZone { get; set; }

    public NoticePlan Plan { get; set; } = new();

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>The zone, or UTC when this machine does not know its name.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    private sealed class Mapping : IEntityTypeConfiguration<Webhook>
    {
        public void Configure(EntityTypeBuilder<Webhook> builder)
        {
            builder.Property(webhook => webhook.Id).ValueGeneratedNever();
            builder.Property(webhook => webhook.Name).HasMaxLength(Limits.Name);
            builder.Property(webhook => webhook.TimeZone).HasMaxLength(100);
            builder.ComplexProperty(webhook => webhook.Plan);
        }
    }
}
