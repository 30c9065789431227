using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;

namespace GoodStanding.Storage.Guard;

/// <summary>The keys that guard words, in one private file: the newest encrypts, older ones only open what they once closed.</summary>
public sealed class KeyRing
{
    /// <summary>The name of the file in the data folder.</summary>
    public const string FileName = "words.keys.json";

    private const int KeyBytes = 32;
    private const int MostTries = 500;
    private const int PauseMilliseconds = 20;

    private readonly string? _path;
    private volatile Keys _keys;

    private KeyRing(string? path, Keys keys)
    {
        _path = path;
        _keys = keys;
    }

    /// <summary>The id of the key that encrypts now.</summary>
    public uint Current => _keys.Current;

    /// <summary>The ids of all keys.</summary>
    public IReadOnlyCollection<uint> Ids => _keys.ById.Keys;

    /// <summary>A ring that lives in memory only.</summary>
    public static KeyRing InMemory() => new(null, Keys.Empty.WithNewCurrent());

    /// <summary>Opens the file, or makes it with a fresh key when it is missing.</summary>
    public static KeyRing OpenOrCreate(string path)
    {
        if (!File.Exists(path))
            WriteFirst(path);
        return new(path, Read(path));
    }

    /// <summary>Adds a fresh key that encrypts from now on; the older ones stay.</summary>
    public void AddKey()
    {
        _keys = _keys.WithNewCurrent();
        Write();
    }

    /// <summary>Forgets every key but the current one. Only for when nothing in the database needs the others.</summary>
    public void ForgetOldKeys()
    {
        _keys = new(_keys.Current, new Dictionary<uint, byte[]> { [_keys.Current] = _keys.ById[_keys.Current] }.ToFrozenDictionary());
        Write();
    }

    internal byte[]? Find(uint id) => _keys.ById.GetValueOrDefault(id);

    internal (uint Id, byte[] Key) Newest()
    {
        var keys = _keys;
        return (keys.Current, keys.ById[keys.Current]);
    }

    private static Keys Read(string path)
    {
        if (PrivateFile.IsOpenToOthers(path))
            throw new GuardException($"The key file {path} can be read by others. Run: chmod 600 '{path}'");

        try
        {
            var file = JsonSerializer.Deserialize<KeyFile>(File.ReadAllBytes(path)) ?? throw new FormatException();
            var byId = file.Keys.ToFrozenDictionary(pair => pair.Key, pair => Convert.FromBase64String(pair.Value));
            if (!byId.ContainsKey(file.Current) || byId.Values.Any(key => key.Length != KeyBytes))
                throw new FormatException();

            return new(file.Current, byId);
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or ArgumentException)
        {
            throw new GuardException($"The key file {path} is damaged. Put back the copy that belongs to this database.", unreadable);
        }
    }

    // Of two programs that start at once on an empty folder one is quicker, and both take its key. A move alone does not see to that: where nothing stands yet .NET renames, and the second rename would
    // put its key in the place of one that is in use already.
    private static void WriteFirst(string path)
    {
        var turn = path + ".first";
        for (var tries = 0; !File.Exists(path); tries++)
        {
            try
            {
                using var mine = new FileStream(turn, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
                if (!File.Exists(path))
                    File.Move(WriteBeside(path, Keys.Empty.WithNewCurrent()), path);
            }
            catch (IOException) when (File.Exists(turn) || File.Exists(path))
            {
                if (tries == MostTries)
                    throw new GuardException($"Another program seems to be making the first key. If none is running, delete {turn} and start again.");
                Thread.Sleep(PauseMilliseconds);
            }
        }
    }

    private void Write()
    {
        if (_path is not null)
            File.Move(WriteBeside(_path, _keys), _path, overwrite: true);
    }

    // Written beside and moved, so that a crash leaves the old file or the new one, never half of one.
    private static string WriteBeside(string path, Keys keys)
    {
        var beside = $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.new";
        using var stream = PrivateFile.Create(beside);
        JsonSerializer.Serialize(stream, new KeyFile(keys.Current, keys.ById.ToDictionary(pair => pair.Key, pair => Convert.ToBase64String(pair.Value))));
        stream.Flush(flushToDisk: true);
        return beside;
    }

    private sealed record KeyFile(uint Current, Dictionary<uint, string> Keys);

    private sealed record Keys(uint Current, FrozenDictionary<uint, byte[]> ById)
    {
        public static Keys Empty { get; } = new(0, FrozenDictionary<uint, byte[]>.Empty);

        // A random id, so that the keys of two installations are not mistaken for one another.
        public Keys WithNewCurrent()
        {
            var id = BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(4));
            var all = new Dictionary<uint, byte[]>(ById) { [id] = RandomNumberGenerator.GetBytes(KeyBytes) };
            return new(id, all.ToFrozenDictionary());
        }
    }
}
