using System.Text.Json;
using GoodStanding.Formats.Archives;
using GoodStanding.Formats.Archives.Json;

namespace GoodStanding.Formats.Reviews.Json;

/// <summary>Hands out the reviews of a JSON file one by one, out of a broken one as far as they are whole.</summary>
internal static class JsonReviews
{
    private const int MostItemBytes = 4 << 20;
    private const int MostDepth = 3;

    /// <summary>The elements of the array of that name, or of the outermost array, or the value itself when it is no array.</summary>
    public static IEnumerable<(JsonElement Review, string Place)> Of(ReviewFile file, string arrayName, ReviewReport report)
    {
        var found = file.Json.ValueKind == JsonValueKind.Undefined ? Salvage(file, arrayName, report) : Whole(file.Json, arrayName);
        foreach (var (review, number) in found)
        {
            if (review.ValueKind == JsonValueKind.Object)
                yield return (review, $"review {number}");
            else
                report.Count(ReviewFault.Malformed, $"review {number}");
        }

        if (file.Failure is { } failure)
            report.AddProblem($"The file could not be read to its end: {failure}.");
        if (file.IsTooLarge)
            report.AddProblem($"The file is larger than the {ReviewFile.MostBytes >> 20} MB that are read of one answer; the rest was left out.");
    }

    private static IEnumerable<(JsonElement, int)> Whole(JsonElement root, string arrayName)
    {
        var array = root.ValueKind == JsonValueKind.Array ? root : root.Member(arrayName);
        return (array.ValueKind == JsonValueKind.Array ? array.Each() : [root]).Select((review, at) => (review, at + 1));
    }

    private static IEnumerable<(JsonElement, int)> Salvage(ReviewFile file, string arrayName, ReviewReport report)
    {
        var items = new JsonItems(new MemoryStream(file.Utf8.ToArray(), writable: false), MostItemBytes, arrayName, MostDepth);
        foreach (var (number, bytes, problem) in items.Read())
        {
            var why = problem ?? SkipReason.Malformed;
            using var document = problem is null ? JsonText.Parse(bytes, out why, out _) : null;
            if (document is null)
            {
                report.Count(FaultOf(why), $"review {number}");
                if (problem is null)
                    items.GoBack();
                continue;
            }

            items.GoOn();
            yield return (document.RootElement, number);
        }

        report.AddProblem(items.IsClosed ? "The file is broken JSON: what could be read of it was kept." : "The file ends too early: what comes after its last whole review is missing.");
    }

    private static ReviewFault FaultOf(SkipReason reason) => reason switch
    {
        SkipReason.TooDeep => ReviewFault.TooDeep,
        SkipReason.TooLong => ReviewFault.TooLong,
        SkipReason.CutOff => ReviewFault.CutOff,
        _ => ReviewFault.Malformed,
    };
}
