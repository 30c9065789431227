using GoodStanding.App;
using GoodStanding.App.People;
using GoodStanding.Model;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GoodStanding.Cli.Tests.User;

/// <summary>What whoever runs the installation sees of its people.</summary>
public sealed class AccountsTests : IDisposable
{
    private const string LongName = "Evangelina Montgomery-Featherstonehaugh";
    private const string LongAddress = "evangelina.montgomery-featherstonehaugh@family-practice.riverside.example";

    private readonly Installation _installation = new();

    [Fact]
    public async Task An_address_is_listed_in_one_piece()
    {
        await MakeOwnerAsync();

        Assert.Contains(LongAddress, (await _installation.RunAsync("user", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sample_people_are_counted_apart()
    {
        var owner = await MakeOwnerAsync();
        await DoAsync<InstallSample, InstallSample.Result>(deed => deed.RunAsync(new(owner), default));

        var lines = (await _installation.RunAsync("db", "status")).Output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();

        Assert.Contains("Members 1, and 2 of the sample", lines);
        Assert.Contains(lines, line => line.StartsWith("Drafts 0, and ", StringComparison.Ordinal));
    }

    public void Dispose() => _installation.Dispose();

    private async Task<Guid> MakeOwnerAsync()
    {
        await _installation.RunAsync("db", "migrate");
        var token = (await _installation.RunAsync("user", "setup-token")).Output.Trim();
        var request = new CreateFirstAccount.Request(token, new(LongName, LongAddress, Profession.Physician), "Riverside Family Practice", "Ashby", "wet gravel under an old bridge");
        var made = await DoAsync<CreateFirstAccount, CreateFirstAccount.Result>(deed => deed.RunAsync(request, default));
        return made.MemberId!.Value;
    }

    private async Task<TResult> DoAsync<TDeed, TResult>(Func<TDeed, Task<TResult>> work)
        where TDeed : notnull
    {
        await using var container = new ServiceCollection().AddLogging().AddGoodStandingApp(new(_installation.Folder)).BuildServiceProvider();
        await using var scope = container.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TDeed>());
    }
}
