using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GoodStanding.Connectors.Webhooks;

/// <summary>Writes a message in the form that its reader knows. All are JSON.</summary>
public static class WebhookPayload
{
    /// <summary>For an incoming webhook of Slack: one text in its own markup, in which three signs mean something.</summary>
    public static byte[] ForSlack(WebhookMessage message) => Write(new JsonObject
    {
        ["text"] = string.Join('\n', [$"*{Slack(message.Words[0])}*", .. message.Words.Skip(1).Select(each => $"• {Slack(each)}"), $"<{Slack(message.Link.AbsoluteUri)}|{Slack(message.LinkWords)}>"]),
    });

    /// <summary>For a workflow of Microsoft Teams ("When a Teams webhook request is received"), which takes a message with an adaptive card. The older connectors ended in 2026.</summary>
    public static byte[] ForTeams(WebhookMessage message) => Write(new JsonObject
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["contentUrl"] = null,
            ["content"] = new JsonObject
            {
                ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
                ["type"] = "AdaptiveCard",
                ["version"] = "1.4",
                ["body"] = new JsonArray([.. message.Words.Select((words, at) => TextBlock(words, isHead: at == 0))]),
                ["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = message.LinkWords, ["url"] = message.Link.AbsoluteUri }),
            },
        }),
    });

    /// <summary>For a program: type, timestamp and data, as the Standard Webhooks specification has it.</summary>
    public static byte[] ForProgram(WebhookMessage message)
    {
        var data = new JsonObject();
        foreach (var (name, count) in message.Counts)
            data[name] = count;
        data["link"] = message.Link.AbsoluteUri;
        return Write(new JsonObject
        {
            ["type"] = message.Type,
            ["timestamp"] = message.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["data"] = data,
        });
    }

    private static JsonObject TextBlock(string words, bool isHead)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = words, ["wrap"] = true };
        if (isHead)
            (block["weight"], block["size"]) = ("Bolder", "Medium");
        return block;
    }

    private static string Slack(string words) =>
        words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static byte[] Write(JsonObject payload) => JsonSerializer.SerializeToUtf8Bytes(payload);
}
