using System.Collections.Concurrent;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Keeps handed-over files in memory from the preview to the import, for half an hour and their owner alone. On many nodes both pages must reach the same one.</summary>
public sealed class HeldFiles(TimeProvider clock)
{
    /// <summary>How much one hand-over may hold.</summary>
    public const long MostBytes = 64 << 20;

    // Whatever is handed over beyond this pushes out the oldest.
    private const int MostKept = 8;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<Guid, (Guid Owner, IReadOnlyList<(string Name, byte[] Bytes)> Files, DateTimeOffset At)> _held = [];

    /// <summary>Keeps files; the answer is the name they are kept under.</summary>
    public Guid Keep(Guid owner, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, each) in _held)
        {
            if (now - each.At > Life)
                _held.TryRemove(old, out _);
        }

        foreach (var (old, _) in _held.OrderByDescending(each => each.Value.At).Skip(MostKept - 1))
            _held.TryRemove(old, out _);

        var id = Guid.CreateVersion7(now);
        _held[id] = (owner, files, now);
        return id;
    }

    /// <summary>What was kept, or null when it is not hers or not there any more.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)>? Find(Guid id, Guid owner) =>
        _held.TryGetValue(id, out var held) && held.Owner == owner && clock.GetUtcNow() - held.At <= Life ? held.Files : null;

    /// <summary>Forgets what was kept.</summary>
    public void Drop(Guid id) => _held.TryRemove(id, out _);
}
