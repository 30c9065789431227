using System.Text.Json;

namespace GoodStanding.Formats.Archives.Json;

/// <summary>Walks the elements of a file's array and books what cannot be read.</summary>
internal static class JsonFile
{
    /// <summary>Gives each element that could be parsed, with its place ("tweets.js#12"). Each is to be used before the next is asked for.</summary>
    public static IEnumerable<(JsonElement Element, string Place)> Read(ArchiveEntry entry, string? arrayName, ArchiveReport report, int arrayDepth = 1)
    {
        using var stream = TryOpen(entry, report);
        if (stream is null)
            yield break;

        var items = new JsonItems(stream, ArchiveLimits.Default.ItemBytes, arrayName, arrayDepth);
        using var walk = items.Read().GetEnumerator();
        while (TryMove(walk, entry, report))
        {
            var (number, bytes, problem) = walk.Current;
            var place = $"{entry.FileName}#{number}";
            if (problem is { } reason)
            {
                report.Skip(reason, place);
                continue;
            }

            using var document = JsonText.Parse(bytes, out var why, out var isMended);
            if (document is null)
            {
                report.Skip(why, place);
                items.GoBack();
                continue;
            }

            items.GoOn();
            report.Mended += isMended ? 1 : 0;
            yield return (document.RootElement, place);
        }

        PassOverRest(stream, entry, report);
        if (!items.HasArray)
            report.AddProblem($"{entry.FileName} holds no list of posts.");
        else if (!items.IsClosed && !report.Failed(entry))
            report.AddProblem($"{entry.FileName} ends too early: what comes after its last whole item is missing.");
    }

    private static Stream? TryOpen(ArchiveEntry entry, ArchiveReport report)
    {
        try
        {
            return PlainBytes.Open(entry);
        }
        catch (Exception failure) when (ReadFailure.Is(failure))
        {
            report.Fail(entry, failure);
            return null;
        }
    }

    // The checksum of a zip is compared at the end of the file, which lies behind the end of the list.
    private static void PassOverRest(Stream stream, ArchiveEntry entry, ArchiveReport report)
    {
        try
        {
            stream.CopyTo(Stream.Null);
        }
        catch (Exception failure) when (ReadFailure.Is(failure))
        {
            report.Fail(entry, failure);
        }
    }

    private static bool TryMove(IEnumerator<JsonItem> walk, ArchiveEntry entry, ArchiveReport report)
    {
        try
        {
            return walk.MoveNext();
        }
        catch (Exception failure) when (ReadFailure.Is(failure))
        {
            report.Fail(entry, failure);
            return false;
        }
    }
}
