using System.Text;
using System.Text.Unicode;

namespace GoodStanding.Cli.Check;

/// <summary>A text that was read, or one sentence on why it could not be.</summary>
internal sealed record TextInput(string Text, string? Problem)
{
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>Reads a file, or standard input when the path is null.</summary>
    public static async Task<TextInput> ReadAsync(string? path, CancellationToken cancellationToken)
    {
        if (path is not null && Directory.Exists(path))
            return Refuse($"{path} is a folder; name a text file.");
        if (path is not null && !File.Exists(path))
            return Refuse($"There is no file {path}.");

        await using var stream = path is null ? Console.OpenStandardInput() : File.OpenRead(path);
        var bytes = await ReadAtMostAsync(stream, cancellationToken);
        if (bytes.Length > MostBytes)
            return Refuse("The text is longer than 4 MB; check it in parts, or as JSON Lines with --jsonl.");
        if (Utf16Of(bytes) is { } utf16)
            return new(utf16.GetString(bytes).TrimStart('\uFEFF'), null);
        if (bytes.AsSpan().Contains((byte)0))
            return Refuse($"{path ?? "Standard input"} is no text: it holds zero bytes.");
        if (!Utf8.IsValid(bytes))
            await Console.Error.WriteLineAsync("Some bytes are no UTF-8 and were read as \uFFFD; words that hold one may have been missed. Save the text as UTF-8 to have all of it checked.");

        return new(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), null);
    }

    // Notepad's "Unicode" begins with a byte order mark.
    private static Encoding? Utf16Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
        : null;

    private static async Task<byte[]> ReadAtMostAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[64 * 1024];
        int read;
        while (buffer.Length <= MostBytes && (read = await stream.ReadAsync(chunk, cancellationToken)) > 0)
            buffer.Write(chunk, 0, read);

        return buffer.ToArray();
    }

    private static TextInput Refuse(string problem) => new("", problem);
}
