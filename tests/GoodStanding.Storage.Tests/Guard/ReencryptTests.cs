using GoodStanding.Storage.Guard;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.Storage.Tests.Guard;

public sealed class ReencryptTests
{
    [Theory]
    [EveryDatabase]
    public async Task After_a_change_of_keys_the_old_key_is_needed_for_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeBareAsync(kind);
        var guard = new WordGuard(KeyRing.InMemory());
        var ids = await FillAsync(database, guard, drafts: 620); // More than one batch.

        guard.Ring.AddKey();
        await using (var db = database.Open(guard))
            Assert.True(await ReencryptWords.RunAsync(db, default) > 620);
        guard.Ring.ForgetOldKeys();

        await using var after = database.Open(guard);
        await ApplyMigrations.CheckKeyAsync(after, default);
        var drafts = await after.Drafts.IgnoreQueryFilters().ToListAsync();
        Assert.Equal(ids.Count, drafts.Count);
        Assert.All(drafts, draft => Assert.Equal("words of " + draft.Id, draft.Words));
        Assert.All(drafts, draft => Assert.Null(draft.Review));
        Assert.Equal(0, await ReencryptWords.RunAsync(after, default));
    }

    [Theory]
    [EveryDatabase]
    public async Task An_interrupted_change_of_keys_is_finished_by_the_next(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeBareAsync(kind);
        var guard = new WordGuard(KeyRing.InMemory());
        await FillAsync(database, guard, drafts: 3);
        guard.Ring.AddKey();
        await using (var db = database.Open(guard))
        {
            // As if the program had been killed after one row.
            var first = await db.Drafts.IgnoreQueryFilters().OrderBy(draft => draft.Id).FirstAsync();
            db.PracticeId = first.PracticeId;
            db.Entry(first).Property(draft => draft.Words).IsModified = true;
            await db.SaveChangesAsync();
        }

        await using var again = database.Open(guard);
        await ReencryptWords.RunAsync(again, default);
        guard.Ring.ForgetOldKeys();

        await using var after = database.Open(guard);
        Assert.Equal(3, (await after.Drafts.IgnoreQueryFilters().ToListAsync()).Count);
    }

    private static async Task<List<Guid>> FillAsync(TestDatabase database, WordGuard guard, int drafts)
    {
        await using var db = database.Open(guard);
        await ApplyMigrations.RunAsync(db, database.Address, default);
        var practice = Some.Practice();
        var author = Some.Member(practice, MemberRole.Owner);
        await Some.SaveAsync(db, practice, author);
        var ids = new List<Guid>();
        for (var count = 0; count < drafts; count++)
        {
            var draft = Some.Draft(author);
            draft.Words = "words of " + draft.Id;
            ids.Add(draft.Id);
            db.Add(draft);
        }

        await db.SaveChangesAsync();
        return ids;
    }
}
