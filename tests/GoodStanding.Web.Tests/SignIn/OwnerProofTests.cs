namespace GoodStanding.Web.Tests.SignIn;

/// <summary>A session that somebody else finds open gives nobody rights and takes none.</summary>
public sealed class OwnerProofTests : IDisposable
{
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_role_changes_only_after_a_fresh_proof()
    {
        var (owner, path) = await LaterAsync();

        await PostAsync(owner, $"{path}?handler=Role", ("role", "Owner"));
        Assert.Contains("Show once more that it is you", owner.Page.Text(".said"), StringComparison.Ordinal);
        await owner.SubmitAsync(".prove form", new() { ["Current"] = Site.Password });
        Assert.Equal(path, owner.Page.Path);
        Assert.True(owner.Page.Has("input[name=Role][value=Clinician][checked]"));
        await owner.SubmitAsync("form[action*=Role]", new() { ["Role"] = "Owner" });

        Assert.Contains("The role is changed", owner.Page.Text(".said"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_membership_ends_only_after_a_fresh_proof()
    {
        var (owner, path) = await LaterAsync();

        await PostAsync(owner, $"{path}?handler=End");
        Assert.Equal(path, owner.Page.Path);
        await owner.SubmitAsync(".prove form", new() { ["Current"] = Site.Password });
        await owner.SubmitAsync("form[action*=End]");

        Assert.Contains("The membership has ended", owner.Page.Text(".said"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Owner", false)]
    [InlineData("Clinician", true)]
    public async Task Another_owner_is_invited_only_after_a_fresh_proof(string role, bool isInvited)
    {
        var (owner, _) = await LaterAsync();
        await owner.OpenAsync("/people/add");
        Assert.True(owner.Page.Has(".prove"));

        await InviteAsync(owner, role);
        Assert.Equal(isInvited, owner.Page.Has("#link"));

        if (!isInvited)
        {
            Assert.Contains("Show once more that it is you", owner.Page.Text(".said"), StringComparison.Ordinal);
            await owner.SubmitAsync(".prove form", new() { ["Current"] = Site.Password });
            await InviteAsync(owner, role);
            Assert.True(owner.Page.Has("#link"));
        }
    }

    private static Task<Page> InviteAsync(Visitor owner, string role) =>
        owner.SubmitAsync("main form", new() { ["Person.Name"] = "Sam", ["Person.Email"] = "sam@example.org", ["Person.TimeZone"] = "UTC", ["Role"] = role });

    // An owner who signed in six minutes ago looks at a clinician.
    private async Task<(Visitor Owner, string Path)> LaterAsync()
    {
        var owner = await _site.SetUpAsync();
        await _site.JoinAsync(owner, "Cleo Clinician", "cleo@example.org", "Clinician");
        await owner.OpenAsync("/people");
        var path = owner.Page.Document.QuerySelectorAll("a[href^='/people/']").Single(link => link.TextContent == "Cleo Clinician").GetAttribute("href")!;
        _site.Clock.Advance(TimeSpan.FromMinutes(6));
        await owner.OpenAsync(path);
        return (owner, path);
    }

    private static Task<Page> PostAsync(Visitor visitor, string address, params (string Name, string Value)[] fields)
    {
        var token = visitor.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return visitor.GoAsync(HttpMethod.Post, address, new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(each => KeyValuePair.Create(each.Item1, each.Item2))));
    }
}
