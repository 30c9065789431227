using GoodStanding.Connectors.Google;

namespace GoodStanding.Connectors.Tests.Google;

public sealed class GoogleListingsTests
{
    [Fact]
    public async Task The_listings_of_all_accounts_are_there_once_and_bad_names_are_left_out()
    {
        await using var fake = FakeSite.Answering(question => FakeReply.File("google", question.Target switch
        {
            "/token" => "token.json",
            "/v1/accounts?pageSize=20" => "accounts.json",
            var target when target.StartsWith("/v1/accounts/101/", StringComparison.Ordinal) => "locations-101.json",
            var target => target.Contains("pageToken=more", StringComparison.Ordinal) ? "locations-100-more.json" : "locations-100.json",
        }));

        var asked = await ListAsync(fake);

        Assert.Equal(
            [new("accounts/100/locations/200", "Hollow Lane Dental", "4 Hollow Lane, Ashby, VT"), new("accounts/100/locations/201", "Hollow Lane North", "")],
            asked.Value);
        Assert.DoesNotContain(fake.Asked, question => question.Target.Contains("evil", StringComparison.Ordinal));
        Assert.Contains(fake.Asked, question => question.Target == "/v1/accounts/100/locations?pageSize=100&readMask=name,title,storefrontAddress");
    }

    [Theory]
    [InlineData("401.json", 401, SourceOutcome.Blocked)]
    [InlineData("403.json", 403, SourceOutcome.Blocked)]
    [InlineData("500.json", 500, SourceOutcome.Failed)]
    [InlineData("changed.json", 200, SourceOutcome.Changed)]
    public async Task A_list_that_failed_is_not_an_empty_one(string name, int status, SourceOutcome outcome)
    {
        await using var fake = SomeSource.Answering("google", FakeReply.File("google", name, status));

        var asked = await ListAsync(fake);

        Assert.Equal(outcome, asked.Outcome);
        Assert.Null(asked.Value);
    }

    [Fact]
    public async Task An_account_without_listings_has_none()
    {
        await using var fake = SomeSource.Answering("google", FakeReply.File("google", "none.json"));

        Assert.Empty((await ListAsync(fake)).Value!);
    }

    private static async Task<Asked<IReadOnlyList<GoogleListing>>> ListAsync(FakeSite fake)
    {
        using var door = SomeDoor.To(fake);
        return await new GoogleListings(door, SomeSource.At(fake)).ListAsync(SomeSource.Grant, default);
    }
}
