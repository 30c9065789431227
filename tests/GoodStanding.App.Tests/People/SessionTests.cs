using System.Security.Claims;
using GoodStanding.App.People;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.People;

public sealed class SessionTests
{
    [Theory]
    [EveryDatabase]
    public async Task A_session_comes_back_as_whom_it_was_made_for(DatabaseKind database)
    {
        await using var installation = await TestInstallation.MakeAsync(database);
        var account = (await installation.CreateFirstAsync()).AccountId!.Value;

        var key = await SignInAsync(installation, account);

        var ticket = await installation.Get<SessionTickets>().RetrieveAsync(key);
        Assert.Equal(account.ToString(), ticket?.Principal.FindFirstValue(ClaimTypes.NameIdentifier));
        Assert.Null(await installation.Get<SessionTickets>().RetrieveAsync(key + "x"));
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_idle()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var key = await SignInAsync(installation, (await installation.CreateFirstAsync()).AccountId!.Value);
        var tickets = installation.Get<SessionTickets>();

        installation.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.NotNull(await tickets.RetrieveAsync(key));
        installation.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.NotNull(await tickets.RetrieveAsync(key));
        installation.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Null(await tickets.RetrieveAsync(key));
        installation.Clock.Advance(TimeSpan.FromMinutes(-10));
        Assert.Null(await tickets.RetrieveAsync(key));
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_busy()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var key = await SignInAsync(installation, (await installation.CreateFirstAsync()).AccountId!.Value);
        var tickets = installation.Get<SessionTickets>();

        for (var half = 0; half < 24; half++)
        {
            installation.Clock.Advance(TimeSpan.FromMinutes(30));
            Assert.NotNull(await tickets.RetrieveAsync(key));
        }

        await tickets.RenewAsync(key, (await tickets.RetrieveAsync(key))!);
        installation.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await tickets.RetrieveAsync(key));
    }

    [Fact]
    public async Task Ending_sessions_takes_effect_at_once_and_may_spare_one()
    {
        await using var installation = await TestInstallation.MakeAsync();
        var account = (await installation.CreateFirstAsync()).AccountId!.Value;
        var here = await SignInAsync(installation, account);
        var there = await SignInAsync(installation, account);
        var tickets = installation.Get<SessionTickets>();

        var ended = await installation.DoAsync((EndSessions end) => end.RunAsync(new(account, here), default));

        Assert.Equal(1, ended.Ended);
        Assert.NotNull(await tickets.RetrieveAsync(here));
        Assert.Null(await tickets.RetrieveAsync(there));
        await tickets.RemoveAsync(here);
        Assert.Null(await tickets.RetrieveAsync(here));
    }

    internal static Task<string> SignInAsync(TestInstallation installation, Guid account) =>
        installation.Get<SessionTickets>().StoreAsync(new(new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.ToString())], "test")), "test"));
}
