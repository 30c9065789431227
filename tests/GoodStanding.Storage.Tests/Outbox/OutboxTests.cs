using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.Storage.Tests.Outbox;

public sealed class OutboxTests
{
    [Theory]
    [EveryDatabase]
    public async Task An_effect_is_in_once_and_a_second_row_for_it_cannot_be_written(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MakeAsync(kind);
        await using var db = database.Open();
        var practice = Some.Practice();
        var member = Some.Member(practice);
        await Some.SaveAsync(db, practice, member);
        db.Add(Some.Effect(member));
        await db.SaveChangesAsync();

        db.Add(Some.Effect(member));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public void A_key_tells_practices_ways_kinds_and_subjects_apart()
    {
        var (one, other) = (Guid.CreateVersion7(Some.Time), Guid.CreateVersion7(Some.Time));
        string[] keys =
        [
            OutboxEffect.KeyOf(one, EffectChannel.Mail, EffectKind.Digest, "a"),
            OutboxEffect.KeyOf(other, EffectChannel.Mail, EffectKind.Digest, "a"),
            OutboxEffect.KeyOf(one, EffectChannel.Webhook, EffectKind.Digest, "a"),
            OutboxEffect.KeyOf(one, EffectChannel.Mail, EffectKind.Alert, "a"),
            OutboxEffect.KeyOf(one, EffectChannel.Mail, EffectKind.Digest, "b"),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys[0], OutboxEffect.KeyOf(one, EffectChannel.Mail, EffectKind.Digest, "a"));
        Assert.All(keys, key => Assert.Equal(64, key.Length));
    }

    [Fact]
    public void A_choice_that_stays_as_it_was_keeps_its_beginning()
    {
        var plan = new NoticePlan();
        plan.Choose(true, DayOfWeek.Monday, 8, true, Some.Time);
        plan.Choose(true, DayOfWeek.Monday, 8, true, Some.Time.AddDays(1));
        Assert.Equal((Some.Time, Some.Time), (plan.DigestSince, plan.AlertsSince));

        plan.Choose(true, DayOfWeek.Monday, 9, false, Some.Time.AddDays(2));
        plan.Choose(true, DayOfWeek.Monday, 9, true, Some.Time.AddDays(3));
        Assert.Equal((Some.Time.AddDays(2), Some.Time.AddDays(3)), (plan.DigestSince, plan.AlertsSince));
    }
}
