using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Outbox;

public sealed class AlertTests
{
    [Theory]
    [EveryDatabase]
    public async Task All_that_is_new_comes_in_one_mail_and_each_review_once(DatabaseKind database)
    {
        await using var outbox = await TestOutbox.MakeAsync(database);
        await outbox.ChooseAsync(outbox.Practice.Owner, urgent: true);
        await outbox.Rounds.ImportAsync(Some.SeenReview("A threat.", "a", 1), Some.SeenReview("Another threat.", "b", 1), Some.SeenReview("Kind.", "c", 5));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => outbox.WriteAlertsAsync()));
        await outbox.SendAsync();
        outbox.Practice.Clock.Advance(1);
        await outbox.Rounds.ImportAsync(Some.SeenReview("A third threat.", "d", 1));
        await outbox.WriteAlertsAsync();
        await outbox.WriteAlertsAsync();
        await outbox.SendAsync();

        Assert.Equal(2, outbox.Server.Mails.Count);
        Assert.Contains("Subject: 2 reviews cannot wait", outbox.Server.Mails[0].Text, StringComparison.Ordinal);
        Assert.Contains("Subject: A review cannot wait", outbox.Server.Mails[1].Text, StringComparison.Ordinal);
        Assert.All(outbox.Server.Mails, mail => Assert.DoesNotContain("threat.", mail.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task It_is_off_until_it_is_switched_on_and_tells_nothing_old()
    {
        await using var outbox = await TestOutbox.MakeAsync();
        await outbox.Rounds.ImportAsync(Some.SeenReview("A threat.", "a", 1));
        Assert.Equal(0, (await outbox.WriteAlertsAsync()).Done);

        outbox.Practice.Clock.Advance(1);
        await outbox.ChooseAsync(outbox.Practice.Owner, urgent: true);

        Assert.Equal(0, (await outbox.WriteAlertsAsync()).Done);
    }

    [Fact]
    public async Task Each_member_is_told_of_what_she_may_see()
    {
        await using var outbox = await TestOutbox.MakeAsync();
        var (_, other) = await outbox.Rounds.AddListingAsync(key: "another");
        await outbox.ChooseAsync(outbox.Practice.Owner, urgent: true);
        await outbox.ChooseAsync(outbox.Practice.Clinician, urgent: true);
        await outbox.Rounds.ImportAsync(other, false, Some.SeenReview("A threat.", "a", 1));

        await outbox.WriteAlertsAsync();
        await outbox.SendAsync();

        Assert.Equal(["olga@practice.example"], Assert.Single(outbox.Server.Mails).To);
    }

    [Fact]
    public async Task What_somebody_has_handled_already_is_not_told()
    {
        await using var outbox = await TestOutbox.MakeAsync();
        await outbox.ChooseAsync(outbox.Practice.Owner, urgent: true);
        await outbox.Rounds.ImportAsync(Some.SeenReview("A threat.", "a", 1));
        await outbox.Practice.DoAsync(async db =>
        {
            await db.EnterAsync(outbox.Practice.Owner.Id, default);
            return await db.Reviews.ExecuteUpdateAsync(set => set.SetProperty(review => review.Handling, HandlingState.Done));
        });

        Assert.Equal(0, (await outbox.WriteAlertsAsync()).Done);
    }

    [Fact]
    public async Task A_review_that_becomes_urgent_by_an_edit_is_told()
    {
        await using var outbox = await TestOutbox.MakeAsync();
        await outbox.Rounds.ImportAsync(Some.SeenReview("Long wait.", "a", 1));
        outbox.Practice.Clock.Advance(1);
        await outbox.ChooseAsync(outbox.Practice.Owner, urgent: true);
        outbox.Practice.Clock.Advance(1);
        await outbox.Rounds.ImportAsync(Some.SeenReview("A threat now.", "a", 1));

        Assert.Equal(1, (await outbox.WriteAlertsAsync()).Done);
        Assert.Equal(0, (await outbox.WriteAlertsAsync()).Done);
    }
}
