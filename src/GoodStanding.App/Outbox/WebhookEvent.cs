using System.Text.Json;
using GoodStanding.App.Outbox.Digest;

namespace GoodStanding.App.Outbox;

/// <summary>What a webhook is told: what happened, in numbers, and where to see it. How it is written depends on who reads it.</summary>
/// <param name="Type">What happened, after the Standard Webhooks' manner: "reviews.week".</param>
/// <param name="At">When.</param>
/// <param name="Words">The same for people, in one sentence each.</param>
/// <param name="Counts">The numbers by name.</param>
/// <param name="Link">Where to see it.</param>
/// <param name="LinkWords">What the link says.</param>
public sealed record WebhookEvent(string Type, DateTimeOffset At, IReadOnlyList<string> Words, IReadOnlyDictionary<string, int> Counts, Uri Link, string LinkWords)
{
    internal static WebhookEvent OfWeek(DigestFacts facts, PostOffice office, DateTimeOffset now) => new(
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

    internal static WebhookEvent OfAlert(int count, PostOffice office, DateTimeOffset now) => new(
        "reviews.urgent", now, [AlertMail.Headline(count)], new Dictionary<string, int> { ["urgent"] = count }, AlertMail.LinkOf(office), "See it now");

    internal static WebhookEvent OfTest(PostOffice office, DateTimeOffset now) => new(
        "test", now, ["A test: messages of GoodStanding arrive here."], new Dictionary<string, int>(), office.LinkTo("/webhooks"), "Your webhooks");

    internal string Write() => JsonSerializer.Serialize(this);

    internal static WebhookEvent Read(string text) => JsonSerializer.Deserialize<WebhookEvent>(text) ?? throw new FormatException("A message in the outbox has no words.");
}
