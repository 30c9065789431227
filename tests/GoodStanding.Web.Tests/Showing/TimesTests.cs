using System.Globalization;
using GoodStanding.Web.Showing;

namespace GoodStanding.Web.Tests.Showing;

public sealed class TimesTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Theory]
    [InlineData("2026-11-24T15:05Z", "today 10:05")]
    [InlineData("2026-11-25T04:30Z", "today 23:30")]
    [InlineData("2026-11-25T05:30Z", "tomorrow 00:30")]
    [InlineData("2026-11-23T15:00Z", "yesterday 10:00")]
    [InlineData("2026-12-01T15:00Z", "Tue 1 Dec, 10:00")]
    [InlineData("2027-01-01T15:00Z", "1 Jan 2027, 10:00")]
    public void A_moment_is_said_in_the_readers_zone(string moment, string said) =>
        Assert.Equal(said, Times.Say(At(moment), NewYork, At("2026-11-24T20:00Z")));

    [Fact]
    public void An_hour_that_the_clocks_skip_becomes_the_one_after_it() =>
        Assert.Equal(At("2026-03-08T07:30Z"), Times.FromBox(new(2026, 3, 8, 2, 30, 0), NewYork));

    [Fact]
    public void What_a_box_shows_comes_back_as_the_same_moment()
    {
        var moment = At("2026-07-01T12:34Z");

        Assert.Equal(moment, Times.FromBox(DateTime.Parse(Times.ForBox(moment, NewYork), CultureInfo.InvariantCulture), NewYork));
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
