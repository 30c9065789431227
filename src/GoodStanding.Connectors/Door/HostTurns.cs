namespace GoodStanding.Connectors.Door;

/// <summary>Lets one request at a time to a host; the others wait in line.</summary>
internal sealed class HostTurns
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Line> _lines = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the turn; disposing the result gives it on.</summary>
    public async Task<IDisposable> TakeAsync(string host, CancellationToken cancellationToken)
    {
        Line line;
        lock (_lock)
        {
            line = _lines.TryGetValue(host, out var known) ? known : _lines[host] = new();
            line.Members++;
        }

        try
        {
            await line.Turn.WaitAsync(cancellationToken);
            return new Taken(this, host, line);
        }
        catch
        {
            Leave(host, line);
            throw;
        }
    }

    private void Leave(string host, Line line)
    {
        lock (_lock)
        {
            if (--line.Members == 0)
                _lines.Remove(host);
        }
    }

    private sealed class Line
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Members { get; set; }
    }

    private sealed class Taken(HostTurns turns, string host, Line line) : IDisposable
    {
        private int _isGiven;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isGiven, 1) == 1)
                return;

            line.Turn.Release();
            turns.Leave(host, line);
        }
    }
}
