using System.Text.Json;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Archives.Json;
using GoodStanding.Formats.Reviews.Texts;

namespace GoodStanding.Formats.Reviews;

/// <summary>One file with reviews: its first part to know it by, and the whole of it, up to a bound, for formats that need it whole.</summary>
/// <remarks>What a failing disk or a damaged packing gives before it fails is kept; <see cref="Failure"/> says that there was more.</remarks>
public sealed class ReviewFile(ArchiveEntry entry)
{
    /// <summary>How many bytes of a page or an answer are read at most; spreadsheets stream past and are bounded by their rows.</summary>
    public const int MostBytes = 64 << 20;

    private const int HeadBytes = 1 << 20;

    private byte[]? _head;
    private byte[]? _bytes;
    private FileEncoding? _encoding;
    private string? _text;
    private JsonDocument? _json;
    private bool _isJsonRead;

    /// <summary>Its name, with folders; nothing is told from it.</summary>
    public string Name => entry.Name;

    /// <summary>Why it could not be read to its end, a clause; null when it could.</summary>
    public string? Failure { get; private set; }

    /// <summary>Whether it is larger than <see cref="MostBytes"/> and was read to there.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>How its letters are written.</summary>
    internal FileEncoding Encoding => _encoding ??= FileEncoding.Guess(Head, isWhole: Head.Length < HeadBytes);

    /// <summary>Its first megabyte, as it stands.</summary>
    internal ReadOnlySpan<byte> Head => _head ??= ReadUpTo(HeadBytes);

    /// <summary>The beginning as text, to know a format by.</summary>
    internal string Opening => field ??= Encoding.Decode(Head[..Math.Min(Head.Length, 4096)]).TrimStart();

    /// <summary>The first character that is no blank; NUL for an empty file.</summary>
    internal char First => Opening.Length == 0 ? '\0' : Opening[0];

    /// <summary>All of it as text.</summary>
    internal string Text => _text ??= Encoding.Decode(Bytes);

    /// <summary>All of it as UTF-8.</summary>
    internal ReadOnlyMemory<byte> Utf8 => field.IsEmpty ? field = Encoding.ToUtf8(Bytes) : field;

    /// <summary>The JSON value of the whole file; undefined when it is none or broken.</summary>
    internal JsonElement Json
    {
        get
        {
            if (!_isJsonRead && First is '{' or '[')
                _json = JsonText.Parse(Utf8, out _, out _);

            _isJsonRead = true;
            return _json?.RootElement ?? default;
        }
    }

    private byte[] Bytes => _bytes ??= ReadUpTo(MostBytes);

    /// <summary>Opens it from its start.</summary>
    internal Stream Open() => entry.Open();

    /// <summary>Whether the words occur in it.</summary>
    internal bool Has(ReadOnlySpan<byte> words) => Utf8.Span.IndexOf(words) >= 0;

    /// <summary>Keeps the words for a stream that failed later than the head.</summary>
    internal void Fail(Exception failure) => Failure = ReadFailure.Words(failure);

    private byte[] ReadUpTo(int most)
    {
        using var bytes = new MemoryStream();
        try
        {
            using var stream = entry.Open();
            var chunk = new byte[64 << 10];
            int got;
            while (bytes.Length < most && (got = stream.Read(chunk, 0, (int)Math.Min(chunk.Length, most - bytes.Length))) > 0)
                bytes.Write(chunk, 0, got);

            IsTooLarge = most == MostBytes && bytes.Length == most && stream.Read(chunk, 0, 1) > 0;
        }
        catch (Exception failure) when (ReadFailure.Is(failure))
        {
            Fail(failure);
        }

        return bytes.ToArray();
    }
}
