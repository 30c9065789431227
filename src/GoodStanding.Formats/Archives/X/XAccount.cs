using System.Text.Json;
using GoodStanding.Formats.Archives.Json;

namespace GoodStanding.Formats.Archives.X;

/// <summary>Finds the account's name, which the address of every tweet needs.</summary>
/// <remarks>manifest.js is asked first: account.js holds an e-mail address too and is opened only where there is no manifest.</remarks>
internal static class XAccount
{
    private const int MostBytes = 1 << 20;

    public static string? NameIn(ArchiveSource source)
    {
        foreach (var name in (string[])["manifest.js", "account.js", "user_details.js"])
        {
            foreach (var entry in source.Entries.Where(entry => entry.FileName == name))
            {
                if (Read(entry) is { } account)
                    return account;
            }
        }

        return null;
    }

    private static string? Read(ArchiveEntry entry)
    {
        try
        {
            using var stream = PlainBytes.Open(entry);
            var bytes = ReadUpTo(stream);
            var from = bytes.IndexOfAny((byte)'[', (byte)'{');
            if (from < 0)
                return null;

            using var document = JsonText.Parse(bytes[from..].TrimEnd(" \r\n\t;"u8).ToArray(), out _, out _);
            return document is null ? null : NameOf(document.RootElement);
        }
        catch (Exception failure) when (ReadFailure.Is(failure))
        {
            return null; // The posts can do without.
        }
    }

    private static string? NameOf(JsonElement root)
    {
        var first = root.Each().FirstOrDefault();
        var name = first.Member("userInfo").Text("userName") ?? first.Member("account").Text("username") ?? first.Text("screen_name");
        return name is { Length: > 0 and <= 50 } && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') ? name : null;
    }

    private static Span<byte> ReadUpTo(Stream stream)
    {
        var bytes = new byte[MostBytes];
        var read = 0;
        int got;
        while (read < bytes.Length && (got = stream.Read(bytes, read, bytes.Length - read)) > 0)
            read += got;

        return bytes.AsSpan(0, read);
    }
}
