namespace GoodStanding.Connectors.Tests;

public sealed class BackOffTests
{
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(3, 15)]
    [InlineData(4, 30)]
    [InlineData(5, 60)]
    [InlineData(6, 180)]
    [InlineData(7, 360)]
    [InlineData(8, 720)]
    [InlineData(9, 1440)]
    [InlineData(10, 1440)]
    [InlineData(int.MaxValue, 1440)]
    public void The_wait_grows_with_each_failure_to_a_day(int failures, int minutes) => Assert.Equal(TimeSpan.FromMinutes(minutes), BackOff.Wait(failures));

    [Theory]
    [InlineData(1, 600, 600)]
    [InlineData(5, 600, 3600)]
    [InlineData(0, 30, 30)]
    [InlineData(9, 86400, 86400)]
    public void It_is_never_shorter_than_the_site_asks(int failures, int retryAfter, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), BackOff.Wait(failures, TimeSpan.FromSeconds(retryAfter)));
}
