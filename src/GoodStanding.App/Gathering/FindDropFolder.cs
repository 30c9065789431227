using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Gathering;

/// <summary>Finds the folder into which a member's practice drops files, and how many there could not be read.</summary>
public sealed class FindDropFolder(GoodStandingDb db, WatchedFolder watched)
{
    public sealed record Request(Guid MemberId);

    public sealed record Result(string Path, int NotRead);

    /// <summary>Null when no folder is watched, or when the member does not see all reviews.</summary>
    public async Task<Result?> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (watched.Path is null || await db.EnterAsync(request.MemberId, cancellationToken) is not { SeesAllReviews: true } member)
            return null;

        var isOnly = await db.Practices.IgnoreQueryFilters().CountAsync(cancellationToken) == 1;
        var folder = watched.Of(member.PracticeId, isOnly);
        return new(folder, WatchedFolder.CountNotRead(folder));
    }
}
