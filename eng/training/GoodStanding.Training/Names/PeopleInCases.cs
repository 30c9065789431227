using System.Text.Json;
using GoodStanding.Model;

namespace GoodStanding.Training.Names;

/// <summary>The cases of the other writers, with the people that specs/names/people.jsonl marks in them.</summary>
/// <remarks>
/// A line of that file names a text ("nurse/nu015/text": writer, id, field) and its people with their places in code points, or says to
/// leave the text out (a mannequin called Kevin). A text that has no line has no people. Places and bodies are not marked.
/// </remarks>
internal static class PeopleInCases
{
    private static readonly string[] Files =
    [
        "nurse.check.jsonl", "phys.check.jsonl", "reply.replies.jsonl", "review.reviews.jsonl", "state.sentences.jsonl", "state.statements.jsonl",
        "trade.check.jsonl", "world.check.jsonl", "world.subject.jsonl",
    ];

    private static readonly string[] Fields = ["text", "reply", "review"];

    public static IEnumerable<LabelledText> Read(string specs, float weight)
    {
        var marks = File.ReadLines(Path.Combine(specs, "names", "people.jsonl"))
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line))
            .ToDictionary(mark => mark.GetProperty("id").GetString()!);
        var seen = new HashSet<string>();
        foreach (var file in Files)
        {
            foreach (var line in File.ReadLines(Path.Combine(specs, "train", file)))
            {
                var row = JsonSerializer.Deserialize<JsonElement>(line);
                foreach (var field in Fields)
                {
                    if (!row.TryGetProperty(field, out var value) || value.GetString() is not { Length: > 0 } text || !seen.Add(text))
                        continue;

                    var id = $"{file.Split('.')[0]}/{row.GetProperty("id").GetString()}/{field}";
                    if (!marks.TryGetValue(id, out var mark))
                        yield return new(text, [], weight) { HasPeopleOnly = true };
                    else if (mark.TryGetProperty("people", out var people))
                        yield return new(text, [.. Spans(text, mark, people)], weight) { HasPeopleOnly = true };
                }
            }
        }
    }

    private static IEnumerable<(TextSpan, string)> Spans(string text, JsonElement mark, JsonElement people)
    {
        foreach (var (name, at) in people.EnumerateArray().Zip(mark.GetProperty("at").EnumerateArray()))
            yield return (new(LabelledText.Utf16(text, at.GetInt32()), name.GetString()!.Length), "PER");
    }
}
