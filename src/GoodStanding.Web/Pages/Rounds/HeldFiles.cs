using System.Collections.Concurrent;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>Keeps handed-over files in memory from the preview to the import, for half an hour and their owner alone. On many nodes both pages must reach the same one.</summary>
public sealed class HeldFiles(TimeProvider clock)
{
    /// <summary>How much one hand-over may hold.</summary>
    public const long MostBytes = 64 << 20;

    // Whatever is handed over beyond these pushes out the oldest: of its owner, then of all, because memory ends.
    private const int MostOfOne = 2;
    private const int MostOfAll = 16;

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

        var newest = _held.OrderByDescending(each => each.Value.At).ToList();
        foreach (var (old, _) in newest.Where(each => each.Value.Owner == owner).Skip(MostOfOne - 1).Concat(newest.Skip(MostOfAll - 1)))
            _held.TryRemove(old, out _);

        var id = Guid.CreateVersion7(now);
        _held[id] = (owner, files, now);
        return id;
    }

    /// <summary>What was kept, or null when it is not hers or not there any more.</summary>
    public IReadOnlyList<(string Name, byte[] Bytes)>? Find(Guid id, Guid owner) =>
        _held.TryGetValue(id, out var held) && held.Owner == owner && clock.GetUtcNow() - held.At <= Life ? held.Files : null;

    /// <summary>Forgets what was kept, if it is hers.</summary>
    public void Drop(Guid id, Guid owner)
    {
        if (_held.TryGetValue(id, out var held) && held.Owner == owner)
            _held.TryRemove(id, out _);
    }
}
