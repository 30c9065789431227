using GoodStanding.App.Gathering;
using GoodStanding.Storage;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Gathering;

public sealed class ConnectSourceTests
{
    [Fact]
    public async Task Owners_and_practice_managers_connect_and_nobody_else()
    {
        await using var gathering = await TestGathering.MakeAsync();

        Assert.Equal(RefusalKind.NotAllowed, (await gathering.ConnectAsync(gathering.Rounds.ListingId, member: gathering.Practice.Clinician.Id))?.Kind);
        Assert.Equal(RefusalKind.NotAllowed, (await gathering.ConnectAsync(gathering.Rounds.ListingId, member: gathering.Practice.Reader.Id))?.Kind);
        Assert.Equal(RefusalKind.NotFound, (await gathering.ConnectAsync(Guid.CreateVersion7(Some.Time)))?.Kind);
        Assert.Null(await gathering.ConnectAsync(gathering.Rounds.ListingId));
    }

    [Theory]
    [InlineData("", "key", "as the interface wants it")]
    [InlineData("a", "two words", "no key")]
    [InlineData("a", "kéy", "no key")]
    public async Task What_cannot_be_used_is_said(string key, string apiKey, string part)
    {
        await using var gathering = await TestGathering.MakeAsync();

        Assert.Contains(part, (await gathering.ConnectAsync(gathering.Rounds.ListingId, key, apiKey))?.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_no_source_reads_and_a_site_without_a_key_are_told_apart()
    {
        await using var gathering = await TestGathering.MakeAsync();
        var (_, webmd) = await gathering.Rounds.AddListingAsync(site: "webmd");
        var (_, yelp) = await gathering.Rounds.AddListingAsync(site: "yelp");

        Assert.Contains("no interface", (await gathering.ConnectAsync(webmd))?.Sentence, StringComparison.Ordinal);
        Assert.Contains("key of your own", (await gathering.ConnectAsync(yelp, apiKey: null))?.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_practices_key_serves_all_of_its_listings_and_goes_with_the_last()
    {
        await using var gathering = await TestGathering.MakeAsync();
        var (_, other) = await gathering.Rounds.AddListingAsync(key: "other");
        Assert.Null(await gathering.ConnectAsync(other, "accounts/1/locations/3", apiKey: null));
        Assert.Equal(1, await CredentialsAsync(gathering));

        await DisconnectAsync(gathering, gathering.Rounds.ListingId);
        var kept = await CredentialsAsync(gathering);
        await DisconnectAsync(gathering, other);

        Assert.Equal((1, 0), (kept, await CredentialsAsync(gathering)));
    }

    [Fact]
    public async Task The_key_lies_encrypted_and_no_row_says_it_aloud()
    {
        await using var gathering = await TestGathering.MakeAsync();

        var stored = await gathering.Practice.DoAsync(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "SELECT hex(\"ApiKey\") FROM \"SourceCredentials\"";
            return (string)(await command.ExecuteScalarAsync())!;
        });

        Assert.DoesNotContain(Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(TestGathering.Secret)), stored, StringComparison.Ordinal);
        Assert.DoesNotContain(TestGathering.Secret, new ConnectSource.Request(default, default, "a", TestGathering.Secret).ToString(), StringComparison.Ordinal);
    }

    private static Task<int> CredentialsAsync(TestGathering gathering) => gathering.Practice.DoAsync(db => db.SourceCredentials.IgnoreQueryFilters().CountAsync());

    private static Task<DisconnectSource.Result> DisconnectAsync(TestGathering gathering, Guid listing) =>
        gathering.Practice.DoAsync(db => new DisconnectSource(db).RunAsync(new(gathering.Practice.Owner.Id, listing), default));
}
