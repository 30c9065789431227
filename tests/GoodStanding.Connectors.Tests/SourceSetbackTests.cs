namespace GoodStanding.Connectors.Tests;

/// <summary>Failed, blocked, changed and empty are four different things, at every site.</summary>
public sealed class SourceSetbackTests
{
    private static readonly string[] Sites = ["google", "yelp", "trustpilot"];

    public static IEnumerable<TheoryDataRow<string, int, SourceOutcome>> Statuses =>
        from site in Sites
        from each in (((int, SourceOutcome)[])[(401, SourceOutcome.Blocked), (403, SourceOutcome.Blocked), (404, SourceOutcome.Changed), (429, SourceOutcome.Blocked), (500, SourceOutcome.Failed)])
        select new TheoryDataRow<string, int, SourceOutcome>(site, each.Item1, each.Item2);

    public static TheoryData<string> AllSites => [.. Sites];

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task A_refusal_and_a_failure_are_told_by_their_status(string site, int status, SourceOutcome outcome)
    {
        await using var fake = SomeSource.Answering(site, FakeReply.File(site, $"{status}.json", status));

        Tells(outcome, await SomeSource.AskAsync(site, fake));
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task The_first_question_is_told_like_the_last(string site, int status, SourceOutcome outcome)
    {
        await using var fake = FakeSite.Answering(FakeReply.File(site, $"{status}.json", status));

        Tells(outcome, await SomeSource.AskAsync(site, fake));
        Assert.Single(fake.Asked);
    }

    [Theory]
    [MemberData(nameof(AllSites))]
    public async Task How_long_it_wants_to_be_left_alone_is_handed_on(string site)
    {
        await using var fake = SomeSource.Answering(site, FakeReply.File(site, "429.json", 429, ("Retry-After", "3600")));

        Assert.Equal(TimeSpan.FromHours(1), (await SomeSource.AskAsync(site, fake)).RetryAfter);
    }

    [Theory]
    [MemberData(nameof(AllSites))]
    public async Task Another_form_is_changed_and_not_empty(string site)
    {
        await using var fake = SomeSource.Answering(site, FakeReply.File(site, "changed.json"));

        Tells(SourceOutcome.Changed, await SomeSource.AskAsync(site, fake));
    }

    [Theory]
    [MemberData(nameof(AllSites))]
    public async Task A_page_to_sign_in_is_changed_and_not_empty(string site)
    {
        await using var fake = SomeSource.Answering(site, FakeReply.File(site, "sign-in.html"));

        Tells(SourceOutcome.Changed, await SomeSource.AskAsync(site, fake));
    }

    [Theory]
    [InlineData("google", "page-2.json")]
    [InlineData("yelp", "reviews.json")]
    [InlineData("trustpilot", "reviews.json")]
    public async Task Half_an_answer_is_no_short_list(string site, string name)
    {
        await using var fake = SomeSource.Answering(site, FakeReply.Half(site, name));

        Tells(SourceOutcome.Changed, await SomeSource.AskAsync(site, fake));
    }

    [Theory]
    [MemberData(nameof(AllSites))]
    public async Task An_empty_answer_of_fifty_megabytes_or_of_nothing_is_no_empty_listing(string site)
    {
        await using var huge = SomeSource.Answering(site, new FakeReply(200, new byte[50 << 20]));
        await using var nothing = SomeSource.Answering(site, new FakeReply(200, []));
        await using var nullValue = SomeSource.Answering(site, FakeReply.Json("null"));

        Tells(SourceOutcome.Failed, await SomeSource.AskAsync(site, huge));
        Tells(SourceOutcome.Changed, await SomeSource.AskAsync(site, nothing));
        Tells(SourceOutcome.Changed, await SomeSource.AskAsync(site, nullValue));
    }

    [Theory]
    [MemberData(nameof(AllSites))]
    public async Task A_site_that_does_not_answer_has_failed(string site)
    {
        await using var fake = FakeSite.Writing(async (_, cancellationToken) => await Task.Delay(Timeout.Infinite, cancellationToken));

        Tells(SourceOutcome.Failed, await SomeSource.AskAsync(site, fake, limits: new() { Time = TimeSpan.FromMilliseconds(300) }));
    }

    [Theory]
    [MemberData(nameof(AllSites))]
    public async Task No_reviews_are_read_and_none(string site)
    {
        await using var fake = site == "trustpilot"
            ? FakeSite.Answering(question => FakeReply.File("trustpilot", question.Target.Contains("/find", StringComparison.Ordinal) ? "unit-none.json" : "none.json"))
            : SomeSource.Answering(site, FakeReply.File(site, "none.json"));

        var answer = await SomeSource.AskAsync(site, fake);

        Assert.Equal(SourceOutcome.Read, answer.Outcome);
        Assert.Empty(answer.Reviews);
        Assert.Null(answer.Reason);
        Assert.Equal(site != "yelp", answer.IsFullSighting);
    }

    [Theory]
    [MemberData(nameof(AllSites))]
    public async Task Nothing_is_asked_without_a_secret_or_a_listing(string site)
    {
        await using var fake = FakeSite.Answering(FakeReply.Json("{}"));

        var question = SomeSource.Question(site);
        Tells(SourceOutcome.Blocked, await SomeSource.AskAsync(site, fake, question with { Secret = null }));
        foreach (var key in (string[])["", " ", "..", site == "yelp" ? "." : "accounts/1/locations/../2", site == "yelp" ? " " : "accounts/1/locations/2?x=y"])
            Tells(SourceOutcome.Blocked, await SomeSource.AskAsync(site, fake, question with { Key = key }));
        Assert.Empty(fake.Asked);
    }

    [Theory]
    [MemberData(nameof(AllSites))]
    public async Task A_key_that_cannot_be_sent_is_blocked(string site)
    {
        if (site == "google")
            return;

        await using var fake = FakeSite.Answering(FakeReply.Json("{}"));
        Tells(SourceOutcome.Blocked, await SomeSource.AskAsync(site, fake, SomeSource.Question(site) with { Secret = new SourceSecret.ApiKey("kéy\r\n") }));
        Assert.Empty(fake.Asked);
    }

    [Fact]
    public void A_secret_prints_nothing_of_itself()
    {
        Assert.Equal("(secret)", SomeSource.Grant.ToString());
        Assert.Equal("(secret)", new SourceSecret.ApiKey(SomeSource.Key).ToString());
        Assert.DoesNotContain("invented", SomeSource.Question("google").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(SomeSource.Key, SomeSource.Question("yelp").ToString(), StringComparison.Ordinal);
    }

    private static void Tells(SourceOutcome outcome, SourceAnswer answer)
    {
        Assert.Equal(outcome, answer.Outcome);
        Assert.Empty(answer.Reviews);
        Assert.False(answer.IsFullSighting);
        Assert.NotNull(answer.Reason);
        Assert.EndsWith(".", answer.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("invented", answer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Reason, letter => letter is '{' or '\n' or '<');
    }
}
