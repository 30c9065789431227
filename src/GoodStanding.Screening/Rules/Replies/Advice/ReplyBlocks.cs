using System.Text.Json;
using System.Text.Json.Serialization;
using GoodStanding.Text;

namespace GoodStanding.Screening.Rules.Replies.Advice;

/// <summary>The wordings of data/reply-blocks.json, with words as keys.</summary>
internal sealed partial record ReplyBlocks(
    IReadOnlyList<string> Open,
    IReadOnlyList<string> Thanks,
    IReadOnlyList<string> Privacy,
    IReadOnlyList<string> Offline,
    IReadOnlyList<string> Urgent,
    IReadOnlyList<ReplyTopic> Topics,
    HashSet<ulong> Crisis,
    HashSet<ulong> Praise,
    HashSet<ulong> Complaint)
{
    public static ReplyBlocks Read()
    {
        using var file = typeof(ReplyBlocks).Assembly.GetManifestResourceStream("reply-blocks.json")!;
        var rows = JsonSerializer.Deserialize(file, BlocksJson.Default.BlockFile)!;
        return new(
            rows.Open, rows.Thanks, rows.Privacy, rows.Offline, rows.Urgent,
            [.. rows.Topics.Where(topic => topic.Lines.Count > 0).Select(topic => new ReplyTopic(topic.Lines, Keys(topic.Words)))],
            Keys(rows.Topics.Where(topic => topic.Name == "crisis").SelectMany(topic => topic.Words)),
            Keys(rows.Praise),
            Keys(rows.Complaint));
    }

    private static HashSet<ulong> Keys(IEnumerable<string> words) => [.. words.Select(word => WordKey.Of(word))];

    internal sealed record BlockFile(
        List<string> Open, List<string> Thanks, List<string> Privacy, List<string> Offline, List<string> Urgent,
        List<TopicRow> Topics, List<string> Praise, List<string> Complaint);

    internal sealed record TopicRow(string Name, List<string> Words, List<string> Lines);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(BlockFile))]
    private sealed partial class BlocksJson : JsonSerializerContext;
}
