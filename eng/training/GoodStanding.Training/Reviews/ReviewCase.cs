using System.Text.Json;
using System.Text.Json.Serialization;
using GoodStanding.Model;
using GoodStanding.Model.Reviews;

namespace GoodStanding.Training.Reviews;

/// <summary>One labelled review: a row of specs/train or specs/reviews.</summary>
internal sealed record ReviewCase(string Writer, Review Review, ReviewClass Class, ReviewClass[] AlsoDefensible, AllegationType[] Types, bool IsUrgent, string[] Evidence)
{
    /// <summary>Reads a file of cases.</summary>
    public static IEnumerable<ReviewCase> ReadFile(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
            yield return From(JsonSerializer.Deserialize(line, ReviewCaseJson.Default.Row)!);
    }

    private static ReviewCase From(Row row) => new(
        row.Writer ?? "test",
        new(row.Site ?? "", "", row.Id, row.Author, row.Rating is { } rating ? new Rating(rating, 1, 0) : null, row.Text, null),
        WireName<ReviewClass>.Parse(row.Class),
        [.. (row.AltClass ?? []).Select(WireName<ReviewClass>.Parse)],
        [.. row.Types.Select(WireName<AllegationType>.Parse)],
        row.Urgent,
        row.EvidenceSpans ?? []);

    internal sealed record Row(string Id, string Text, decimal? Rating, string? Site, string? Author, string Class, string[]? AltClass, string[] Types, bool Urgent, string[]? EvidenceSpans, string? Writer);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ReviewCase.Row))]
internal sealed partial class ReviewCaseJson : JsonSerializerContext;
