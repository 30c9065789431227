using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using GoodStanding.Formats.Archives.Bluesky;

namespace GoodStanding.Formats.Tests.Archives;

/// <summary>Builds a small atproto repository as a CAR file: records, a tree of two levels, a commit.</summary>
internal sealed class SomeRepository
{
    public const string Did = "did:plc:samplesamplesamplesample";

    private readonly SortedDictionary<string, Cid> _records = new(StringComparer.Ordinal);
    private readonly List<(Cid Id, byte[] Content)> _blocks = [];

    /// <summary>A repository with one of everything.</summary>
    public static SomeRepository Full()
    {
        var repository = new SomeRepository();
        repository.Add("app.bsky.actor.profile/self", new() { ["$type"] = "app.bsky.actor.profile", ["description"] = "Dentist." });
        repository.Add("app.bsky.feed.post/3jquh3emtzo2o", Post("First post. \U0001F9B7"));
        repository.Add("app.bsky.feed.post/3jquh3emtzo3o", Post("A reply.", ("reply", new Dictionary<string, object?> { ["root"] = Link(), ["parent"] = Link() })));
        repository.Add("app.bsky.feed.post/3jquh3emtzo4o", Post("Look at this.", ("embed", new Dictionary<string, object?> { ["$type"] = "app.bsky.embed.record", ["record"] = Link() })));
        repository.Add("app.bsky.feed.post/3jquh3emtzo5o", Post("A molar.", ("embed", new Dictionary<string, object?>
        {
            ["$type"] = "app.bsky.embed.images",
            ["images"] = new List<object?> { new Dictionary<string, object?> { ["alt"] = "A model of a tooth" }, new Dictionary<string, object?> { ["alt"] = "" } },
        })));
        repository.Add("app.bsky.feed.post/3jquh3emtzo6o", new() { ["$type"] = "app.bsky.feed.post", ["text"] = "The date is wrong.", ["createdAt"] = "yesterday" });
        repository.Add("app.bsky.feed.repost/3jquh3emtzo7o", new() { ["$type"] = "app.bsky.feed.repost", ["subject"] = Link(), ["createdAt"] = "2023-03-15T00:00:00Z" });
        repository.Add("app.bsky.graph.follow/3jquh3emtzo8o", new() { ["subject"] = "did:plc:other" });
        return repository;
    }

    public static Dictionary<string, object?> Post(string text, params (string Name, object? Value)[] more)
    {
        var record = new Dictionary<string, object?> { ["$type"] = "app.bsky.feed.post", ["text"] = text, ["createdAt"] = "2023-03-13T19:48:20-07:00", ["langs"] = new List<object?> { "en" } };
        foreach (var (name, value) in more)
            record[name] = value;

        return record;
    }

    public void Add(string key, Dictionary<string, object?> record) => _records[key] = Block(record);

    /// <summary>Takes a record out of the tree; its block stays in the file, as happens with deleted posts.</summary>
    public void Delete(string key) => _records.Remove(key);

    /// <summary>The file. The change may alter blocks before they are written.</summary>
    public byte[] ToCar(Func<int, byte[], byte[]?>? change = null)
    {
        var half = _records.Count / 2;
        var left = Block(Node(_records.Take(half), null));
        var root = Block(Node(_records.Skip(half), left));
        var commit = Block(new() { ["did"] = Did, ["version"] = 3L, ["data"] = root, ["rev"] = "3jquh3emtzo9o", ["prev"] = null, ["sig"] = new byte[64] });

        using var car = new MemoryStream();
        WriteChunk(car, Encode(new Dictionary<string, object?> { ["roots"] = new List<object?> { commit }, ["version"] = 1L }));
        for (var index = 0; index < _blocks.Count; index++)
        {
            if ((change is null ? _blocks[index].Content : change(index, _blocks[index].Content)) is { } content)
                WriteChunk(car, [.. BytesOf(_blocks[index].Id), .. content]);
        }

        return car.ToArray();
    }

    private static Dictionary<string, object?> Link() => new() { ["uri"] = "at://did:plc:other/app.bsky.feed.post/3jquh3emtzo2o", ["cid"] = "bafyreia" };

    // Each key leaves out what it shares with the one before it.
    private static Dictionary<string, object?> Node(IEnumerable<KeyValuePair<string, Cid>> records, Cid? left)
    {
        var entries = new List<object?>();
        var last = "";
        foreach (var (key, record) in records)
        {
            var shared = key.Zip(last).TakeWhile(pair => pair.First == pair.Second).Count();
            entries.Add(new Dictionary<string, object?> { ["p"] = (long)shared, ["k"] = Encoding.UTF8.GetBytes(key[shared..]), ["v"] = record, ["t"] = null });
            last = key;
        }

        return new() { ["e"] = entries, ["l"] = left };
    }

    private Cid Block(Dictionary<string, object?> value)
    {
        var content = Encode(value);
        var id = Cid.Read([1, 0x71, 0x12, 32, .. SHA256.HashData(content)])!.Value;
        _blocks.Add((id, content));
        return id;
    }

    private static byte[] BytesOf(Cid id)
    {
        var bytes = new byte[Cid.Length];
        (bytes[0], bytes[1], bytes[2], bytes[3]) = (1, id.Codec, 0x12, 32);
        BinaryPrimitives.WriteUInt128BigEndian(bytes.AsSpan(4), id.High);
        BinaryPrimitives.WriteUInt128BigEndian(bytes.AsSpan(20), id.Low);
        return bytes;
    }

    private static void WriteChunk(MemoryStream car, byte[] bytes)
    {
        var length = bytes.Length;
        for (; length >= 0x80; length >>= 7)
            car.WriteByte((byte)(length | 0x80));
        car.WriteByte((byte)length);
        car.Write(bytes);
    }

    internal static byte[] Encode(object? value)
    {
        switch (value)
        {
            case null: return [0xF6];
            case long number: return Head(0, (ulong)number);
            case string text: return [.. Head(3, (ulong)Encoding.UTF8.GetByteCount(text)), .. Encoding.UTF8.GetBytes(text)];
            case byte[] bytes: return [.. Head(2, (ulong)bytes.Length), .. bytes];
            case Cid id: return [0xD8, 42, .. Encode((byte[])[0, .. BytesOf(id)])];
            case List<object?> list: return [.. Head(4, (ulong)list.Count), .. list.SelectMany(Encode)];
            case Dictionary<string, object?> map: return [.. Head(5, (ulong)map.Count), .. map.OrderBy(each => each.Key.Length).ThenBy(each => each.Key, StringComparer.Ordinal).SelectMany(each => (byte[])[.. Encode(each.Key), .. Encode(each.Value)])];
            default: throw new ArgumentException($"{value.GetType()} has no form here.");
        }
    }

    private static byte[] Head(int major, ulong number)
    {
        var first = (byte)(major << 5);
        return number switch
        {
            < 24 => [(byte)(first | number)],
            < 256 => [(byte)(first | 24), (byte)number],
            _ => [(byte)(first | 25), (byte)(number >> 8), (byte)number],
        };
    }
}
