using System.Globalization;
using System.Net;
using GoodStanding.Model;
using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Web.Tests.Pages;

/// <summary>Ratings, themes, papers, days and noted answers, as a visitor without JavaScript sees them.</summary>
public sealed class RatingsTests : IDisposable
{
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_plot_has_its_numbers_as_a_table_and_few_are_marked()
    {
        var owner = await SampleAsync();

        var page = await owner.OpenAsync("/rounds/ratings");

        var plots = page.Document.QuerySelectorAll("[data-plot]");
        Assert.Equal(["rating", "rating-by-site", "reviews-by-month", "answer-time"], plots.Select(plot => plot.Id));
        Assert.All(plots, plot => Assert.NotEmpty(plot.ParentElement!.QuerySelectorAll("tbody tr")));
        Assert.Contains("too few to tell", page.Text("[aria-labelledby=rating-head]"), StringComparison.Ordinal);
        Assert.Matches(@"Four or five stars: \d+ % \(\d+ to \d+ %\)", page.Text("[aria-labelledby=stars-head]"));
        Assert.Contains("all reviews of therapists", page.Text(".under-card"), StringComparison.Ordinal);
        Assert.Equal(["Helpfulness", "Knowledge", "Punctuality", "Staff"], page.Document.QuerySelectorAll(".aspects tbody b").Select(side => side.TextContent));
        Assert.DoesNotMatch("<script>|style=", page.Html);

        var google = await owner.OpenAsync("/rounds/ratings?site=google");
        Assert.Equal("Everybody, on Google", google.Text(".lead"));
        Assert.DoesNotContain(google.Document.QuerySelectorAll("[data-plot]"), plot => plot.Id == "rating-by-site");
        Assert.Contains("No reviews yet", (await owner.OpenAsync("/rounds/ratings?site=no-such-site")).Text(".empty"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_leads_to_its_sentences_and_from_there_to_the_reviews()
    {
        var owner = await SampleAsync();
        await owner.OpenAsync("/rounds/ratings");

        var theme = await owner.OpenAsync(owner.Page.Document.QuerySelector("[data-label=Waiting] a")!.GetAttribute("href")!);

        Assert.Equal("Waiting", theme.Text("h1"));
        Assert.True(theme.Has("[aria-labelledby=Praise-head] .line mark") && theme.Has("[aria-labelledby=Complaint-head] .line mark"));
        var sentence = theme.Document.QuerySelector(".line > a")!;
        Assert.Contains(string.Join(' ', sentence.TextContent.Split()), (await owner.OpenAsync(sentence.GetAttribute("href")!)).Text(".review-words .words"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.OpenAsync("/rounds/themes/no-such-theme")).Status);
        Assert.Contains("No sentence", (await owner.OpenAsync("/rounds/themes/billing?months=3&site=ratemds")).Text(".empty"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_a_round_tells_of_themes_and_of_answers_in_time()
    {
        var owner = await SampleAsync();
        await owner.OpenAsync("/rounds");
        await owner.SubmitAsync(".start-round form");
        while (owner.Page.Has("#round"))
            await owner.SubmitAsync("#round", button: "[value=nothing]");

        Assert.Contains("Answered in time", owner.Page.Text("[aria-labelledby=changed-head]"), StringComparison.Ordinal);
        Assert.Contains("praised in", owner.Page.Text(".spoken"), StringComparison.Ordinal);
        Assert.False(owner.Page.Has(".people"), "One professional alone stands beside nobody.");
    }

    [Fact]
    public async Task Clinicians_stand_side_by_side_for_the_practice_and_each_sees_her_own()
    {
        var owner = await _site.SetUpAsync();
        var clinician = await _site.JoinAsync(owner, "Kim Clinician", "kim@example.org", "Clinician");
        foreach (var name in new[] { "Zoe Nurse", "Adam Nurse" })
            await EnterAsync(owner, name, "google", "A kind team.");
        await _site.RunAsync<GoodStandingDb>(async db =>
        {
            var kim = await db.Members.IgnoreQueryFilters().Where(member => member.Name == "Kim Clinician").Select(member => member.Id).SingleAsync();
            await db.Professionals.IgnoreQueryFilters().Where(each => each.Name == "Zoe Nurse").ExecuteUpdateAsync(set => set.SetProperty(each => each.MemberId, kim));
        });

        var all = await owner.OpenAsync("/rounds/ratings");
        var hers = await clinician.OpenAsync("/rounds/ratings");

        Assert.Equal(["Adam Nurse", "Zoe Nurse"], all.Document.QuerySelectorAll(".people tbody b").Select(name => name.TextContent));
        Assert.Contains("no ranking", all.Text("[aria-labelledby=people-head]"), StringComparison.Ordinal);
        Assert.False(hers.Has(".people"));
        Assert.DoesNotContain("Adam", hers.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_and_days_stand_in_the_address_and_words_do_not()
    {
        var owner = await _site.SetUpAsync();
        var today = DateOnly.FromDateTime(_site.Clock.GetUtcNow().UtcDateTime);
        await EnterAsync(owner, "Dr. Ada Weiss", "google", "A kind team.", today.AddDays(-400));
        await EnterMoreAsync(owner, "A long wait.", today);

        await owner.OpenAsync("/rounds/reviews");
        var narrow = await owner.SubmitAsync("#find", new() { ["From"] = Box(today.AddDays(-500)), ["To"] = Box(today.AddDays(-300)), ["Stars"] = "2" });
        Assert.Contains($"From={Box(today.AddDays(-500))}&To={Box(today.AddDays(-300))}", narrow.Address, StringComparison.Ordinal);
        Assert.Contains("kind team", Assert.Single(narrow.Document.QuerySelectorAll(".review-cell a")).TextContent, StringComparison.Ordinal);

        foreach (var span in new[] { "week", "30-days", "year" })
            Assert.Contains("long wait", Assert.Single((await owner.OpenAsync($"/rounds/reviews?Span={span}")).Document.QuerySelectorAll(".review-cell a")).TextContent, StringComparison.Ordinal);
        Assert.Equal("30 days", (await owner.OpenAsync("/rounds/reviews?Span=30-days")).Text("[aria-label=When] [aria-current]"));

        var found = await owner.SubmitAsync("#find", new() { ["Words"] = "kind" });
        Assert.Contains("No review fits", found.Text(".empty"), StringComparison.Ordinal);
        var wide = await owner.SubmitAsync("#find", button: "[name=Quick][value=any]");
        Assert.Contains("kind team", Assert.Single(wide.Document.QuerySelectorAll(".review-cell a")).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("kind", wide.Address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("From=2026-02-30", "Give days")]
    [InlineData("To=0001-01-01", "Give days")]
    [InlineData("From=yesterday", "Give days")]
    [InlineData("From=2026-05-02&To=2026-05-01", "Swap them")]
    public async Task Days_that_are_none_are_told_so_and_the_list_stays(string query, string sentence)
    {
        var owner = await _site.SetUpAsync();
        await EnterAsync(owner, "Dr. Ada Weiss", "google", "A kind team.");

        var page = await owner.OpenAsync($"/rounds/reviews?{query}");

        Assert.Contains(sentence, page.Text("main"), StringComparison.Ordinal);
        Assert.True(page.Has(".review-cell"));
    }

    [Fact]
    public async Task An_answer_that_was_posted_on_the_site_is_noted_and_taken_back()
    {
        var owner = await _site.SetUpAsync();
        await EnterAsync(owner, "Dr. Ada Weiss", "google", "A kind team.");
        await owner.OpenAsync("/rounds/reviews");
        await owner.OpenAsync(owner.Page.Document.QuerySelector(".review-cell a")!.GetAttribute("href")!);

        await owner.SubmitAsync("form[action*=Answered]");
        Assert.Matches("Answered on the site, .*noted by Dr. Ada Weiss", owner.Page.Text(".our-answer"));
        Assert.Contains("Done", owner.Page.Text(".facts"), StringComparison.Ordinal);
        await owner.SubmitAsync("form[action*=Answered]", button: "button[name=back]");

        Assert.False(owner.Page.Has(".our-answer"));
        Assert.Contains("To do", owner.Page.Text(".facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_therapist_is_offered_no_answer_and_a_notice_instead()
    {
        var owner = await _site.SetUpAsync();
        await EnterAsync(owner, "Dr. Ada Weiss", "google", "A kind team.");
        await _site.RunAsync<GoodStandingDb>(db => db.Professionals.IgnoreQueryFilters().ExecuteUpdateAsync(set => set.SetProperty(each => each.Profession, Profession.Therapist)));
        await owner.OpenAsync("/rounds/reviews");
        var review = owner.Page.Document.QuerySelector(".review-cell a")!.GetAttribute("href")!;

        var page = await owner.OpenAsync($"{review}/answer");
        Assert.False(page.Has("#text"));
        Assert.Contains("I do not answer reviews", page.Text("#notice"), StringComparison.Ordinal);
        Assert.True((await owner.OpenAsync($"{review}/answer?write=true")).Has("#text"));
        await owner.OpenAsync($"{review}/answer");
        await owner.SubmitAsync("form[action*=Step]", button: "[value=nothing]");

        Assert.Contains("Done", (await owner.OpenAsync(review)).Text(".facts"), StringComparison.Ordinal);
    }

    private async Task<Visitor> SampleAsync()
    {
        var owner = await _site.SetUpAsync();
        await owner.OpenAsync("/today");
        await owner.SubmitAsync("form[action*=Sample]");
        return owner;
    }

    private async Task EnterAsync(Visitor owner, string name, string site, string words, DateOnly? on = null)
    {
        await owner.OpenAsync("/rounds/sources");
        await owner.SubmitAsync("form[action*=Professional]", new() { ["name"] = name });
        var professional = owner.Page.Document.QuerySelectorAll("#professional option").FirstOrDefault(option => option.TextContent == name)?.GetAttribute("value");
        var listing = new Dictionary<string, string> { ["site"] = site, ["key"] = name };
        if (professional is not null)
            listing["professional"] = professional;
        await owner.SubmitAsync("form[action*=Listing]", listing);
        await EnterMoreAsync(owner, words, on ?? DateOnly.FromDateTime(_site.Clock.GetUtcNow().UtcDateTime).AddDays(-3), name);
    }

    private async Task EnterMoreAsync(Visitor owner, string words, DateOnly on, string? about = null)
    {
        await owner.OpenAsync("/rounds/sources");
        var section = owner.Page.Document.QuerySelectorAll("section:has(.sources)").First(each => about is null || each.QuerySelector("h2")!.TextContent.Contains(about, StringComparison.Ordinal));
        await owner.OpenAsync(section.QuerySelector(".sources a")!.GetAttribute("href")!);
        await owner.SubmitAsync("form[action*=ByHand]", new() { ["words"] = words, ["stars"] = "2", ["author"] = "Pat", ["date"] = Box(on) });
    }

    private static string Box(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
