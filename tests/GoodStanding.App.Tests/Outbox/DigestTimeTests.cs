using System.Globalization;
using GoodStanding.App.Outbox;
using GoodStanding.Storage.Outbox;
using Xunit;

namespace GoodStanding.App.Tests.Outbox;

public sealed class DigestTimeTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, DayOfWeek, int> Choices
    {
        get
        {
            var choices = new TheoryData<string, DayOfWeek, int>();
            foreach (var zone in new[] { "America/New_York", "Europe/London", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia", "Africa/Casablanca", "UTC" })
            {
                foreach (var hour in new[] { 0, 1, 2, 3, 23 })
                    choices.Add(zone, DayOfWeek.Sunday, hour);
                choices.Add(zone, DayOfWeek.Monday, 8);
            }

            return choices;
        }
    }

    // A job looks every quarter of an hour through two years, clocks put forward and back included.
    [Theory]
    [MemberData(nameof(Choices))]
    public void Each_week_has_one_mail_at_its_hour(string zoneId, DayOfWeek day, int hour)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(zoneId);
        var plan = new NoticePlan();
        plan.Choose(true, day, hour, false, Start);
        var sent = new Dictionary<DateOnly, DateTimeOffset>();

        for (var now = Start; now < Start.AddDays(2 * 365); now += TimeSpan.FromMinutes(15))
        {
            var (at, week) = DigestTime.LastDue(plan, zone, now);
            if (at >= plan.DigestSince && sent.TryAdd(week, now))
                Assert.True(now - at < TimeSpan.FromMinutes(15), $"{now:O} for {at:O}");
        }

        Assert.InRange(sent.Count, 103, 105);
        Assert.Equal(Enumerable.Range(0, sent.Count).Select(week => sent.Keys.Min().AddDays(7 * week)), sent.Keys.Order());
        foreach (var moment in sent.Values.Select(each => TimeZoneInfo.ConvertTime(each, zone)))
        {
            Assert.Equal(day, moment.DayOfWeek);
            Assert.True(moment.Hour == hour || TimeZoneInfo.ConvertTime(moment.AddHours(-1), zone).Hour < hour, $"{moment:O}");
        }
    }

    [Theory]
    // The night of 29 March 2026 has no two o'clock in Berlin, that of 25 October has two.
    [InlineData("Europe/Berlin", 2, "2026-03-29T12:00Z", "2026-03-29T01:00Z")]
    [InlineData("Europe/Berlin", 2, "2026-10-25T12:00Z", "2026-10-25T00:00Z")]
    [InlineData("America/New_York", 2, "2026-03-08T12:00Z", "2026-03-08T07:00Z")]
    [InlineData("America/New_York", 1, "2026-11-01T12:00Z", "2026-11-01T05:00Z")]
    // Half an hour is skipped there.
    [InlineData("Australia/Lord_Howe", 2, "2026-10-04T12:00Z", "2026-10-03T15:30Z")]
    public void An_hour_that_is_skipped_begins_after_the_gap_and_one_that_comes_twice_is_the_first(string zone, int hour, string now, string due)
    {
        var plan = new NoticePlan { SendsDigest = true, Day = DayOfWeek.Sunday, Hour = hour };

        Assert.Equal(At(due), DigestTime.LastDue(plan, TimeZoneInfo.FindSystemTimeZoneById(zone), At(now)).At);
    }

    [Fact]
    public void The_next_one_is_after_now_and_within_a_week()
    {
        var plan = new NoticePlan { SendsDigest = true, Day = DayOfWeek.Wednesday, Hour = 9 };
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

        Assert.Equal(At("2026-12-02T08:00Z"), DigestTime.NextDue(plan, zone, At("2026-12-01T12:00Z")));
        Assert.Equal(At("2026-12-02T08:00Z"), DigestTime.NextDue(plan, zone, At("2026-12-02T07:59Z")));
        Assert.Equal(At("2026-12-09T08:00Z"), DigestTime.NextDue(plan, zone, At("2026-12-02T08:00Z")));
    }

    [Fact]
    public void What_was_due_before_it_was_switched_on_is_not_made_up()
    {
        var plan = new NoticePlan();
        plan.Choose(true, DayOfWeek.Monday, 8, false, At("2026-12-01T12:00Z"));

        Assert.True(DigestTime.LastDue(plan, TimeZoneInfo.Utc, At("2026-12-01T12:01Z")).At < plan.DigestSince);
    }

    private static DateTimeOffset At(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
}
