using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Web.Tests.Pages;

public sealed class FilesTests : IDisposable
{
    private const string Table = "Review,Rating,Author,Date\nA kind team.,5,Pat,2026-01-05\nA long wait.,2,Kim,2026-01-06\n";

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_was_read_is_shown_and_kept_when_it_is_taken_in()
    {
        var owner = await AddListingAsync();

        await HandOverAsync(owner, "reviews.csv", Table);
        Assert.Equal("2 reviews were read", owner.Page.Text("h1"));
        Assert.True(owner.Page.Has("[name=IsWhole]"));
        await owner.SubmitAsync("main form", button: "[formaction*=Take]");

        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_file_of_which_a_part_is_lost_never_says_that_the_rest_is_gone()
    {
        var owner = await AddListingAsync();
        await HandOverAsync(owner, "reviews.csv", Table);
        await owner.SubmitAsync("main form", button: "[formaction*=Take]");

        for (var sighting = 0; sighting < 2; sighting++)
        {
            _site.Clock.Advance(7);
            await _site.SignInAsync(owner, "ada@example.org");
            await HandOverAsync(owner, "reviews.csv", "Review,Rating,Author,Date\nA kind team.,5,Pat,2026-01-05\nAnother.,5,Sam,no day at all\n");
            Assert.False(owner.Page.Has("[name=IsWhole]"));
            await TakeAsync(owner, ("IsWhole", "true"));
        }

        await _site.RunAsync<GoodStandingDb>(async db => Assert.False(await db.Reviews.IgnoreQueryFilters().AnyAsync(review => review.VanishedAt != null || review.MissedSince != null)));
    }

    [Fact]
    public async Task A_page_about_somebody_else_is_taken_in_only_when_a_person_says_so()
    {
        var owner = await AddListingAsync();

        await HandOverAsync(owner, "page.html", PageAbout("Dr. Bo Other"));
        Assert.Contains("This page is about Dr. Bo Other", owner.Page.Html, StringComparison.Ordinal);
        await owner.SubmitAsync("main form", button: "[formaction*=Take]");
        Assert.True(owner.Page.Has("[role=alert]"));
        Assert.Equal(0, await CountAsync());
        await owner.SubmitAsync("main form", new() { ["IsSame"] = "true" }, "[formaction*=Take]");

        Assert.Equal(1, await CountAsync());
    }

    private static string PageAbout(string name) =>
        $$$"""
        <html><head><script type="application/ld+json">{"@context":"https://schema.org","@type":"Physician","name":"{{{name}}}","review":[
        {"@type":"Review","reviewBody":"A kind team.","author":{"@type":"Person","name":"Pat"},"datePublished":"2026-01-05","reviewRating":{"@type":"Rating","ratingValue":"5"}}]}</script></head><body></body></html>
        """;

    private static async Task HandOverAsync(Visitor owner, string name, string text)
    {
        await owner.OpenAsync("/rounds/sources");
        await owner.OpenAsync(owner.Page.Document.QuerySelector(".sources a")!.GetAttribute("href")!);
        await SendAsync(owner, "form[action*=Files]", new MultipartFormDataContent { { new StringContent(text), "files", name } });
    }

    // What a person sends who goes round the page: fields that its form lacks.
    private static async Task TakeAsync(Visitor owner, params (string Name, string Value)[] more)
    {
        var sent = new MultipartFormDataContent();
        foreach (var (name, value) in more)
            sent.Add(new StringContent(value), name);
        await SendAsync(owner, "main form", sent, "[formaction*=Take]");
    }

    private static Task<Page> SendAsync(Visitor owner, string form, MultipartFormDataContent content, string? button = null)
    {
        var element = owner.Page.Document.QuerySelector(form)!;
        content.Add(new StringContent(element.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken");
        var action = button is null ? element.GetAttribute("action") : element.QuerySelector(button)!.GetAttribute("formaction");
        return owner.GoAsync(HttpMethod.Post, action!, content);
    }

    private async Task<Visitor> AddListingAsync()
    {
        var owner = await _site.SetUpAsync();
        await owner.OpenAsync("/rounds/sources");
        await owner.SubmitAsync("form[action*=Professional]", new() { ["name"] = "Dr. Ada Weiss" });
        await owner.SubmitAsync("form[action*=Listing]", new() { ["site"] = "google", ["key"] = "harbor" });
        return owner;
    }

    private async Task<int> CountAsync()
    {
        var count = 0;
        await _site.RunAsync<GoodStandingDb>(async db => count = await db.Reviews.IgnoreQueryFilters().CountAsync());
        return count;
    }
}
