namespace GoodStanding.Text.Lexicons;

/// <summary>Keeps the last answers of a table that is larger than a processor's near caches; a text's words are mostly the same few thousand (Zipf 1935).</summary>
/// <remarks>Each key has one place, so an answer is found or overwritten at the cost of one look. For one thread at a time.</remarks>
/// <typeparam name="T">The answers.</typeparam>
/// <param name="ask">Asks the table.</param>
public sealed class Recent<T>(Func<ulong, T> ask)
    where T : struct
{
    private const int Kept = 4096;
    private readonly Entry[] _entries = new Entry[Kept];

    /// <summary>What the table answers for the key.</summary>
    public T Of(ulong key)
    {
        ref var entry = ref _entries[(int)(key % Kept)];
        return entry.Key == key ? entry.Value : Ask(ref entry, key);
    }

    // Apart, so that the common way is small enough to be inlined.
    private T Ask(ref Entry entry, ulong key)
    {
        entry = new(key, ask(key));
        return entry.Value;
    }

    private readonly record struct Entry(ulong Key, T Value);
}
