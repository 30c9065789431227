using GoodStanding.Allegations.Evidence;
using GoodStanding.Allegations.Evidence.Waves;
using GoodStanding.Model.Reviews;
using Xunit;

namespace GoodStanding.Allegations.Tests.Evidence;

public sealed class WaveTestTests
{
    [Fact]
    public void Seven_one_star_reviews_in_two_days_on_a_quiet_listing_are_a_burst()
    {
        var wave = Assert.Single(WaveTest.Find([.. Weekly(26), .. Hourly(7, stars: 1), SomeReview.Of("", date: "2026-06-20", stars: 5)]));

        Assert.Equal((AllegationType.Burst, 7, 7), (wave.Type, wave.Count, wave.OneSided));
        Assert.InRange(wave.Expected, 0.28, 0.29);
        Assert.InRange(wave.P, 1e-9, 1e-6);
        Assert.Equal("From 4 May 2026 to 5 May 2026, 7 reviews arrived where 0.29 were to be expected (p < 0.0001); 7 of them with 1 or 2 stars.", EvidenceWords.Of(wave).Sentence);
    }

    [Fact]
    public void The_same_at_five_stars_is_a_flood_of_praise() => Assert.Equal(AllegationType.PositiveFlood, Assert.Single(WaveTest.Find([.. Weekly(26), .. Hourly(7, stars: 5)])).Type);

    [Theory]
    [InlineData(4, 1, 1)]
    [InlineData(8, 1, 5)]
    public void Few_or_mixed_reviews_are_no_wave(int count, int stars, int otherStars) =>
        Assert.Empty(WaveTest.Find([.. Weekly(26), .. Hourly(count, stars).Select((review, at) => at % 3 == 0 ? review with { Rating = new(otherStars) } : review)]));

    [Fact]
    public void What_is_usual_for_a_busy_listing_is_no_wave() =>
        Assert.Empty(WaveTest.Find(Enumerable.Range(0, 600).Select(at => SomeReview.Of("", id: $"{at}", stars: 1) with { DatePublished = SomeReview.At("2026-05-04").AddHours(7 * at) })));

    [Fact]
    public void Where_reviews_begin_to_be_known_there_is_no_rate_and_no_wave() => Assert.Empty(WaveTest.Find([.. Weekly(3), .. Hourly(9, stars: 1)]));

    [Fact]
    public void A_wave_of_a_week_is_one_wave() => Assert.Equal(60, Assert.Single(WaveTest.Find([.. Weekly(26), .. Hourly(60, stars: 1)])).Count);

    [Fact]
    public void Reviews_without_a_date_are_passed_over() => Assert.Empty(WaveTest.Find(Hourly(9, stars: 1).Select(review => review with { DatePublished = null })));

    [Theory]
    [InlineData(0, 2.5)]
    [InlineData(1, 0.3)]
    [InlineData(5, 4.0)]
    [InlineData(30, 20.0)]
    public void The_tail_is_one_minus_the_sum_below(int count, double expected)
    {
        var (term, below) = (Math.Exp(-expected), 0.0);
        for (var each = 0; each < count; each++)
        {
            below += term;
            term *= expected / (each + 1);
        }

        Assert.Equal(1 - below, Poisson.AtLeast(count, expected), 1e-12);
    }

    [Fact]
    public void A_tail_too_small_for_one_minus_keeps_its_digits() => Assert.InRange(Poisson.AtLeast(31, 0.3) / (Math.Exp(-0.3) * Math.Pow(0.3, 31) / 8.2228386541779224e33), 1.0, 1.02);

    private static IEnumerable<Review> Weekly(int weeks) =>
        Enumerable.Range(1, weeks).Select(week => SomeReview.Of("", id: $"week {week}", stars: 4) with { DatePublished = SomeReview.At("2026-05-04").AddDays(-7 * week) });

    private static IEnumerable<Review> Hourly(int count, int stars) =>
        Enumerable.Range(0, count).Select(hour => SomeReview.Of("", id: $"hour {hour}", stars: stars) with { DatePublished = SomeReview.At("2026-05-04").AddHours(4 * hour) });
}
