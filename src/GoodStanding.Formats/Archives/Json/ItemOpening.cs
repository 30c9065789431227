namespace GoodStanding.Formats.Archives.Json;

/// <summary>How the elements of an array begin: a brace and the first name, as in <c>{ "tweet" :</c>.</summary>
internal sealed class ItemOpening
{
    /// <summary>An opening never takes more bytes than this.</summary>
    public const int MostBytes = 256;

    private readonly byte[] _name;

    private ItemOpening(byte[] name) => _name = name;

    public static ItemOpening? Of(ReadOnlySpan<byte> item)
    {
        var from = item[1..].IndexOfAnyExcept(" \t\r\n"u8) + 1;
        if (item[0] != '{' || from <= 0 || item[from] != '"')
            return null;

        var length = item[(from + 1)..].IndexOf((byte)'"');
        return length is > 0 and < 64 ? new(item.Slice(from, length + 2).ToArray()) : null;
    }

    /// <summary>Where the next element begins, or -1.</summary>
    public int Find(ReadOnlySpan<byte> bytes)
    {
        for (var from = 0; ;)
        {
            var at = bytes[from..].IndexOf(_name);
            if (at < 0)
                return -1;

            var before = bytes[..(from + at)].TrimEnd(" \t\r\n"u8);
            from += at + _name.Length;
            if (!before.IsEmpty && before[^1] == '{' && from - before.Length < MostBytes)
                return before.Length - 1;
        }
    }
}
