using System.Net;
using System.Web;
using GoodStanding.App.Check;
using GoodStanding.App.Gathering;
using GoodStanding.Storage;
using GoodStanding.Storage.Gathering;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Web.Tests.Pages;

/// <summary>The whole way with Google: the grant, the reviews, an answer; Google itself is a server on this machine.</summary>
public sealed class GoogleStoryTests : IAsyncLifetime
{
    private const string Answer = "We are sorry to read this. We read every comment.";

    private readonly Site _site = new();
    private FakeGoogle _google = null!;
    private Visitor _owner = null!;
    private string _listing = "";

    public async ValueTask InitializeAsync()
    {
        _google = await FakeGoogle.StartAsync();
        _google.Serve(_site);
        _owner = await _site.SetUpAsync();
        await _owner.OpenAsync("/rounds/sources");
        await _owner.SubmitAsync("form[action*=Professional]", new() { ["name"] = "Dr. Ada Weiss" });
        await _owner.SubmitAsync("form[action*=Listing]", new() { ["site"] = "google", ["key"] = "Harbor Family Practice" });
        _listing = _owner.Page.Path;
    }

    public async ValueTask DisposeAsync()
    {
        _site.Dispose();
        await _google.DisposeAsync();
    }

    [Fact]
    public async Task Google_is_connected_and_read_and_no_secret_is_shown_or_logged()
    {
        _google.Show("r1", "I sat there for ninety minutes.", "TWO");
        var pages = new List<string>();

        await _owner.OpenAsync($"{_listing}/google");
        await _owner.SubmitAsync("main form", new() { ["clientId"] = "some-client", ["clientSecret"] = FakeGoogle.ClientSecret });
        pages.Add(_owner.Page.Html);
        var back = GoToGoogle();
        await _owner.OpenAsync(back);
        await _owner.SubmitAsync("main form");
        Assert.Contains("Harbor Family Practice", _owner.Page.Text(".grounds"), StringComparison.Ordinal);
        pages.Add(_owner.Page.Html);
        await _owner.SubmitAsync("main form", new() { ["place"] = "accounts/1/locations/2" });
        Assert.Equal(_listing, _owner.Page.Path);
        await GatherAsync();

        pages.Add((await _owner.OpenAsync(_listing)).Html);
        Assert.Contains("Read by itself", _owner.Page.Text("#connection-head"), StringComparison.Ordinal);
        pages.Add((await _owner.OpenAsync("/rounds/sources")).Html);
        Assert.Contains("By itself", _owner.Page.Text(".sources"), StringComparison.Ordinal);
        Assert.Equal("Read", _owner.Page.Text(".sources .badge"));
        Assert.Contains("ninety minutes", (await _owner.OpenAsync("/rounds/reviews")).Text(".review-cell a"), StringComparison.Ordinal);
        Assert.Equal("One thing, about 2 minutes", (await _owner.OpenAsync("/rounds")).Text("#start-head"));
        foreach (var secret in new[] { FakeGoogle.ClientSecret, FakeGoogle.RefreshToken, FakeGoogle.AccessToken })
        {
            Assert.All(pages, page => Assert.DoesNotContain(secret, page, StringComparison.Ordinal));
            Assert.DoesNotContain(secret, _site.Log, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(FakeGoogle.Code, _site.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_of_Google_in_another_browser_or_with_another_state_connects_nothing()
    {
        await _owner.OpenAsync($"{_listing}/google");
        await _owner.SubmitAsync("main form", new() { ["clientId"] = "some-client", ["clientSecret"] = FakeGoogle.ClientSecret });
        var back = GoToGoogle();
        var other = _site.Visit();
        await _site.SignInAsync(other, "ada@example.org");

        Assert.Equal("Nothing is connected", (await other.OpenAsync(back)).Text("h1"));
        Assert.Equal("Nothing is connected", (await _owner.OpenAsync($"/rounds/google?code={FakeGoogle.Code}&state=forged")).Text("h1"));
        Assert.Equal("Nothing is connected", (await _owner.OpenAsync("/rounds/google?error=access_denied")).Text("h1"));

        await _owner.OpenAsync(back);
        var finished = await _owner.SubmitAsync("main form", new() { ["state"] = "forged" });
        Assert.Contains("does not belong", finished.Text(".said"), StringComparison.Ordinal);
        Assert.DoesNotContain("POST /token", _google.Questions);
    }

    [Fact]
    public async Task What_was_begun_ends_after_ten_minutes_and_works_once()
    {
        await _owner.OpenAsync($"{_listing}/google");
        await _owner.SubmitAsync("main form", new() { ["clientId"] = "some-client", ["clientSecret"] = FakeGoogle.ClientSecret });
        var back = GoToGoogle();
        _site.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal("Nothing is connected", (await _owner.OpenAsync(back)).Text("h1"));

        await ConnectAsync();
        Assert.Equal("Nothing is connected", (await _owner.OpenAsync(back)).Text("h1"));
    }

    [Theory]
    [InlineData(500, "Failed")]
    [InlineData(403, "Blocked")]
    [InlineData(404, "Changed")]
    public async Task A_source_that_breaks_is_named_with_its_word_and_is_never_nothing_new(int status, string word)
    {
        await ConnectAsync();
        _google.ReviewStatus = status;
        await GatherAsync();

        Assert.Equal(word, (await _owner.OpenAsync("/rounds/sources")).Text(".sources .badge"));
        Assert.Contains("could not be read", (await _owner.OpenAsync("/rounds")).Text(".start-round"), StringComparison.Ordinal);
        Assert.Contains($"Dr. Ada Weiss on Google ({word.ToLowerInvariant()})", _owner.Page.Text(".start-round"), StringComparison.Ordinal);
        Assert.Contains("A source broke", (await _owner.OpenAsync("/today")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_put_under_its_review_by_a_press_and_no_second_one_goes_out()
    {
        await ScheduledAnswerAsync();

        var sent = await _owner.SubmitAsync("form[action*=Send]");

        Assert.Contains("Google has it", sent.Text(".said"), StringComparison.Ordinal);
        Assert.Equal(Answer, _google.Reviews[0]!["reviewReply"]!["comment"]!.GetValue<string>());
        Assert.Equal(1, Puts());
        Assert.False(_owner.Page.Has("form[action*=Send]"));
        await GatherAsync();
        await _owner.OpenAsync("/rounds/reviews");
        await _owner.OpenAsync(_owner.Page.Document.QuerySelector(".review-cell a")!.GetAttribute("href")!);
        Assert.Contains(Answer, _owner.Page.Text(".our-answer"), StringComparison.Ordinal);
        Assert.Contains("Done", _owner.Page.Text(".facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_twice_at_one_moment_sends_once()
    {
        var draft = await ScheduledAnswerAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _site.RunAsync<SendReply>(async send => await send.RunAsync(await RequestAsync(draft), default))));

        Assert.Equal(1, Puts());
    }

    [Fact]
    public async Task What_Google_refuses_is_said_and_may_be_sent_again()
    {
        await ScheduledAnswerAsync();
        _google.Manner = "refuse";
        var refused = await _owner.SubmitAsync("form[action*=Send]");
        Assert.Contains("refuses", refused.Text(".said"), StringComparison.Ordinal);

        _google.Manner = "keep";
        await _owner.SubmitAsync("form[action*=Send]");

        Assert.Equal(Answer, _google.Reviews[0]!["reviewReply"]!["comment"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("lose", SendingState.Sent, 1)]
    [InlineData("drop", SendingState.Failed, 1)]
    public async Task When_the_wire_breaks_nothing_is_sent_again_until_the_site_was_read(string manner, SendingState end, int puts)
    {
        await ScheduledAnswerAsync();
        _google.Manner = manner;

        var broken = await _owner.SubmitAsync("form[action*=Send]");
        Assert.Contains("has not said yet", broken.Text(".said"), StringComparison.Ordinal);
        Assert.False(_owner.Page.Has("form[action*=Send]"));
        _site.Clock.Advance(TimeSpan.FromMinutes(1));
        await GatherAsync();

        Assert.Equal((end, puts), (await StateAsync(), Puts()));
        await _owner.OpenAsync(_owner.Page.Path);
        Assert.Equal(end == SendingState.Failed, _owner.Page.Has("form[action*=Send]"));
    }

    [Fact]
    public async Task What_a_program_that_died_left_on_its_way_is_settled_by_reading_and_not_by_sending()
    {
        var draft = await ScheduledAnswerAsync();
        await _site.RunAsync<GoodStandingDb>(async db =>
        {
            var review = await db.Reviews.IgnoreQueryFilters().SingleAsync();
            db.PracticeId = review.PracticeId;
            db.Add(new ReplySending { DraftId = draft, ReviewId = review.Id, ListingId = review.ListingId, Words = Answer, State = SendingState.Sending, SentAt = _site.Clock.GetUtcNow() });
            await db.SaveChangesAsync();
        });
        _google.Reviews[0]!["reviewReply"] = new System.Text.Json.Nodes.JsonObject { ["comment"] = Answer };

        _site.Clock.Advance(7);
        await GatherAsync();

        Assert.Equal((SendingState.Sent, 0), (await StateAsync(), Puts()));
    }

    private int Puts() => _google.Questions.Count(question => question.StartsWith("PUT", StringComparison.Ordinal));

    private async Task<SendingState> StateAsync()
    {
        var state = default(SendingState);
        await _site.RunAsync<GoodStandingDb>(async db => state = await db.ReplySendings.IgnoreQueryFilters().Select(each => each.State).SingleAsync());
        return state;
    }

    private async Task<SendReply.Request> RequestAsync(Guid draft)
    {
        SendReply.Request request = null!;
        await _site.RunAsync<GoodStandingDb>(async db =>
        {
            var row = await db.Drafts.IgnoreQueryFilters().SingleAsync(each => each.Id == draft);
            request = new(row.AuthorId, draft, row.Version);
        });
        return request;
    }

    // What a browser does at Google: it goes there by the link, the person says yes, and it is led back.
    private string GoToGoogle()
    {
        var link = new Uri(_owner.Page.Document.QuerySelector("#to-google")!.GetAttribute("href")!);
        var query = HttpUtility.ParseQueryString(link.Query);
        Assert.Equal(("S256", "code", "http://localhost/rounds/google"), (query["code_challenge_method"], query["response_type"], query["redirect_uri"]));
        _google.Challenge = query["code_challenge"];
        return $"/rounds/google?code={FakeGoogle.Code}&state={Uri.EscapeDataString(query["state"]!)}";
    }

    private async Task ConnectAsync()
    {
        await _owner.OpenAsync($"{_listing}/google");
        await _owner.SubmitAsync("main form:not([action*=Places])", new() { ["clientId"] = "some-client", ["clientSecret"] = FakeGoogle.ClientSecret });
        await _owner.OpenAsync(GoToGoogle());
        await _owner.SubmitAsync("main form");
        await _owner.SubmitAsync("main form", new() { ["place"] = "accounts/1/locations/2" });
        Assert.Equal((HttpStatusCode.OK, _listing), (_owner.Page.Status, _owner.Page.Path));
    }

    private Task GatherAsync() => _site.RunAsync<GatherReviews>(gather => gather.RunAsync(new(), default));

    private async Task<Guid> ScheduledAnswerAsync()
    {
        _google.Show("r1", "I sat there ninety minutes past my appointment.", "TWO");
        await ConnectAsync();
        await GatherAsync();
        await _owner.OpenAsync("/rounds/reviews");
        await _owner.OpenAsync($"{_owner.Page.Document.QuerySelector(".review-cell a")!.GetAttribute("href")}/answer");
        await _owner.SubmitAsync("#check", new() { ["Form.Text"] = Answer }, "[formaction*=Keep]");
        var draft = _owner.Page.Path;
        await _owner.SubmitAsync("form[action*=Hold]");
        _site.Clock.Advance(13);
        await _site.RunAsync<ReleaseHolds>(release => release.RunAsync(new(), default));
        await _site.SignInAsync(_owner, "ada@example.org");
        await _owner.OpenAsync(draft);
        await _owner.SubmitAsync("form[action*=Schedule]");
        Assert.True(_owner.Page.Has("form[action*=Send]"));
        return Guid.Parse(draft.Split('/')[^1]);
    }
}
