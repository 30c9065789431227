using GoodStanding.Model.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>Running totals of the reviews that stand on a listing, by month and class, so that a plot costs nothing.</summary>
public sealed class ReviewTally : IPracticeRow
{
    public Guid PracticeId { get; set; }

    public Guid ListingId { get; set; }

    public Listing Listing { get; set; } = null!;

    /// <summary>The month as a number that counts on: twelve times the year, and the month from 0.</summary>
    public int Month { get; set; }

    public ReviewClass Class { get; set; }

    /// <summary>All reviews, those without a rating too.</summary>
    public int Count { get; set; }

    public int Stars1 { get; set; }

    public int Stars2 { get; set; }

    public int Stars3 { get; set; }

    public int Stars4 { get; set; }

    public int Stars5 { get; set; }

    /// <summary>The sum of the normalized ratings.</summary>
    public double NormalizedSum { get; set; }

    /// <summary>The number of a month.</summary>
    public static int MonthOf(DateTimeOffset time) => (time.UtcDateTime.Year * 12) + time.UtcDateTime.Month - 1;

    /// <summary>The first day of a month.</summary>
    public static DateOnly DayOf(int month) => new(month / 12, (month % 12) + 1, 1);

    /// <summary>Counts a review in (times 1) or out (times -1).</summary>
    public void Add(int? stars, double? normalized, int times)
    {
        Count += times;
        NormalizedSum += times * (normalized ?? 0);
        Stars1 += stars == 1 ? times : 0;
        Stars2 += stars == 2 ? times : 0;
        Stars3 += stars == 3 ? times : 0;
        Stars4 += stars == 4 ? times : 0;
        Stars5 += stars == 5 ? times : 0;
    }

    private sealed class Mapping : IEntityTypeConfiguration<ReviewTally>
    {
        public void Configure(EntityTypeBuilder<ReviewTally> builder)
        {
            builder.HasKey(tally => new { tally.PracticeId, tally.ListingId, tally.Month, tally.Class });
            builder.HasOne(tally => tally.Listing).WithMany().HasForeignKey(tally => tally.ListingId);
        }
    }
}
