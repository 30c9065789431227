using GoodStanding.Connectors.Door;
using GoodStanding.Connectors.Google;
using GoodStanding.Connectors.Trustpilot;
using GoodStanding.Connectors.Yelp;
using GoodStanding.Testing;

namespace GoodStanding.Connectors.Tests;

/// <summary>The review sources, each with a listing and a secret that it takes, and with a site that answers it.</summary>
internal static class SomeSource
{
    public const string Key = "invented-key-5f1";

    public static readonly SourceSecret.Grant Grant = new("invented-client", "invented-client-secret", "invented-refresh");

    /// <summary>Asks the source of that site, at whose address the fake site stands.</summary>
    public static async Task<SourceAnswer> AskAsync(string site, FakeSite fake, SourceQuestion? question = null, DoorLimits? limits = null)
    {
        using var door = SomeDoor.To(fake, limits);
        return await Of(site, door, fake).AskAsync(question ?? Question(site), default);
    }

    public static SourceQuestion Question(string site) => site switch
    {
        "google" => new("accounts/100/locations/200", Grant, null),
        "yelp" => new("hollow-lane-dental-ashby", new SourceSecret.ApiKey(Key), null),
        _ => new("hollow-lane.example", new SourceSecret.ApiKey(Key), null),
    };

    /// <summary>A site that gives what goes before the reviews (a token, a business) and the reply for everything else.</summary>
    public static FakeSite Answering(string site, FakeReply reply) => FakeSite.Answering(question => Before(site, question) ?? reply);

    public static SourceAddresses At(FakeSite fake) => new()
    {
        GoogleReviews = fake.Address,
        GoogleAccounts = fake.Address,
        GoogleListings = fake.Address,
        GoogleSignIn = fake.Address,
        GoogleTokens = fake.Address,
        Yelp = fake.Address,
        Trustpilot = fake.Address,
        Nppes = fake.Address,
    };

    private static IReviewSource Of(string site, OutboundDoor door, FakeSite fake) => site switch
    {
        "google" => new GoogleReviewSource(door, At(fake), FakeClock.At(SomeDoor.Now)),
        "yelp" => new YelpReviewSource(door, At(fake), FakeClock.At(SomeDoor.Now)),
        _ => new TrustpilotReviewSource(door, At(fake), FakeClock.At(SomeDoor.Now)),
    };

    private static FakeReply? Before(string site, FakeQuestion question) => site switch
    {
        "google" when question.Target == "/token" => FakeReply.File("google", "token.json"),
        "yelp" when !question.Target.Contains("/reviews", StringComparison.Ordinal) => FakeReply.File("yelp", "business.json"),
        "trustpilot" when question.Target.Contains("/find", StringComparison.Ordinal) => FakeReply.File("trustpilot", "unit.json"),
        _ => null,
    };
}
