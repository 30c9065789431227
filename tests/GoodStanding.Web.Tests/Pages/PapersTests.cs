using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace GoodStanding.Web.Tests.Pages;

/// <summary>Papers of a dispute: handed over, handed out, deleted, and never named outside their page.</summary>
public sealed class PapersTests : IDisposable
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_paper_is_handed_out_to_be_saved_in_a_sandbox_and_by_its_id_alone()
    {
        var (owner, dispute) = await DisputeAsync();

        var kept = await HandOverAsync(owner, dispute, ("Zyxwvut Lopez.png", Png));

        Assert.Contains("The paper is kept", kept.Text(".said"), StringComparison.Ordinal);
        var link = kept.Document.QuerySelector(".papers li a")!;
        Assert.Contains("Zyxwvut Lopez.png", link.TextContent, StringComparison.Ordinal);
        Assert.Matches($"^{dispute}/papers/[0-9a-f-]{{36}}$", link.GetAttribute("href"));
        Assert.Contains("must show nothing of a patient", kept.Text(".papers"), StringComparison.Ordinal);
        Assert.Contains("kept as they are", kept.Text("#papers-hint"), StringComparison.Ordinal);
        Assert.Contains("one paper", (await owner.OpenAsync("/rounds/disputes")).Text(".board"), StringComparison.Ordinal);

        var answer = await owner.SendAsync(HttpMethod.Get, link.GetAttribute("href")!, null);
        Assert.Equal(Png, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.DoesNotContain("Lopez", answer.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith("sandbox;", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.DoesNotContain("sandbox", (await owner.OpenAsync(dispute)).Answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("Zyxwvut", _site.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_files_the_good_ones_are_kept_and_the_others_told_why()
    {
        var (owner, dispute) = await DisputeAsync();

        var page = await HandOverAsync(owner, dispute, ("a.txt", Encoding.UTF8.GetBytes("List of links")), ("b.pdf", [0x50, 0x4B, 3, 4]), ("c.html", Encoding.UTF8.GetBytes("<script>alert(1)</script>")));

        Assert.Contains("2 of 3 are kept. The file is neither", page.Text(".said"), StringComparison.Ordinal);
        var html = await owner.SendAsync(HttpMethod.Get, page.Document.QuerySelectorAll(".papers li a")[1].GetAttribute("href")!, null);
        Assert.Equal("text/plain; charset=utf-8", html.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task A_paper_of_somebody_else_is_not_there_and_one_that_is_deleted_neither()
    {
        var (owner, dispute) = await DisputeAsync();
        var clinician = await _site.JoinAsync(owner, "Kim Clinician", "kim@example.org", "Clinician");
        await HandOverAsync(owner, dispute, ("a.png", Png));
        var paper = owner.Page.Document.QuerySelector(".papers li a")!.GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.NotFound, (await clinician.OpenAsync(paper)).Status);
        Assert.Equal("/sign-in", (await _site.Visit().OpenAsync(paper)).Path);
        await owner.OpenAsync(dispute);
        await owner.SubmitAsync("form[action*=Delete]");

        Assert.Contains("The paper is deleted", owner.Page.Text(".said"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.OpenAsync(paper)).Status);
    }

    private async Task<(Visitor Owner, string Dispute)> DisputeAsync()
    {
        var owner = await _site.SetUpAsync();
        await owner.OpenAsync("/rounds/sources");
        await owner.SubmitAsync("form[action*=Professional]", new() { ["name"] = "Dr. Ada Weiss" });
        await owner.SubmitAsync("form[action*=Listing]", new() { ["site"] = "ratemds", ["key"] = "harbor" });
        await owner.OpenAsync("/rounds/sources");
        await owner.OpenAsync(owner.Page.Document.QuerySelector(".sources a")!.GetAttribute("href")!);
        await owner.SubmitAsync("form[action*=ByHand]", new() { ["words"] = "My cousin told me it was terrible.", ["stars"] = "1" });
        await owner.OpenAsync("/rounds/reviews");
        await owner.OpenAsync($"{owner.Page.Document.QuerySelector(".review-cell a")!.GetAttribute("href")}/report");
        await owner.SubmitAsync("form.stack");
        return (owner, owner.Page.Path);
    }

    private static async Task<Page> HandOverAsync(Visitor owner, string dispute, params (string Name, byte[] Bytes)[] files)
    {
        await owner.OpenAsync(dispute);
        using var form = new MultipartFormDataContent { { new StringContent(owner.Page.Document.QuerySelector("form[action*=Attach] [name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" } };
        foreach (var (name, bytes) in files)
        {
            var content = new ByteArrayContent(bytes);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(content, "files", name);
        }

        return await owner.GoAsync(HttpMethod.Post, $"{dispute}?handler=Attach", form);
    }
}
