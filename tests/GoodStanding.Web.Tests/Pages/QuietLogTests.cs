namespace GoodStanding.Web.Tests.Pages;

public sealed class QuietLogTests
{
    private static readonly string[] Planted = ["Zebulon", "Quillfeather", "marmalade", "periwinkle", "xylophone", "gooseberry"];

    [Fact]
    public async Task Nothing_that_a_person_types_is_ever_logged()
    {
        using var site = new Site();
        var author = await site.SetUpAsync();
        var reader = await site.JoinAsync(author, "Sam Reader", "sam@example.org");
        await author.OpenAsync("/check");
        await author.SubmitAsync("#check", new() { ["Form.Text"] = "My patient Zebulon Quillfeather came in last Tuesday.", ["Form.Review"] = "marmalade" });
        await author.SubmitAsync("#check", new() { ["Reason-0"] = "periwinkle" }, "[formaction*=NotSo]");
        var draft = author.Page.Path;
        await author.SubmitAsync("form[action*=Hold]");
        await author.SubmitAsync("form[action*=Ask]");
        await reader.OpenAsync(draft);
        await reader.SubmitAsync("form[action*=Suggest]", new() { ["Suggested"] = "xylophone words" });
        await reader.SubmitAsync("form[action*=Decline]", new() { ["Reason"] = "gooseberry" });
        await author.OpenAsync("/check?words=Zebulon");
        await author.OpenAsync("/Zebulon/Quillfeather");
        await author.GoAsync(HttpMethod.Post, "/api/v1/check", new StringContent("{\"text\": \"Zebulon\", \"jurisdiction\": \"marmalade\"}", null, "application/json"));

        Assert.Contains("POST", site.Log, StringComparison.Ordinal);
        Assert.All(Planted, word => Assert.DoesNotContain(word, site.Log, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Site.Password, site.Log, StringComparison.Ordinal);
    }
}
