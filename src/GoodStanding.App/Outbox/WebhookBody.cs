using System.Text.Json;
using GoodStanding.App.Outbox.Digest;
using GoodStanding.Connectors.Webhooks;

namespace GoodStanding.App.Outbox;

/// <summary>Writes what webhooks are told. How it reads there depends on who reads it, and is decided when it is sent.</summary>
internal static class WebhookBody
{
    public static WebhookMessage OfWeek(DigestFacts facts, PostOffice office, DateTimeOffset now) => new(
        "reviews.week",
        now,
        [DigestWords.Headline(facts), .. DigestWords.Kinds(facts), .. DigestWords.Besides(facts).Select(each => each.Words), .. DigestWords.Sources(facts)],
        new Dictionary<string, int>
        {
            ["waiting"] = facts.Waiting,
            ["urgent"] = facts.Urgent,
            ["edited"] = facts.Edited,
            ["vanished"] = facts.Vanished,
            ["disputesDue"] = facts.DisputesDue,
            ["sourcesBroken"] = facts.Broken.Count,
        },
        office.LinkTo("/rounds"),
        "See the round");

    public static WebhookMessage OfAlert(int count, PostOffice office, DateTimeOffset now) => new(
        "reviews.urgent", now, [AlertMail.Headline(count)], new Dictionary<string, int> { ["urgent"] = count }, AlertMail.LinkOf(office), "See it now");

    public static WebhookMessage OfTest(PostOffice office, DateTimeOffset now) => new(
        "test", now, ["A test: messages of GoodStanding arrive here"], new Dictionary<string, int>(), office.LinkTo("/webhooks"), "Your webhooks");

    public static string Write(WebhookMessage message) => JsonSerializer.Serialize(message);

    public static WebhookMessage Read(string text) => JsonSerializer.Deserialize<WebhookMessage>(text) ?? throw new FormatException("A message in the outbox has no words.");
}
