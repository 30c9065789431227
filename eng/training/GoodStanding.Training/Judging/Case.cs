using System.Text.Json;
using System.Text.Json.Serialization;
using GoodStanding.Model;

namespace GoodStanding.Training.Judging;

/// <summary>One labelled case: a row of specs/train, specs/screening, specs/replies or specs/deep.</summary>
internal sealed record Case(string Writer, string Text, ScreeningContext Context, float Stop, float Careful, Category[] Categories, string[] Flags)
{
    /// <summary>Who is spoken of, where the case says so.</summary>
    public Subject? Subject { get; private init; }

    private static readonly Dictionary<string, Category> ByFailing = new()
    {
        ["R6"] = Category.Privacy, ["R7"] = Category.Privacy, ["R8"] = Category.Privacy, ["R9"] = Category.Tone, ["R10"] = Category.Tone,
        ["R11"] = Category.HateHarassment, ["R12"] = Category.SolicitReviews, ["R13"] = Category.MedicalAdvice, ["R14"] = Category.Advertising,
        ["R15"] = Category.Boundaries, ["R16"] = Category.ColleagueEmployer, ["R18"] = Category.Testimonial,
    };

    public bool IsReply => Context.Context == PostContext.ReplyToReview;

    /// <summary>Reads a file of posts (text) or replies (reply).</summary>
    public static IEnumerable<Case> ReadFile(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
            yield return From(JsonSerializer.Deserialize(line, CaseJson.Default.Row)!);
    }

    private static Case From(Row row)
    {
        var isReply = row.Reply is not null;
        if (!WireName<PostContext>.TryParse(isReply ? "reply-to-review" : row.Context, out var kind))
            throw new FormatException($"\"{row.Context}\" is no context.");
        if (!WireName<Profession>.TryParse((row.Profession ?? "physician").Replace(' ', '-'), out var profession))
            profession = Profession.AlliedHealth;
        var context = new ScreeningContext(kind, profession, Jurisdiction.Parse(row.Jurisdiction) ?? Jurisdiction.UnitedStates, row.Review);
        var stop = row.Expect is "stop" or "unsafe" ? 1f : 0f;
        var careful = row.Expect is "clear" || (row.Expect is "safe" && row.Severity is not "hold") ? 0f : 1f;
        return new(row.Writer ?? "dev", row.Reply ?? row.Text!, context, stop, careful, [.. CategoriesOf(row, stop > 0).Distinct()], row.MustFlagSpans ?? [])
        {
            Subject = row.Subject is { } name && WireName<Subject>.TryParse(name, out var subject) ? subject : null,
        };
    }

    private static IEnumerable<Category> CategoriesOf(Row row, bool isUnsafe)
    {
        foreach (var name in row.Categories ?? [])
        {
            if (WireName<Category>.TryParse(name, out var category))
                yield return category;
        }

        if (!isUnsafe)
            yield break;

        foreach (var failing in row.Failings ?? [])
            yield return ByFailing.GetValueOrDefault(failing, Category.ConfirmsPatient);
    }

    internal sealed record Row(
        string? Writer, string? Text, string? Reply, string? Review, string? Context, string? Profession, string? Jurisdiction, string? Subject,
        string Expect, string? Severity, string[]? Categories, string[]? Failings, string[]? MustFlagSpans);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Case.Row))]
internal sealed partial class CaseJson : JsonSerializerContext;
