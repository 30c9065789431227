using System.IO.Compression;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Tests.Door;

/// <summary>What a server can do to whoever asks it; each ends in time, within its bounds and as a failure with a sentence.</summary>
public sealed class HostileAnswerTests
{
    private static readonly DoorLimits Hasty = new() { Time = TimeSpan.FromMilliseconds(600) };

    [Fact]
    public async Task A_server_that_says_nothing_is_too_slow()
    {
        await using var site = FakeSite.Writing(async (_, cancellationToken) => await Task.Delay(Timeout.Infinite, cancellationToken));

        await FailsAsync(site, DoorFailure.TooSlow, Hasty);
    }

    [Fact]
    public async Task A_server_that_drips_its_headers_is_too_slow()
    {
        await using var site = FakeSite.Writing(async (stream, cancellationToken) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray(), cancellationToken);
            for (; ; await Task.Delay(20, cancellationToken))
                await stream.WriteAsync("X: y\r\n"u8.ToArray(), cancellationToken);
        });

        await FailsAsync(site, DoorFailure.TooSlow, Hasty);
    }

    [Fact]
    public async Task A_server_that_drips_its_answer_is_too_slow()
    {
        await using var site = FakeSite.Writing(async (stream, cancellationToken) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"u8.ToArray(), cancellationToken);
            for (; ; await Task.Delay(20, cancellationToken))
                await stream.WriteAsync("x"u8.ToArray(), cancellationToken);
        });

        await FailsAsync(site, DoorFailure.TooSlow, Hasty);
    }

    [Fact]
    public async Task An_answer_that_says_it_is_large_is_not_read()
    {
        await using var site = FakeSite.Writing((stream, cancellationToken) => stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 50000000\r\n\r\n"u8.ToArray(), cancellationToken).AsTask());

        await FailsAsync(site, DoorFailure.TooBig);
    }

    [Fact]
    public async Task An_answer_without_an_end_is_read_to_the_bound()
    {
        var sent = 0L;
        await using var site = FakeSite.Writing(async (stream, cancellationToken) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8.ToArray(), cancellationToken);
            for (var chunk = new byte[1 << 16]; ; sent += chunk.Length)
                await stream.WriteAsync(chunk, cancellationToken);
        });

        await FailsAsync(site, DoorFailure.TooBig);
        Assert.InRange(sent, 0, 32 << 20);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_small_answer_that_unpacks_to_a_large_one_is_cut(string packing)
    {
        using var packed = new MemoryStream();
        using (Stream packer = packing == "br" ? new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true) : new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var at = 0; at < 64; at++)
                packer.Write(new byte[1 << 20]);
        }

        await using var site = FakeSite.Answering(new FakeReply(200, packed.ToArray(), ("Content-Encoding", packing)));
        await FailsAsync(site, DoorFailure.TooBig);
    }

    [Fact]
    public async Task A_packed_answer_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            packer.Write("{\"reviews\":[]}"u8);

        await using var site = FakeSite.Answering(new FakeReply(200, packed.ToArray(), ("Content-Encoding", "gzip")));
        using var door = SomeDoor.To(site);

        var answer = await door.AskAsync(new(site.Address), default);

        Assert.Equal("{\"reviews\":[]}"u8, answer.Body.Span);
        Assert.Equal("gzip, br", site.Asked.Single().Header("Accept-Encoding"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("gzip, gzip")]
    [InlineData("zstd")]
    public async Task Packing_that_is_damaged_or_unknown_is_a_broken_answer(string packing)
    {
        await using var site = FakeSite.Answering(new FakeReply(200, "this is not packed at all"u8.ToArray(), ("Content-Encoding", packing)));

        await FailsAsync(site, DoorFailure.BrokenAnswer);
    }

    [Fact]
    public async Task Headers_without_an_end_are_too_big()
    {
        await using var site = FakeSite.Writing(async (stream, cancellationToken) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray(), cancellationToken);
            for (var line = System.Text.Encoding.ASCII.GetBytes($"X-Long: {new string('x', 1000)}\r\n"); ;)
                await stream.WriteAsync(line, cancellationToken);
        });

        await FailsAsync(site, DoorFailure.TooBig);
    }

    [Fact]
    public async Task Preliminary_answers_without_an_end_are_too_slow_or_too_big()
    {
        await using var site = FakeSite.Writing(async (stream, cancellationToken) =>
        {
            for (; ; await Task.Delay(1, cancellationToken))
                await stream.WriteAsync("HTTP/1.1 103 Early\r\nX: y\r\n\r\n"u8.ToArray(), cancellationToken);
        });
        using var door = SomeDoor.To(site, Hasty);

        Assert.Contains((await door.AskAsync(new(site.Address), default)).Failure, (DoorFailure?[])[DoorFailure.TooSlow, DoorFailure.TooBig]);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n")]
    [InlineData("HTTP/1.1 abc\r\n\r\n")]
    [InlineData("")]
    public async Task What_breaks_off_or_is_not_of_the_web_is_a_broken_answer(string sent)
    {
        await using var site = FakeSite.Writing((stream, cancellationToken) => stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(sent), cancellationToken).AsTask());

        await FailsAsync(site, DoorFailure.BrokenAnswer);
    }

    [Fact]
    public async Task Nobody_at_the_port_is_not_reachable()
    {
        var site = FakeSite.Answering(FakeReply.Json("{}"));
        using var door = SomeDoor.To(site);
        var address = site.Address;
        await site.DisposeAsync();

        Assert.Equal(DoorFailure.NotReachable, (await door.AskAsync(new(address), default)).Failure);
    }

    private static async Task FailsAsync(FakeSite site, DoorFailure failure, DoorLimits? limits = null)
    {
        using var door = SomeDoor.To(site, limits);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var answer = await door.AskAsync(new($"{site.Address}/secret-path"), default);

        Assert.Equal(failure, answer.Failure);
        Assert.EndsWith(".", answer.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-path", answer.Reason, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
