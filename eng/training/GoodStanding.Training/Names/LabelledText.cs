using System.Text.Json;
using GoodStanding.Model;

namespace GoodStanding.Training.Names;

/// <summary>A text whose names are marked.</summary>
/// <param name="Text">The text.</param>
/// <param name="Names">Where names stand, in UTF-16 code units, and of what: PER, ORG or LOC.</param>
/// <param name="Weight">How much it counts in training.</param>
internal sealed record LabelledText(string Text, IReadOnlyList<(TextSpan Span, string Type)> Names, float Weight)
{
    /// <summary>Whether only people are marked: what else is a name is not known.</summary>
    public bool HasPeopleOnly { get; init; }

    /// <summary>Reads our own cases: one JSON object a line, spans in code points.</summary>
    public static IEnumerable<LabelledText> ReadCases(string path, float weight)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var names = new List<(TextSpan, string)>();
            foreach (var span in json.RootElement.GetProperty("spans").EnumerateArray())
            {
                var start = Utf16(text, span.GetProperty("start").GetInt32());
                var end = Utf16(text, span.GetProperty("end").GetInt32());
                if (TypeOf(span.GetProperty("type").GetString()!) is { } type)
                    names.Add((TextSpan.FromBounds(start, end), type));
            }

            yield return new(text, names, weight);
        }
    }

    /// <summary>The same in small letters: half of what is typed on telephones has no capitals.</summary>
    public LabelledText InSmallLetters(float weight)
    {
        // Letter by letter, so that the spans stay where they are.
        var small = string.Create(Text.Length, Text, (letters, text) =>
        {
            for (var at = 0; at < letters.Length; at++)
                letters[at] = char.ToLowerInvariant(text[at]);
        });
        return this with { Text = small, Weight = weight };
    }

    private static string? TypeOf(string type) => type switch
    {
        "PERSON" => "PER",
        "ORGANIZATION" or "FACILITY" => "ORG",
        "LOCATION" => "LOC",
        _ => null,
    };

    internal static int Utf16(string text, int codePoints)
    {
        var at = 0;
        for (; codePoints > 0; codePoints--)
            at += char.IsSurrogatePair(text, at) ? 2 : 1;

        return at;
    }
}
