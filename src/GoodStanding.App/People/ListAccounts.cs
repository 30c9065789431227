using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>Lists every account of the installation, for whoever runs it.</summary>
public sealed class ListAccounts(GoodStandingDb db)
{
    public sealed record Request;

    public sealed record Result(IReadOnlyList<Line> Lines);

    /// <summary>An account in a practice.</summary>
    public sealed record Line(string Email, string Name, string Practice, MemberRole Role, MemberState State, bool HasSecondFactor, Guid MemberId);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken) =>
        new(await db.Members.IgnoreQueryFilters()
            .Where(member => member.Account != null)
            .OrderBy(member => member.Practice.CreatedAt).ThenBy(member => member.CreatedAt)
            .Select(member => new Line(
                member.Account!.Email!, member.Name, member.Practice.Name, member.Role, member.State, member.Account.TwoFactorEnabled, member.Id))
            .ToListAsync(cancellationToken));
}
