using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.Web.Tests.Pages;

/// <summary>Visits from the upload to the answer beside a review. All names are invented.</summary>
public sealed class VisitsTests : IDisposable
{
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_file_is_shown_without_names_then_kept_and_twice_adds_nothing()
    {
        var owner = await _site.SetUpAsync();
        var file = $"Patient,Date,Type\n\"Okafor, Jonathan\",{Day(-3)},Cleaning\n\"Raman, Priya\",{Day(-40)},Cleaning\n=cmd(),{Day(-4)},Cleaning\nLater Lou,{Day(9)},\n";

        await UploadAsync(owner, file);
        Assert.Equal("2 visits were read", owner.Page.Text("h1"));
        Assert.Contains("O••• J•••", owner.Page.Text("tbody"), StringComparison.Ordinal);
        Assert.Contains("With a formula where a name should be: 1 row 4", owner.Page.Text("section.card"), StringComparison.Ordinal);
        Assert.Contains("Still to come: 1", owner.Page.Text("section.card"), StringComparison.Ordinal);
        Assert.Equal("Patient", owner.Page.Document.QuerySelector("#column-Name option[selected]")?.TextContent);
        Assert.DoesNotContain("Okafor", owner.Page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Okafor", owner.Page.Address, StringComparison.Ordinal);

        await owner.SubmitAsync("main form.stack", button: "[formaction*=Take]");
        Assert.Contains("2 visits are kept, without their names.", owner.Page.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Equal("2 visits are kept", owner.Page.Text("#kept-head"));
        Assert.Contains("took in 2 visits", owner.Page.Text(".book"), StringComparison.Ordinal);

        await UploadAsync(owner, file);
        await owner.SubmitAsync("main form.stack", button: "[formaction*=Take]");
        Assert.Contains("All of them were here already", owner.Page.Text("[role=status]"), StringComparison.Ordinal);
        foreach (var word in new[] { "Okafor", "Raman", "Cleaning" })
            Assert.DoesNotContain(word, _site.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_that_were_chosen_are_remembered()
    {
        var owner = await _site.SetUpAsync();
        await UploadAsync(owner, $"wer,wann\nPriya Raman,{Day(-3)}\n");
        Assert.Equal("No visits were read", owner.Page.Text("h1"));

        await owner.SubmitAsync("main form.stack", new() { ["Columns.Name"] = "wer", ["Columns.Date"] = "wann" });
        Assert.Equal("One visit was read", owner.Page.Text("h1"));
        await owner.SubmitAsync("main form.stack", button: "[formaction*=Take]");

        await UploadAsync(owner, $"wer,wann\nBill Brandt,{Day(-3)}\n");
        Assert.Equal("One visit was read", owner.Page.Text("h1"));
    }

    [Theory]
    [InlineData("", "Choose a file that is not empty.")]
    [InlineData("PK\u0003\u0004sheet", "This is a spreadsheet or a zip")]
    [InlineData("a,b\n1,2\n", "The first row names no columns")]
    [InlineData("{\"resourceType\":\"Bundle\"}", "The bundle holds no list of entries.")]
    [InlineData("{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Appointment\",\"start\":\"2026-01-02\",\"participant\":[{\"actor\":{\"reference\":\"Patient/9\"}}]}}]}", "Of a patient who is not in the file: 1")]
    [InlineData("Name,Date\n\0\0\0\0,2026-01-02\n", "Without a name: 1")]
    public async Task Bad_input_gets_a_sentence(string file, string sentence)
    {
        var owner = await _site.SetUpAsync();

        await UploadAsync(owner, file);

        Assert.Contains(sentence, string.Join(' ', owner.Page.Document.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.False(owner.Page.Has("[formaction*=Take]"));
    }

    [Fact]
    public async Task A_large_upload_never_lies_in_a_file()
    {
        var owner = await _site.SetUpAsync();
        var seen = new List<string?>();
        using var watcher = new FileSystemWatcher(Path.GetTempPath(), "ASPNETCORE_*") { EnableRaisingEvents = true };
        watcher.Created += (_, made) => seen.Add(made.Name);
        var file = new StringBuilder("Name,Date\n");
        for (var at = 0; at < 120_000; at++)
            file.Append("Given").Append((char)('a' + (at % 26))).Append(" Family").Append(at).Append(',').Append(Day(-(at % 300))).Append('\n');

        await UploadAsync(owner, file.ToString());

        Assert.True(file.Length > 3 << 20);
        Assert.Equal("120,000 visits were read", owner.Page.Text("h1"));
        Assert.Empty(seen);
    }

    [Fact]
    public async Task A_look_is_one_answer_on_one_page_and_stands_in_the_book()
    {
        var owner = await _site.SetUpAsync();
        var review = await EnterAsync(owner, "Jonathan Okafor", "The wait was long.");
        Assert.Contains("Hand over a list of visits", (await owner.OpenAsync(review)).Text(".evidence"), StringComparison.Ordinal);
        await KeepAsync(owner, $"Patient,Date\n\"Okafor, Jonathan\",{Day(-9)}\n");

        await owner.OpenAsync(review);
        Assert.False(owner.Page.Has(".look-answer"));
        await owner.SubmitAsync("form.round", button: "[formaction*=Visits]");
        Assert.Contains("Your visits: match", owner.Page.Text(".look-answer"), StringComparison.Ordinal);
        Assert.Contains("it may still be somebody else", owner.Page.Text(".look-answer"), StringComparison.Ordinal);
        Assert.Equal($"{review}?handler=Visits", owner.Page.Address);

        Assert.False((await owner.OpenAsync(review)).Has(".look-answer"));
        var book = (await owner.OpenAsync("/rounds/visits")).Text(".book");
        Assert.Contains("Dr. Ada Weiss looked whether a review may come from a visit", book, StringComparison.Ordinal);
        Assert.Contains("Match", book, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_round_a_look_leaves_the_round_where_it_is()
    {
        var owner = await _site.SetUpAsync();
        await EnterAsync(owner, "Priya Raman", "The wait was long.");
        await KeepAsync(owner, $"Patient,Date\n\"Okafor, Jonathan\",{Day(-9)}\n");
        await owner.OpenAsync("/rounds");
        await owner.SubmitAsync(".start-round form");

        await owner.SubmitAsync("#round", button: "[formaction*=Visits]");
        Assert.Equal("1 of 1", owner.Page.Text("h1"));
        Assert.Contains("Your visits: no match", owner.Page.Text(".look-answer"), StringComparison.Ordinal);
        Assert.Contains("That is no proof: people write under another name", owner.Page.Text(".look-answer"), StringComparison.Ordinal);
        await owner.SubmitAsync("#round", button: "[value=nothing]");
        Assert.Equal("Done until Monday", owner.Page.Text("h1"));
    }

    [Fact]
    public async Task What_the_records_say_is_in_no_word_of_a_report()
    {
        var owner = await _site.SetUpAsync();
        var review = await EnterAsync(owner, "Jonathan Okafor", "She is not even licensed. I came in on Sunday.");
        var before = await ReportAsync(owner, review);
        await KeepAsync(owner, $"Patient,Date\n\"Okafor, Jonathan\",{Day(-9)}\n");
        await owner.OpenAsync("/rounds/facts");
        await owner.SubmitAsync(".facts-form", new() { ["Form.Days[0].Opens"] = "08:00", ["Form.Days[0].Closes"] = "17:00" });
        await owner.OpenAsync(review);
        await owner.SubmitAsync("form.round", button: "[formaction*=Visits]");
        Assert.Contains("closed on Sundays", owner.Page.Text(".evidence"), StringComparison.Ordinal);
        await _site.RunAsync<GoodStandingDb>(db => db.Disputes.IgnoreQueryFilters().ExecuteDeleteAsync());

        var after = await ReportAsync(owner, review);

        Assert.Equal(before, after);
        foreach (var word in new[] { "match", "visit", "Okafor", "Sunday", "closed" })
            Assert.DoesNotContain(word, after, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_disputed_fact_says_that_the_records_contradict_it()
    {
        var owner = await _site.SetUpAsync();
        var review = await EnterAsync(owner, "Pat", "She is not even licensed. I came in on Sunday.");
        Assert.Contains("Disputed fact: no evidence yet", (await owner.OpenAsync(review)).Text(".reading"), StringComparison.Ordinal);
        await owner.OpenAsync("/rounds/facts");
        await owner.SubmitAsync(".facts-form", new() { ["Form.Days[0].Opens"] = "08:00", ["Form.Days[0].Closes"] = "17:00" });

        await owner.OpenAsync(review);

        Assert.Contains("Disputed fact: contradicted by your records", owner.Page.Text(".reading"), StringComparison.Ordinal);
        Assert.Equal("#fact-1", owner.Page.Document.QuerySelector(".words mark a[href^='#fact']")?.GetAttribute("href"));
        Assert.DoesNotMatch(@"\b[Ff]alse\b", owner.Page.Document.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_fair_review_that_a_fact_contradicts_is_not_called_beyond_dispute()
    {
        var owner = await _site.SetUpAsync();
        var review = await EnterAsync(owner, "Pat", "The wait was long. I came in on Sunday.");
        Assert.Contains("it is not to be disputed", (await owner.OpenAsync(review)).Text(".reading"), StringComparison.Ordinal);
        await owner.OpenAsync("/rounds/facts");
        await owner.SubmitAsync(".facts-form", new() { ["Form.Days[0].Opens"] = "08:00", ["Form.Days[0].Closes"] = "17:00" });

        var reading = (await owner.OpenAsync(review)).Text(".reading");

        Assert.Contains("Fair", reading, StringComparison.Ordinal);
        Assert.Contains("look at that before you decide", reading, StringComparison.Ordinal);
        Assert.DoesNotContain("not to be disputed", reading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_and_wiping_are_asked_and_told()
    {
        var owner = await _site.SetUpAsync();
        await KeepAsync(owner, $"Patient,Date\n\"Okafor, Jonathan\",{Day(-9)}\n\"Raman, Priya\",{Day(-100)}\n");

        await owner.SubmitAsync("form[action*=Days]", new() { ["days"] = "0" });
        Assert.Contains("Visits are kept for 30 to 1,100 days. To keep none, wipe them.", owner.Page.Text("[role=status]"), StringComparison.Ordinal);
        await owner.SubmitAsync("form[action*=Days]", new() { ["days"] = "60" });
        Assert.Contains("One was older and is forgotten.", owner.Page.Text("[role=status]"), StringComparison.Ordinal);
        await owner.SubmitAsync("form[action*=Wipe]");
        Assert.Contains("Tick the box first", owner.Page.Text("[role=status]"), StringComparison.Ordinal);
        await owner.SubmitAsync("form[action*=Wipe]", new() { ["sure"] = "true" });
        Assert.Equal("No visits are kept", owner.Page.Text("#kept-head"));
        Assert.False(owner.Page.Has("form[action*=Wipe]"));
    }

    [Fact]
    public async Task For_a_clinician_there_is_neither_page_nor_button_and_another_cannot_take_up_a_file()
    {
        var owner = await _site.SetUpAsync();
        var manager = await _site.JoinAsync(owner, "Mo Manager", "mo@example.org", "PracticeManager");
        foreach (var (role, email) in new[] { ("Clinician", "kim@example.org"), ("SecondReader", "rea@example.org") })
        {
            var other = await _site.JoinAsync(owner, "Some Body", email, role);
            await UploadAsync(owner, $"Patient,Date\n\"Okafor, Jonathan\",{Day(-9)}\n");
            foreach (var path in new[] { "/rounds/visits", owner.Page.Path, "/rounds/facts" })
                Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(path)).Status);
            Assert.False((await other.OpenAsync("/rounds")).Has("a[href='/rounds/visits']"));
        }

        Assert.Equal(HttpStatusCode.OK, (await manager.OpenAsync("/rounds/visits")).Status);
        Assert.Equal("/rounds/visits", (await manager.OpenAsync(owner.Page.Path)).Path);
        Assert.Contains("not held any more", manager.Page.Text("[role=status]"), StringComparison.Ordinal);

        var review = await EnterAsync(owner, "Jonathan Okafor", "The wait was long.");
        var reader = _site.Visit();
        await _site.SignInAsync(reader, "rea@example.org");
        Assert.False((await reader.OpenAsync(review)).Has("[formaction*=Visits]"));
        await reader.OpenAsync(review);
        reader.Page.Document.QuerySelector("form.round")!.SetAttribute("action", $"{review}?handler=Visits");
        Assert.Equal(HttpStatusCode.NotFound, (await reader.SubmitAsync("form.round")).Status);
    }

    [Fact]
    public async Task A_fact_sheet_that_is_half_filled_in_is_told_so_and_nothing_is_lost()
    {
        var owner = await _site.SetUpAsync();
        await owner.OpenAsync("/rounds/facts");

        await owner.SubmitAsync(".facts-form", new() { ["Form.Days[1].Opens"] = "08:00", ["Form.NotOffered"] = "root canal" });
        Assert.Contains("On Tuesday one of the two times is missing.", owner.Page.Html, StringComparison.Ordinal);
        Assert.Equal("root canal", owner.Page.Text("#not-offered"));
        await owner.SubmitAsync(".facts-form", new() { ["Form.Days[1].Closes"] = "17:00", ["Form.Clinicians[0].Name"] = "Dr. Ada Weiss", ["Form.Clinicians[0].From"] = "2020-02-30" });
        Assert.Contains("A time or a day cannot be read.", owner.Page.Html, StringComparison.Ordinal);
        await owner.SubmitAsync(".facts-form", new() { ["Form.Clinicians[0].From"] = "2020-02-29" });
        Assert.Contains("Kept.", owner.Page.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Equal(["Dr. Ada Weiss", ""], owner.Page.Document.QuerySelectorAll("[name$=Name]").Select(field => field.GetAttribute("value") ?? ""));
        Assert.Equal("17:00", owner.Page.Document.QuerySelector("[name='Form.Days[1].Closes']")?.GetAttribute("value"));
    }

    private async Task<string> ReportAsync(Visitor owner, string review)
    {
        await owner.OpenAsync($"{review}/report");
        await owner.SubmitAsync("main form.stack", new() { ["ground"] = "Misinfo" });
        return owner.Page.Text("#flag-words");
    }

    private async Task KeepAsync(Visitor owner, string file)
    {
        await UploadAsync(owner, file);
        await owner.SubmitAsync("main form.stack", button: "[formaction*=Take]");
        Assert.Equal("/rounds/visits", owner.Page.Path);
    }

    private static async Task UploadAsync(Visitor visitor, string text)
    {
        await visitor.OpenAsync("/rounds/visits");
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(visitor.Page.Document.QuerySelector("form[action*=File] [name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { file, "file", "okafor.csv" },
        };
        await visitor.GoAsync(HttpMethod.Post, "/rounds/visits?handler=File", form);
    }

    private async Task<string> EnterAsync(Visitor owner, string author, string words)
    {
        await owner.OpenAsync("/rounds/sources");
        await owner.SubmitAsync("form[action*=Professional]", new() { ["name"] = "Dr. Ada Weiss" });
        await owner.SubmitAsync("form[action*=Listing]", new() { ["site"] = "google", ["key"] = "harbor" });
        await owner.SubmitAsync("form[action*=ByHand]", new() { ["words"] = words, ["stars"] = "1", ["author"] = author, ["date"] = Day(-3) });
        await owner.OpenAsync("/rounds/reviews");
        return owner.Page.Document.QuerySelector(".review-cell a")!.GetAttribute("href")!;
    }

    private string Day(int days) => _site.Clock.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
