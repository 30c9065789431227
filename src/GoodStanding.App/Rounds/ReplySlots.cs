using System.Text.Json;

namespace GoodStanding.App.Rounds;

/// <summary>Sentences that a public answer may be made of, by their place in it, from data/reply-blocks.json. None of them tells anything of anybody.</summary>
public static class ReplySlots
{
    private static readonly (string Property, string Name)[] Names =
        [("open", "Begin"), ("thanks", "Thank"), ("privacy", "Privacy"), ("offline", "Where to turn"), ("urgent", "In a crisis")];

    /// <summary>The slots in the order of an answer; what holds for everybody stands after the beginning.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Sentences)> All { get; } = Read();

    /// <summary>What a therapist puts on the profile instead of answering single reviews.</summary>
    public static string StandingNotice { get; } = ReadNotice();

    private static string ReadNotice()
    {
        using var json = JsonDocument.Parse(Open());
        return json.RootElement.GetProperty("notice").GetString()!;
    }

    private static Stream Open() => typeof(ReplySlots).Assembly.GetManifestResourceStream("reply-blocks.json")!;

    private static List<(string Name, IReadOnlyList<string> Sentences)> Read()
    {
        using var json = JsonDocument.Parse(Open());
        var root = json.RootElement;
        var slots = Names.Select(each => (each.Name, Sentences: SentencesOf(root.GetProperty(each.Property)))).ToList();
        slots.Insert(2, ("What holds for everybody", [.. root.GetProperty("topics").EnumerateArray().SelectMany(topic => SentencesOf(topic.GetProperty("lines")))]));
        return slots;
    }

    private static IReadOnlyList<string> SentencesOf(JsonElement lines) => [.. lines.EnumerateArray().Select(line => line.GetString()!)];
}
