using GoodStanding.Model;
using GoodStanding.Storage;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.People;

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

    /// <summary>Saves a practice with its members and shows their rows from here on.</summary>
    public static async Task SaveAsync(GoodStandingDb db, Practice practice, params Member[] members)
    {
        db.PracticeId = practice.Id;
        db.Add(practice);
        db.AddRange(members.AsEnumerable());
        await db.SaveChangesAsync();
    }
}
