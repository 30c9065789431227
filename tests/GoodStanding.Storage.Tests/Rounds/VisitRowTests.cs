using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.Storage.Tests.Rounds;

public sealed class VisitRowTests
{
    private static readonly string Key = Convert.ToBase64String([.. Enumerable.Range(0, 16).Select(each => (byte)each)]);

    [Theory]
    [InlineData("Root canal")]
    [InlineData("Kontrolluntersuchung für Kinder")]
    [InlineData(null)]
    public void A_visit_comes_back_as_it_went_in(string? service)
    {
        var visit = new KeyedVisit([Key, Key], new(2026, 11, 20), service);

        var back = StoredVisit.Of(7, visit).ToKeyedVisit();

        Assert.Equal(visit.NameKeys, back.NameKeys);
        Assert.Equal((visit.Date, visit.Service), (back.Date, back.Service));
    }

    [Theory]
    [EveryDatabase]
    public async Task A_line_of_the_book_can_be_neither_changed_nor_taken_out(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await using var db = database.Open();
        var practice = Some.Practice();
        await Some.SaveAsync(db, practice, Some.Member(practice));
        db.Add(VisitLook.Of(VisitAct.Wipe, null, Some.Time, 3));
        await db.SaveChangesAsync();
        var line = await db.VisitLooks.SingleAsync();

        line.Count = 2;
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        db.ChangeTracker.Clear();
        db.Remove(await db.VisitLooks.SingleAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }
}
