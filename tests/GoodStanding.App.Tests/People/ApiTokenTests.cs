using GoodStanding.App.People;
using GoodStanding.Storage;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.People;

public sealed class ApiTokenTests
{
    [Theory]
    [EveryDatabase]
    public async Task A_token_is_known_until_it_is_revoked(DatabaseKind database)
    {
        await using var practice = await TestPractice.MakeAsync(database);
        var made = await MakeAsync(practice);

        var known = await RecognizeAsync(practice, made.Token!);
        var revoked = await practice.DoAsync(db => new RevokeApiToken(db, practice.Clock).RunAsync(new(practice.Owner.Id, made.TokenId!.Value), default));
        var after = await RecognizeAsync(practice, made.Token!);

        Assert.Equal(practice.Clinician.Id, known.MemberId);
        Assert.Null(revoked.Refusal);
        Assert.Null(after.MemberId);
    }

    [Fact]
    public async Task A_token_shows_what_it_is_and_is_kept_as_a_hash_only()
    {
        await using var practice = await TestPractice.MakeAsync();

        var made = await MakeAsync(practice);

        Assert.StartsWith("gs_check_", made.Token, StringComparison.Ordinal);
        var listed = await practice.DoAsync(db => new ListMembers(db).RunAsync(new(practice.Clinician.Id), default));
        Assert.DoesNotContain(made.Token!["gs_check_".Length..], Assert.Single(listed.Tokens).Hash, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("gs_check_")]
    [InlineData("gs_check_wrong")]
    [InlineData("Bearer gs_check_wrong")]
    public async Task Anything_else_opens_nothing(string token)
    {
        await using var practice = await TestPractice.MakeAsync();
        await MakeAsync(practice);

        Assert.Null((await RecognizeAsync(practice, token)).MemberId);
    }

    [Fact]
    public async Task A_colleagues_token_is_neither_seen_nor_revoked()
    {
        await using var practice = await TestPractice.MakeAsync();
        var made = await MakeAsync(practice);

        var listed = await practice.DoAsync(db => new ListMembers(db).RunAsync(new(practice.Reader.Id), default));
        var revoked = await practice.DoAsync(db => new RevokeApiToken(db, practice.Clock).RunAsync(new(practice.Reader.Id, made.TokenId!.Value), default));

        Assert.Empty(listed.Tokens);
        Assert.Equal(Refusal.NotFound, revoked.Refusal);
    }

    private static Task<CreateApiToken.Result> MakeAsync(TestPractice practice) =>
        practice.DoAsync(db => new CreateApiToken(db, practice.Clock).RunAsync(new(practice.Clinician.Id, "office computer"), default));

    private static Task<RecognizeApiToken.Result> RecognizeAsync(TestPractice practice, string token) =>
        practice.DoAsync(db => new RecognizeApiToken(db, practice.Clock).RunAsync(new(token), default));
}
