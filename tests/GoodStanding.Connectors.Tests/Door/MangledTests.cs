using System.Net;
using System.Text;
using GoodStanding.Connectors.Door;

namespace GoodStanding.Connectors.Tests.Door;

/// <summary>Addresses and answers with letters changed, doubled and lost, the same ones at each run: whatever comes of it is an answer.</summary>
public sealed class MangledTests
{
    private const string Signs = "/\\@:?#%[].0x1a-_ \t\r\n\0&=;,é。①\u200B";

    [Fact]
    public async Task Ten_thousand_mangled_addresses_reach_nobody_of_this_network()
    {
        string[] good = ["http://example.com/a?b=c#d", "https://[::ffff:127.0.0.1]:8080/", "http://127.0.0.1.nip.io/x", "http://user:word@10.0.0.1/", "http://2130706433/", "http://xn--rzte-7na.example:81/%2e%2e/"];
        var random = new Random(20261130);
        using var door = SomeDoor.Closed(SomeDoor.Always("127.0.0.1"));

        for (var at = 0; at < 10_000; at++)
        {
            var address = Mangle(good[at % good.Length], random);
            if (IsPublic(address))
                continue;

            var answer = await door.AskAsync(new(address), default);
            Assert.True(answer.Failure is DoorFailure.RefusedAddress, $"{address} gave {answer}");
        }
    }

    [Fact]
    public async Task Mangled_answers_and_directions_are_answers_too()
    {
        string[] good =
        [
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nETag: \"a\"\r\nRetry-After: 5\r\n\r\n{}", "HTTP/1.1 302 Found\r\nLocation: http://two.example/next\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n5\r\nhello\r\n0\r\n\r\n", "HTTP/1.1 304 Not Modified\r\nLast-Modified: Sun, 29 Nov 2026 08:00:00 GMT\r\n\r\n",
        ];
        var random = new Random(20261201);
        var at = 0;
        await using var site = FakeSite.Writing((stream, cancellationToken) => stream.WriteAsync(Encoding.UTF8.GetBytes(Mangle(good[at % good.Length], random)), cancellationToken).AsTask());
        using var door = SomeDoor.To(site, new() { Time = TimeSpan.FromSeconds(2) }, SomeDoor.Always("10.0.0.1"));

        for (; at < 1000; at++)
        {
            var answer = await door.AskAsync(new(site.Address), default);
            Assert.True(answer.Failure is not null || answer.Status != 0);
        }
    }

    // A lost digit makes a computer of somebody else out of one of ours, and no test asks the network.
    private static bool IsPublic(string address) =>
        WebAddressText.TryRead(address, out var read, out _) && IPAddress.TryParse(read.IdnHost, out var number) && PublicAddress.Is(number);

    private static string Mangle(string text, Random random)
    {
        var mangled = new StringBuilder(text);
        for (var times = random.Next(1, 4); times > 0 && mangled.Length > 0; times--)
        {
            var where = random.Next(mangled.Length);
            switch (random.Next(4))
            {
                case 0:
                    mangled.Remove(where, 1);
                    break;
                case 1:
                    mangled.Insert(where, mangled[where]);
                    break;
                case 2:
                    mangled.Insert(where, Signs[random.Next(Signs.Length)]);
                    break;
                default:
                    mangled[where] = Signs[random.Next(Signs.Length)];
                    break;
            }
        }

        return mangled.ToString();
    }
}
