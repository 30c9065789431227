using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GoodStanding.Connectors.Tests;

/// <summary>A real server on this machine's own address that answers as a test tells it, byte for byte, and remembers what it was asked.</summary>
public sealed class FakeSite : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<FakeQuestion, Stream, CancellationToken, Task> _answer;
    private readonly Task _listening;

    private FakeSite(Func<FakeQuestion, Stream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _listening = ListenAsync();
    }

    public ConcurrentQueue<FakeQuestion> Asked { get; } = new();

    public int Connections { get; private set; }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address => $"http://127.0.0.1:{Port}";

    /// <summary>Answers each question with what the function says.</summary>
    public static FakeSite Answering(Func<FakeQuestion, FakeReply> answer) =>
        new((question, stream, cancellationToken) => stream.WriteAsync(answer(question).ToBytes(), cancellationToken).AsTask());

    /// <summary>Answers always the same.</summary>
    public static FakeSite Answering(FakeReply reply) => Answering(_ => reply);

    /// <summary>Writes to the wire itself.</summary>
    public static FakeSite Writing(Func<Stream, CancellationToken, Task> write) => new((_, stream, cancellationToken) => write(stream, cancellationToken));

    /// <summary>Writes to the wire itself, after the question.</summary>
    public static FakeSite Writing(Func<FakeQuestion, Stream, CancellationToken, Task> write) => new(write);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _listening;
        _end.Dispose();
    }

    private async Task ListenAsync()
    {
        var open = new List<Task>();
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                Connections++;
                open.Add(ServeAsync(client));
            }
            catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                break;
            }
        }

        await Task.WhenAll(open);
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                if (await ReadAsync(stream, _end.Token) is not { } question)
                    return;

                Asked.Enqueue(question);
                await _answer(question, stream, _end.Token);
                client.Client.Shutdown(SocketShutdown.Send);
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException or SocketException)
            {
                // The other side has heard enough, or the test is over.
            }
        }
    }

    private static async Task<FakeQuestion?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var read = new StringBuilder();
        var chunk = new byte[8192];
        int end;
        while ((end = read.ToString().IndexOf("\r\n\r\n", StringComparison.Ordinal)) < 0)
        {
            var got = await stream.ReadAsync(chunk, cancellationToken);
            if (got == 0)
                return null;

            read.Append(Encoding.Latin1.GetString(chunk, 0, got));
        }

        var lines = read.ToString(0, end).Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        var length = headers.TryGetValue("Content-Length", out var text) ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 0;
        while (read.Length < end + 4 + length)
            read.Append(Encoding.Latin1.GetString(chunk, 0, await stream.ReadAsync(chunk, cancellationToken)));

        var start = lines[0].Split(' ');
        return new(start[0], start[1], headers, read.ToString(end + 4, length));
    }
}
