using System.Text;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Guard;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>A visit without its name: the day in plain, keyed hashes of the name and the service guarded.</summary>
/// <remarks>The hashes alone would not tell a name; but equal names have equal ones, and how often one stands there tells something too.</remarks>
public sealed class StoredVisit : IPracticeRow
{
    private const int HashBytes = 16;

    public Guid PracticeId { get; set; }

    /// <summary>Whether it belongs to the sample and is compared with the sample's reviews alone.</summary>
    public bool IsSample { get; set; }

    /// <summary>A keyed hash of name, day and service together, so that a visit that is read twice is kept once.</summary>
    public long Digest { get; set; }

    public DateOnly Day { get; set; }

    /// <summary>How many hashes, the hashes, the service.</summary>
    [Guarded]
    public byte[] Content { get; set; } = [];

    public static StoredVisit Of(long digest, KeyedVisit visit, bool isSample = false)
    {
        var keys = visit.NameKeys.Take(byte.MaxValue).ToList();
        var service = Encoding.UTF8.GetBytes(visit.Service ?? "");
        var content = new byte[1 + (keys.Count * HashBytes) + service.Length];
        content[0] = (byte)keys.Count;
        for (var at = 0; at < keys.Count; at++)
            Convert.FromBase64String(keys[at]).CopyTo(content, 1 + (at * HashBytes));
        service.CopyTo(content, 1 + (keys.Count * HashBytes));
        return new() { Digest = digest, Day = visit.Date, Content = content, IsSample = isSample };
    }

    public KeyedVisit ToKeyedVisit()
    {
        var keys = new string[Content[0]];
        for (var at = 0; at < keys.Length; at++)
            keys[at] = Convert.ToBase64String(Content, 1 + (at * HashBytes), HashBytes);
        var service = Encoding.UTF8.GetString(Content.AsSpan(1 + (keys.Length * HashBytes)));
        return new(keys, Day, service.Length == 0 ? null : service);
    }

    private sealed class Mapping : IEntityTypeConfiguration<StoredVisit>
    {
        public void Configure(EntityTypeBuilder<StoredVisit> builder)
        {
            builder.ToTable("Visits");
            builder.HasKey(visit => new { visit.PracticeId, visit.IsSample, visit.Digest });
            builder.HasIndex(visit => new { visit.PracticeId, visit.Day });
        }
    }
}
