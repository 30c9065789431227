using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Tests.Door;

/// <summary>Where an answer leads is looked at like a first address (CVE-2026-40168).</summary>
public sealed class RedirectTests
{
    private static readonly int[] Codes = [301, 302, 303, 307, 308];

    public static IEnumerable<TheoryDataRow<string, int>> Inner =>
        from host in RefusedAddressTests.Inner.Concat(RefusedAddressTests.Named).Select(row => row.Data)
        where host.All(char.IsAscii) && !host.Contains('%')
        from code in Codes
        select new TheoryDataRow<string, int>(host, code);

    public static IEnumerable<TheoryDataRow<string, int>> OutOfTheWeb =>
        from location in (string[])["file:///etc/passwd", "ftp://two.example/", "gopher://two.example/", "//user@two.example/", "/\\127.0.0.1/", "\\\\127.0.0.1\\", "javascript:alert(1)", "http:\\\\127.0.0.1\\", "http://a b/"]
        from code in Codes
        select new TheoryDataRow<string, int>(location, code);

    [Theory]
    [MemberData(nameof(Inner))]
    public async Task A_redirect_into_this_network_is_refused(string host, int code)
    {
        await using var inner = FakeSite.Answering(FakeReply.Json("{}"));
        await using var site = FakeSite.Answering(FakeReply.To($"http://{host}:{inner.Port}/", code));
        using var door = SomeDoor.To(site, resolve: SomeDoor.Always("127.0.0.1"));

        var answer = await door.AskAsync(new(site.Address), default);

        Assert.Equal(DoorFailure.RefusedAddress, answer.Failure);
        Assert.Equal(0, inner.Connections);
    }

    [Theory]
    [MemberData(nameof(OutOfTheWeb))]
    public async Task A_redirect_out_of_the_web_is_refused(string location, int code)
    {
        await using var site = FakeSite.Answering(FakeReply.To(location, code));
        using var door = SomeDoor.To(site);

        Assert.Equal(DoorFailure.RefusedAddress, (await door.AskAsync(new(site.Address), default)).Failure);
        Assert.Single(site.Asked);
    }

    [Fact]
    public async Task Two_ways_in_one_answer_are_none()
    {
        await using var site = FakeSite.Answering(new FakeReply(302, [], ("Location", "/a"), ("Location", "/b")));
        using var door = SomeDoor.To(site);

        Assert.Equal(DoorFailure.RefusedAddress, (await door.AskAsync(new(site.Address), default)).Failure);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public async Task Five_redirects_are_followed_and_no_sixth(int count, bool isReached)
    {
        await using var site = FakeSite.Answering(question => int.Parse(question.Target[1..], null) is var left && left == 0 ? FakeReply.Json("{}") : FakeReply.To($"/{left - 1}"));
        using var door = SomeDoor.To(site);

        var answer = await door.AskAsync(new($"{site.Address}/{count}"), default);

        Assert.Equal(isReached, answer.IsOk);
        Assert.Equal(isReached ? null : DoorFailure.TooManyRedirects, answer.Failure);
        Assert.Equal(6, site.Asked.Count);
    }

    [Fact]
    public async Task A_redirect_to_itself_ends()
    {
        await using var site = FakeSite.Answering(FakeReply.To("/"));
        using var door = SomeDoor.To(site);

        Assert.Equal(DoorFailure.TooManyRedirects, (await door.AskAsync(new(site.Address), default)).Failure);
    }

    [Fact]
    public async Task A_secret_stays_behind_when_one_is_led_on()
    {
        await using var other = FakeSite.Answering(FakeReply.Json("{}"));
        await using var site = FakeSite.Answering(question => question.Target == "/" ? FakeReply.To("/here") : FakeReply.To(other.Address));
        using var door = SomeDoor.To([site, other]);

        var answer = await door.AskAsync(new(site.Address) { SecretHeaders = [("Authorization", "Bearer invented-1")], Headers = [("Accept", "application/json")] }, default);

        Assert.True(answer.IsOk);
        Assert.Equal("Bearer invented-1", site.Asked.First().Header("Authorization"));
        Assert.Null(site.Asked.Last().Header("Authorization"));
        Assert.Null(other.Asked.Single().Header("Authorization"));
        Assert.Equal("application/json", other.Asked.Single().Header("Accept"));
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    public async Task What_is_sent_is_never_sent_on(int code)
    {
        await using var other = FakeSite.Answering(FakeReply.Json("{}"));
        await using var site = FakeSite.Answering(FakeReply.To(other.Address, code));
        using var door = SomeDoor.To([site, other]);

        var answer = await door.AskAsync(new(site.Address) { Method = HttpMethod.Post, Body = "secret"u8.ToArray() }, default);

        Assert.Equal(code, (int)answer.Status);
        Assert.Empty(other.Asked);
    }

    [Fact]
    public async Task Two_that_are_led_to_each_others_hosts_do_not_wait_for_ever()
    {
        FakeSite? b = null;
        await using var a = FakeSite.Answering(question => question.Target == "/" ? FakeReply.To($"http://b.example:{b!.Port}/end") : FakeReply.Json("{}"));
        await using var other = b = FakeSite.Answering(question => question.Target == "/" ? FakeReply.To($"http://a.example:{a.Port}/end") : FakeReply.Json("{}"));
        using var door = SomeDoor.To([a, b], resolve: SomeDoor.Always("127.0.0.1"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(at => door.AskAsync(new(at % 2 == 0 ? $"http://a.example:{a.Port}/" : $"http://b.example:{b.Port}/"), default)));

        Assert.All(answers, answer => Assert.True(answer.IsOk));
    }
}
