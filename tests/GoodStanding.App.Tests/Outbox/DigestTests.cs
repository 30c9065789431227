using GoodStanding.App.Outbox;
using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Outbox;

public sealed class DigestTests
{
    [Theory]
    [EveryDatabase]
    public async Task A_week_has_one_mail_however_many_nodes_look(DatabaseKind database)
    {
        await using var outbox = await TestOutbox.MakeAsync(database);
        await outbox.ChooseAsync(outbox.Practice.Owner, weekly: true);
        outbox.Practice.Clock.Advance(24);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => outbox.WriteDigestsAsync()));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => outbox.SendAsync()));
        outbox.Practice.Clock.Advance(1);
        await outbox.WriteDigestsAsync();
        await outbox.SendAsync();

        Assert.Equal(["olga@practice.example"], Assert.Single(outbox.Server.Mails).To);
        var effect = Assert.Single(await outbox.ReadAsync());
        Assert.Equal((EffectState.Sent, null, 1), (effect.State, effect.Body, effect.Attempts));
    }

    [Fact]
    public async Task It_is_off_until_it_is_switched_on_and_waits_for_its_hour()
    {
        await using var outbox = await TestOutbox.MakeAsync();
        Assert.Equal(0, (await outbox.WriteDigestsAsync()).Done);

        await outbox.ChooseAsync(outbox.Practice.Owner, weekly: true, day: DayOfWeek.Tuesday, hour: 8);
        Assert.Equal(0, (await outbox.WriteDigestsAsync()).Done); // Eight o'clock of this Tuesday was before she chose it.
        outbox.Practice.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromHours(4) - TimeSpan.FromMinutes(1));
        Assert.Equal(0, (await outbox.WriteDigestsAsync()).Done);
        outbox.Practice.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, (await outbox.WriteDigestsAsync()).Done);
    }

    [Theory]
    [InlineData(47, EffectState.Due)]
    [InlineData(49, EffectState.Skipped)]
    public async Task A_missed_hour_is_made_up_for_two_days_and_then_skipped_and_said(int late, EffectState state)
    {
        await using var outbox = await TestOutbox.MakeAsync();
        await outbox.ChooseAsync(outbox.Practice.Owner, weekly: true, day: DayOfWeek.Tuesday, hour: 13);
        outbox.Practice.Clock.Advance(1 + late);

        await outbox.WriteDigestsAsync();
        await outbox.WriteDigestsAsync();

        var effect = Assert.Single(await outbox.ReadAsync());
        Assert.Equal(state, effect.State);
        Assert.Equal(state == EffectState.Skipped, effect.Problem is not null);
        var shown = await outbox.Practice.DoAsync(db => new ShowNotices(db, outbox.Office, outbox.Practice.Clock).RunAsync(new(outbox.Practice.Owner.Id), default));
        Assert.Equal(state, Assert.Single(shown.Notices!.Last).State);
    }

    [Fact]
    public async Task Without_a_mail_server_or_a_public_address_nothing_is_written_and_the_page_says_so()
    {
        await using var outbox = await TestOutbox.MakeAsync();
        await outbox.ChooseAsync(outbox.Practice.Owner, weekly: true);
        outbox.Practice.Clock.Advance(24);

        foreach (var (office, words) in new[] { (outbox.Office with { Server = null }, "GOODSTANDING_SMTP"), (outbox.Office with { PublicUrl = null }, "GOODSTANDING_PUBLIC_URL") })
        {
            Assert.Equal(0, (await outbox.WriteDigestsAsync(office)).Done);
            var shown = await outbox.Practice.DoAsync(db => new ShowNotices(db, office, outbox.Practice.Clock).RunAsync(new(outbox.Practice.Owner.Id), default));
            Assert.Contains(words, shown.Notices!.Missing, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_mail_holds_counts_and_links_and_neither_names_nor_words()
    {
        await using var outbox = await TestOutbox.MakeAsync();
        await outbox.Rounds.ImportAsync(Some.SeenReview("A threat by Zyxwvut.", "a", 1, author: "Zyxwvut Qponm"), Some.SeenReview("Zyxwvut waited.", "b", 1), Some.SeenReview("Zyxwvut is kind.", "c", 5));
        await outbox.Practice.KeepAsync("Zyxwvut wrote this.");
        await outbox.ChooseAsync(outbox.Practice.Owner, weekly: true);
        await outbox.ChooseAsync(outbox.Practice.Clinician, weekly: true, urgent: true);
        outbox.Practice.Clock.Advance(24);

        await outbox.WriteDigestsAsync();
        await outbox.WriteAlertsAsync();
        await outbox.SendAsync();

        Assert.Equal(2, outbox.Server.Mails.Count(mail => mail.Text.Contains("3 reviews wait", StringComparison.Ordinal)));
        Assert.Equal(3, outbox.Server.Mails.Count);
        Assert.All(outbox.Server.Mails, mail =>
        {
            foreach (var word in new[] { "Zyxwvut", "Qponm", "Dr Some", "Some Practice", "Some Owner", "Pat Example" })
                Assert.DoesNotContain(word, mail.Text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("https://check.example.org/rounds", mail.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_clinician_is_told_of_her_own_reviews_alone()
    {
        await using var outbox = await TestOutbox.MakeAsync();
        var (_, other) = await outbox.Rounds.AddListingAsync(key: "another");
        await outbox.Rounds.ImportAsync(Some.SeenReview("Long wait.", "a", 1));
        await outbox.Rounds.ImportAsync(other, false, Some.SeenReview("Kind.", "b", 5), Some.SeenReview("Good.", "c", 5));
        await outbox.ChooseAsync(outbox.Practice.Clinician, weekly: true);
        outbox.Practice.Clock.Advance(24);

        await outbox.WriteDigestsAsync();
        await outbox.SendAsync();

        Assert.Contains("One review waits", Assert.Single(outbox.Server.Mails).Text, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase]
    public async Task What_the_week_holds_is_told_with_broken_sources_apart_from_empty_ones(DatabaseKind database)
    {
        await using var outbox = await TestOutbox.MakeAsync(database);
        var (_, yelp) = await outbox.Rounds.AddListingAsync(site: "yelp", key: "some", professional: outbox.Rounds.ProfessionalId);
        await outbox.Rounds.ImportAsync(Some.SeenReview("Long wait.", "a", 1), Some.SeenReview("Kind.", "c", 5));
        await outbox.Practice.DoAsync(db => new RecordSourceState(db).RunAsync(new(outbox.Practice.Owner.Id, yelp, SourceState.Blocked), default));
        var review = (await outbox.Rounds.ReadAsync())[0];
        await outbox.Practice.DoAsync(db => new FileDispute(db, outbox.Practice.Clock).RunAsync(new(outbox.Practice.Owner.Id, review.Id, RemovalGround.Fake), default));
        await outbox.Practice.DoAsync(async db =>
        {
            await db.EnterAsync(outbox.Practice.Owner.Id, default);
            return await db.Disputes.ExecuteUpdateAsync(set => set.SetProperty(dispute => dispute.NextCheckAt, outbox.Practice.Clock.GetUtcNow()));
        });
        await outbox.ChooseAsync(outbox.Practice.Owner, weekly: true);
        outbox.Practice.Clock.Advance(24);

        await outbox.WriteDigestsAsync();
        var body = MailBody.Read(Assert.Single(await outbox.ReadAsync()).Body!);

        Assert.Equal("Your week of reviews: 1 to go through", body.Subject);
        Assert.Contains("- Yelp refused us. What is new there is not known.", body.Text, StringComparison.Ordinal);
        Assert.Contains("- 1 dispute is due", body.Text, StringComparison.Ordinal);
        Assert.Contains("- Google: 3.0 of 5 from 2 ratings (too few to say much)", body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_left_gets_nothing_more()
    {
        await using var outbox = await TestOutbox.MakeAsync();
        await outbox.ChooseAsync(outbox.Practice.Reader, weekly: true);
        outbox.Practice.Clock.Advance(24);
        await outbox.WriteDigestsAsync();
        await outbox.Practice.DoAsync(async db =>
        {
            await db.EnterAsync(outbox.Practice.Owner.Id, default);
            return await db.Members.Where(member => member.Id == outbox.Practice.Reader.Id).ExecuteUpdateAsync(set => set.SetProperty(member => member.State, GoodStanding.Storage.People.MemberState.Left));
        });

        await outbox.SendAsync();

        Assert.Empty(outbox.Server.Mails);
        Assert.Equal((EffectState.Failed, null), (Assert.Single(await outbox.ReadAsync()) is var effect ? effect.State : default, effect.Body));
    }

    [Theory]
    [InlineData(DayOfWeek.Monday, 24)]
    [InlineData(DayOfWeek.Monday, -1)]
    [InlineData((DayOfWeek)9, 8)]
    public async Task An_hour_that_is_none_is_refused_in_words(DayOfWeek day, int hour)
    {
        await using var outbox = await TestOutbox.MakeAsync();

        Assert.NotNull(await outbox.ChooseAsync(outbox.Practice.Owner, weekly: true, day: day, hour: hour));
    }
}
