using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Tests.Door;

/// <summary>Every way that is known to write or to name a computer of this network (TRUST V01 to V13); a server stands there and must hear nothing.</summary>
public sealed class RefusedAddressTests
{
    public static TheoryData<string> Inner =>
    [
        "127.0.0.1", "127.0.0.1.", "127.1", "127.0.1", "0", "0.0.0.0", "2130706433", "0x7f000001", "0x7f.0.0.1", "0x7F.0x0.0x0.0x1", "0177.0.0.1", "017700000001", "0177.0x0.0.1",
        "00000177.0.0.1", "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:127.0.0.1]", "[::127.0.0.1]", "[64:ff9b::127.0.0.1]",
        "[2002:7f00:1::]", "[fe80::1]", "[fd00::1]", "10.0.0.1", "172.16.0.1", "192.168.0.1", "100.64.0.1", "169.254.169.254", "198.18.0.1", "224.0.0.1", "255.255.255.255",
        "１２７.０.０.１", "①②⑦.⓪.⓪.①", "127。0。0。1", "%31%32%37.0.0.1",
    ];

    public static TheoryData<string> Named =>
    [
        "localhost", "LOCALHOST", "localhost.", "inner.localhost", "localhost.localdomain", "127.0.0.1.nip.io", "127-0-0-1.sslip.io", "7f000001.rebind.example", "metadata.google.internal", "private.example",
    ];

    [Theory]
    [MemberData(nameof(Inner))]
    public async Task An_address_of_this_network_is_refused_however_it_is_written(string host)
    {
        await using var inner = FakeSite.Answering(FakeReply.Json("{}"));
        using var door = SomeDoor.Closed(SomeDoor.Always("127.0.0.1"));

        var answer = await door.AskAsync(new($"http://{host}:{inner.Port}/"), default);

        Assert.Equal(DoorFailure.RefusedAddress, answer.Failure);
        Assert.Equal(0, inner.Connections);
    }

    [Theory]
    [MemberData(nameof(Named))]
    public async Task A_name_is_judged_by_where_it_leads(string host)
    {
        await using var inner = FakeSite.Answering(FakeReply.Json("{}"));
        using var door = SomeDoor.Closed(SomeDoor.Always("127.0.0.1"));

        var answer = await door.AskAsync(new($"http://{host}:{inner.Port}/"), default);

        Assert.Equal(DoorFailure.RefusedAddress, answer.Failure);
        Assert.Equal(0, inner.Connections);
    }

    [Theory]
    [InlineData("93.184.215.14", "127.0.0.1")]
    [InlineData("127.0.0.1", "93.184.215.14")]
    [InlineData("2606:4700::1111", "::1")]
    [InlineData("93.184.215.14", "::ffff:127.0.0.1")]
    public async Task One_inner_address_among_public_ones_is_enough_to_refuse(string first, string second)
    {
        await using var inner = FakeSite.Answering(FakeReply.Json("{}"));
        using var door = SomeDoor.Closed(SomeDoor.Always(first, second));

        var answer = await door.AskAsync(new($"http://mixed.example:{inner.Port}/"), default);

        Assert.Equal(DoorFailure.RefusedAddress, answer.Failure);
        Assert.Equal(0, inner.Connections);
    }

    // CVE-2026-42346: the first answer passed the check, the second one was connected to.
    [Fact]
    public async Task A_name_is_asked_once_for_a_connection_and_checked_anew_for_the_next()
    {
        var asked = 0;
        await using var site = FakeSite.Answering(FakeReply.To("/again"));
        using var door = SomeDoor.To(site, resolve: (_, _) => SomeDoor.Always(++asked == 1 ? "127.0.0.1" : "169.254.169.254")("", default));

        var answer = await door.AskAsync(new($"http://rebind.example:{site.Port}/"), default);

        Assert.Equal(DoorFailure.RefusedAddress, answer.Failure);
        Assert.Equal(2, asked);
        Assert.Single(site.Asked);
    }

    [Fact]
    public async Task A_place_that_the_operator_opened_is_reached_at_its_port_alone()
    {
        await using var opened = FakeSite.Answering(FakeReply.Json("{}"));
        await using var beside = FakeSite.Answering(FakeReply.Json("{}"));
        using var door = SomeDoor.To(opened);

        Assert.True((await door.AskAsync(new(opened.Address), default)).IsOk);
        Assert.Equal(DoorFailure.RefusedAddress, (await door.AskAsync(new(beside.Address), default)).Failure);
        Assert.Equal(0, beside.Connections);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("//127.0.0.1/x")]
    [InlineData("http://example.com\\@127.0.0.1/")]
    [InlineData("http://name:word@example.com/")]
    [InlineData("http://example.com/\r\nX: y")]
    public async Task What_is_no_address_of_the_web_is_refused_before_anything_is_asked(string address)
    {
        using var door = SomeDoor.Closed((_, _) => throw new InvalidOperationException("Nobody should be asked for a name."));

        Assert.Equal(DoorFailure.RefusedAddress, (await door.AskAsync(new(address), default)).Failure);
    }

    [Fact]
    public async Task A_name_that_is_too_long_for_any_host_is_not_reachable()
    {
        using var door = new OutboundDoor(AllowedAddresses.None, TimeProvider.System);

        var answer = await door.AskAsync(new($"http://{string.Join('.', Enumerable.Repeat("host", 200))}/"), default);

        Assert.Contains(answer.Failure, (DoorFailure?[])[DoorFailure.NotReachable, DoorFailure.RefusedAddress]);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_not_reachable()
    {
        using var door = SomeDoor.Closed();

        var answer = await door.AskAsync(new("http://nobody.example/"), default);

        Assert.Equal(DoorFailure.NotReachable, answer.Failure);
        Assert.Equal("nobody.example could not be reached.", answer.Reason);
    }
}
