using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Gathering;

/// <summary>The practice's own key for a site, or the grant that it gave its own client. It stays in its table: no page, log or export has it.</summary>
public sealed class SourceCredential : IPracticeRow
{
    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    /// <summary>The id of the site, one of ReviewSites.</summary>
    public required string SiteId { get; set; }

    /// <summary>A key that is sent with each question; null for a grant.</summary>
    [Guarded]
    public string? ApiKey { get; set; }

    [Guarded]
    public string? ClientId { get; set; }

    [Guarded]
    public string? ClientSecret { get; set; }

    /// <summary>What access tokens are drawn from; null until the site has said yes.</summary>
    [Guarded]
    public string? RefreshToken { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>The type's name alone, whoever writes it into a log.</summary>
    public override string ToString() => nameof(SourceCredential);

    private sealed class Mapping : IEntityTypeConfiguration<SourceCredential>
    {
        public void Configure(EntityTypeBuilder<SourceCredential> builder)
        {
            builder.Property(credential => credential.Id).ValueGeneratedNever();
            builder.Property(credential => credential.SiteId).HasMaxLength(Limits.SiteId);
        }
    }
}
