using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.Storage.Tests;

public sealed class MomentTests
{
    [Theory]
    [EveryDatabase]
    public async Task A_moment_is_kept_to_the_microsecond_and_sorts_by_time_not_by_clock_face(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await using var db = database.Open();
        var practice = Some.Practice();
        db.PracticeId = practice.Id;
        db.Add(practice);
        // 09:00 in New York is later than 12:00 in London.
        db.Add(MemberAt(practice, "later", new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(-5))));
        db.Add(MemberAt(practice, "earlier", new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero).AddTicks(1234567 * 10)));
        db.Add(MemberAt(practice, "long ago", new(1931, 2, 3, 4, 5, 6, TimeSpan.Zero)));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();

        var members = await db.Members.OrderBy(member => member.CreatedAt).ToListAsync();

        Assert.Equal(["long ago", "earlier", "later"], members.Select(member => member.Name));
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 12, 0, 1, 234, 567, TimeSpan.Zero), members[1].CreatedAt);
        Assert.Equal(1, await db.Members.CountAsync(member => member.CreatedAt > members[1].CreatedAt));
    }

    private static Member MemberAt(Practice practice, string name, DateTimeOffset at)
    {
        var member = Some.Member(practice, name: name);
        member.CreatedAt = at;
        return member;
    }
}
