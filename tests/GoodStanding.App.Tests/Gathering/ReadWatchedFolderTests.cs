using GoodStanding.App.Gathering;
using GoodStanding.App.Rounds;
using GoodStanding.App.Tests.Rounds;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GoodStanding.App.Tests.Gathering;

public sealed class ReadWatchedFolderTests : IAsyncLifetime
{
    private const string Address = "https://www.healthgrades.com/physician/dr-some-x1";

    private readonly string _folder = Directory.CreateTempSubdirectory("gs-watched-").FullName;
    private TestRounds _rounds = null!;
    private Guid _listing;

    public async ValueTask InitializeAsync()
    {
        _rounds = await TestRounds.MakeAsync();
        (_, _listing) = await _rounds.AddListingAsync(site: "healthgrades", key: Address, professional: _rounds.ProfessionalId);
    }

    public async ValueTask DisposeAsync()
    {
        await _rounds.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_saved_page_goes_to_its_listing_and_is_put_away_with_a_note()
    {
        Drop("page.html", Page(Address));
        Directory.CreateDirectory(Path.Combine(_folder, "page_files"));

        var read = await ReadAsync();

        Assert.Equal((1, 0, null), (read.Taken, read.NotRead, read.Problem));
        Assert.Equal(_listing, Assert.Single(await _rounds.ReadAsync()).ListingId);
        Assert.Equal(["page.html", "page.html.why.txt", "page_files"], NamesIn("done"));
        Assert.Contains("Dr Some on Healthgrades: 1 new", Why("done", "page.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("kindness", Why("done", "page.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_left_alone_until_it_has_been_still_and_while_a_browser_writes_it()
    {
        Drop("page.html", Page(Address), seconds: 5);
        Drop("page2.html.crdownload", Page(Address));
        Drop(".hidden.html", Page(Address));

        Assert.Equal(0, (await ReadAsync()).Taken);
        _rounds.Practice.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(1, (await ReadAsync()).Taken);
        Assert.Equal([".hidden.html", "page2.html.crdownload"], NamesIn("").Where(name => name.Contains("html", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Whoever_is_killed_between_taking_in_and_putting_away_adds_nothing_twice()
    {
        Drop("page.html", Page(Address));
        await ReadAsync();
        Drop("page.html", Page(Address));

        await ReadAsync();

        Assert.Single(await _rounds.ReadAsync());
        Assert.Equal(2, NamesIn("done").Count(name => name.EndsWith("page.html", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_cannot_be_placed_or_read_is_put_aside_with_the_reason()
    {
        Drop("other.html", Page("https://www.vitals.com/doctors/dr-some"));
        Drop("empty.html", "");
        Drop("odd.json", "{\"a\": 1}");
        Drop("broken.eml", "no mail");

        var read = await ReadAsync();

        Assert.Equal((0, 4), (read.Taken, read.NotRead));
        Assert.Contains("Nobody has added a page on Vitals", Why("not-read", "other.html"), StringComparison.Ordinal);
        Assert.Contains("empty file", Why("not-read", "empty.html"), StringComparison.Ordinal);
        Assert.Contains("no form of reviews", Why("not-read", "odd.json"), StringComparison.Ordinal);
        Assert.Contains("no mail", Why("not-read", "broken.eml"), StringComparison.Ordinal);
        Assert.Equal(4, WatchedFolder.CountNotRead(_folder));
        Assert.Empty(await _rounds.ReadAsync());
    }

    [Fact]
    public async Task A_page_of_another_clinician_is_not_guessed_to_be_ours()
    {
        Drop("page.html", Page("https://www.healthgrades.com/physician/dr-other-x2"));

        await ReadAsync();

        Assert.Contains("cannot be told", Why("not-read", "page.html"), StringComparison.Ordinal);
        Assert.Empty(await _rounds.ReadAsync());
    }

    [Fact]
    public async Task A_link_is_never_followed()
    {
        var outside = Path.Combine(Directory.CreateTempSubdirectory("gs-outside-").FullName, "page.html");
        await File.WriteAllTextAsync(outside, Page(Address), TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(Path.Combine(_folder, "page.html"), outside);

        await ReadAsync();
        await ReadAsync();

        Assert.Empty(await _rounds.ReadAsync());
        Assert.True(File.Exists(outside));
        Assert.Contains("This is a link", Why("not-read", "page.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_done_is_a_link_nothing_is_moved_through_it()
    {
        var outside = Directory.CreateTempSubdirectory("gs-outside-").FullName;
        Directory.CreateSymbolicLink(Path.Combine(_folder, "done"), outside);
        Drop("page.html", Page(Address));

        var read = await ReadAsync();

        Assert.Contains("tried again", read.Problem, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(outside));
    }

    [Fact]
    public async Task A_mail_without_the_review_becomes_a_mention_once()
    {
        Drop("one.eml", Mail("<p>You have a new review.</p><a href='https://click.healthgrades.com/t/abc?u=1'>See it</a><img src='https://track.example/p.gif'>"));
        Drop("two.eml", Mail("<p>You have a new review.</p><a href='https://click.healthgrades.com/t/abc?u=1'>See it</a><img src='https://track.example/p.gif'>"));

        var read = await ReadAsync();

        Assert.Equal(2, read.Taken);
        var mention = Assert.Single((await ListAsync()).Mentions);
        Assert.Equal(("healthgrades", _listing, "A patient left a review"), (mention.SiteId, mention.ListingId, mention.Title));
        Assert.Equal("click.healthgrades.com", new Uri(mention.Link!).Host);
        Assert.Contains("new review", mention.Excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_that_holds_the_review_is_read_like_the_page()
    {
        Drop("one.eml", Mail(Page(Address)));

        await ReadAsync();

        Assert.Equal(_listing, Assert.Single(await _rounds.ReadAsync()).ListingId);
        Assert.Empty((await ListAsync()).Mentions);
    }

    [Fact]
    public async Task A_mention_is_handled_once_and_can_be_taken_back_and_a_bystander_sees_none()
    {
        Drop("one.eml", Mail("<p>You have a new review.</p>"));
        await ReadAsync();
        var mention = Assert.Single((await ListAsync()).Mentions);
        var stranger = await OtherClinicianAsync();

        Assert.Empty((await ListAsync(stranger)).Mentions);
        Assert.NotNull((await HandleAsync(stranger, mention.Id)).Refusal);
        Assert.Equal(1, (await HandleAsync(_rounds.Practice.Owner.Id, mention.Id)).Handled);
        Assert.Equal(0, (await ListAsync()).Count);
        await HandleAsync(_rounds.Practice.Owner.Id, mention.Id, isHandled: false);
        Assert.Equal(1, (await ListAsync(_rounds.Practice.Clinician.Id)).Count);
    }

    private static string Page(string address) => $$$"""
        <!doctype html><html><head><link rel="canonical" href="{{{address}}}"><script type="application/ld+json">
        {"@context":"https://schema.org","@type":"Physician","name":"Dr Some","url":"{{{address}}}","review":[{"@type":"Review","author":"P.","datePublished":"2026-11-20","reviewBody":"Such kindness.","reviewRating":{"@type":"Rating","ratingValue":5}}]}
        </script></head><body></body></html>
        """;

    private static string Mail(string html) => $"""
        From: Healthgrades <no-reply@e.healthgrades.com>
        To: office@practice.example
        Date: Mon, 23 Nov 2026 09:00:00 +0000
        Subject: A patient left a review
        Message-ID: <one@e.healthgrades.com>
        MIME-Version: 1.0
        Content-Type: text/html; charset=utf-8

        {html}
        """.ReplaceLineEndings("\r\n");

    private void Drop(string name, string text, int seconds = 60)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, _rounds.Practice.Clock.GetUtcNow().UtcDateTime.AddSeconds(-seconds));
    }

    private Task<ReadWatchedFolder.Result> ReadAsync() => _rounds.Practice.DoAsync(db => new ReadWatchedFolder(
        db, new(_folder), new(db, new ImportReviews(db, TestRounds.Triage, _rounds.Practice.Clock), _rounds.Practice.Clock), _rounds.Practice.Clock).RunAsync(new(), default));

    private Task<ListMentions.Result> ListAsync(Guid? member = null) => _rounds.Practice.DoAsync(db => new ListMentions(db).RunAsync(new(member ?? _rounds.Practice.Owner.Id), default));

    private Task<HandleMention.Result> HandleAsync(Guid member, Guid mention, bool isHandled = true) =>
        _rounds.Practice.DoAsync(db => new HandleMention(db, _rounds.Practice.Clock).RunAsync(new(member, mention, isHandled), default));

    private Task<Guid> OtherClinicianAsync() => _rounds.Practice.DoAsync(async db =>
    {
        await db.EnterAsync(_rounds.Practice.Owner.Id, default);
        var other = Some.Member(_rounds.Practice.Practice);
        db.Add(other);
        await db.SaveChangesAsync();
        return other.Id;
    });

    private string[] NamesIn(string folder) => [.. Directory.GetFileSystemEntries(Path.Combine(_folder, folder)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private string Why(string folder, string name) => File.ReadAllText(Path.Combine(_folder, folder, name + ".why.txt"));
}
