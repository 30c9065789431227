using GoodStanding.Model;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.Testing.Storage;

/// <summary>Makes the rows that tests speak of.</summary>
public static class Some
{
    public static DateTimeOffset Time { get; } = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    public static Practice Practice(string name = "Some Practice") =>
        new() { Id = Guid.CreateVersion7(Time), Name = name, City = "Sometown", CreatedAt = Time };

    public static Member Member(Practice practice, MemberRole role = MemberRole.Clinician, string? name = null) => new()
    {
        Id = Guid.CreateVersion7(Time),
        PracticeId = practice.Id,
        Name = name ?? $"Some {role}",
        Role = role,
        State = MemberState.Confirmed,
        Profession = Profession.Physician,
        Jurisdiction = "US",
        TimeZone = "America/New_York",
        CreatedAt = Time,
    };

    public static Draft Draft(Member author, string words = "Wash your hands.")
    {
        var draft = new Draft { Id = Guid.CreateVersion7(Time), AuthorId = author.Id, Words = words, Network = Network.X };
        draft.Begin(author, Time);
        return draft;
    }

    public static Professional Professional(string name = "Dr Some", Guid? memberId = null) =>
        new() { Id = Guid.CreateVersion7(Time), Name = name, Profession = Model.Profession.Physician, MemberId = memberId, CreatedAt = Time };

    public static Listing Listing(Professional? professional = null, string site = "google", string key = "some-listing")
    {
        professional ??= Professional();
        return new() { Id = Guid.CreateVersion7(Time), ProfessionalId = professional.Id, Professional = professional, SiteId = site, Key = key, CreatedAt = Time };
    }

    /// <summary>A review as a reader hands it in.</summary>
    public static Review SeenReview(string words = "Kind and on time.", string id = "r1", decimal? stars = 5, string? author = "Pat Example", DateTimeOffset? published = null) =>
        new("google", "some-listing", id, author, stars is { } given ? new Rating(given) : null, words, published ?? Time.AddDays(-3));

    /// <summary>A review as it is stored.</summary>
    public static StoredReview Review(Listing listing, string words = "Kind and on time.")
    {
        var review = StoredReview.See(Guid.CreateVersion7(Time), SeenReview(words), listing, Time);
        (review.Listing, review.Professional) = (listing, listing.Professional);
        return review;
    }

    public static Dispute Dispute(StoredReview review, Member by)
    {
        var dispute = new Dispute { Id = Guid.CreateVersion7(Time), ReviewId = review.Id, Review = review, Ground = RemovalGround.NotPatient };
        dispute.Begin(by, Time);
        return dispute;
    }

    public static OutboxEffect Effect(Member member, string? body = "Some words.") => new()
    {
        Id = Guid.CreateVersion7(Time),
        Key = OutboxEffect.KeyOf(member.PracticeId, EffectChannel.Mail, EffectKind.Digest, $"{member.Id:N} 2026-11-23"),
        Kind = EffectKind.Digest,
        Channel = EffectChannel.Mail,
        MemberId = member.Id,
        Body = body,
        DueAt = Time,
        Expires = Time.AddDays(2),
        CreatedAt = Time,
        ChangedAt = Time,
    };

    public static Webhook Webhook(string address = "https://hooks.example.org/some", string secret = "whsec_c29tZSBzZWNyZXQ=") =>
        new() { Id = Guid.CreateVersion7(Time), Name = "Front office", Kind = WebhookKind.Json, Address = address, Secret = secret, TimeZone = "UTC", CreatedAt = Time };

    /// <summary>Saves a practice with its members and shows their rows from here on.</summary>
    public static async Task SaveAsync(GoodStandingDb db, Practice practice, params Member[] members)
    {
        db.PracticeId = practice.Id;
        db.Add(practice);
        db.AddRange(members.AsEnumerable());
        await db.SaveChangesAsync();
    }
}
