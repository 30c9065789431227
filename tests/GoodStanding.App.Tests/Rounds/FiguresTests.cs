using GoodStanding.App.Rounds;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

/// <summary>The figures behind plots: intervals, spreads and rolling means.</summary>
public sealed class FiguresTests
{
    // The bounds were worked out by hand from Wilson's formula.
    [Theory]
    [InlineData(1, 2, 0.342, 1)]
    [InlineData(0.5, 10, 0.237, 0.763)]
    [InlineData(0, 10, 0, 0.278)]
    [InlineData(0.9, 100, 0.826, 0.945)]
    [InlineData(0.3, 0, 0, 1)]
    public void An_interval_is_wide_for_few_and_stays_within_its_bounds(double mean, int count, double low, double high)
    {
        var interval = Wilson.Interval(mean, count);

        Assert.Equal((low, high), (Math.Round(interval.Low, 3), Math.Round(interval.High, 3)));
    }

    [Theory]
    [InlineData("3", 3, 3, 3)]
    [InlineData("4 1", 1.75, 2.5, 3.25)]
    [InlineData("9 1 5 3 7", 3, 5, 7)]
    public void A_spread_has_its_middle_and_the_middle_half(string values, double low, double median, double high)
    {
        var spread = Spread.Of(values.Split(' ').Select(double.Parse));

        Assert.Equal((low, median, high), (spread!.Low, spread.Median, spread.High));
    }

    [Fact]
    public void Of_nothing_there_is_no_spread() => Assert.Null(Spread.Of([]));

    [Fact]
    public void A_rolling_rating_weighs_three_months_by_their_ratings_and_marks_few()
    {
        var lines = new[] { Line(1, 5, 8), Line(3, 3, 1), Line(4, 1, 1), Line(9, null, 0) }.ToDictionary(line => line.Month);

        var march = RollingRating.Of(lines, new(2026, 3, 1))!;
        var april = RollingRating.Of(lines, new(2026, 4, 1))!;

        Assert.Equal((9, true), (march.Count, march.IsInsufficient));
        Assert.Equal(4.778, march.Mean, 3);
        Assert.Equal((2, 2), (april.Count, april.Mean));
        Assert.InRange(march.Mean, march.Low, march.High);
        Assert.Null(RollingRating.Of(lines, new(2026, 9, 1)));
    }

    private static ReadMonths.Line Line(int month, double? mean, int ratings) => new(new(2026, month, 1), Math.Max(1, ratings), mean, [0, 0, 0, 0, ratings], new Dictionary<Model.Reviews.ReviewClass, int>());
}
