using GoodStanding.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>Ends sessions of an account at once: after a change of password, factor, address or role, or because its owner says so.</summary>
public sealed class EndSessions(GoodStandingDb db)
{
    /// <summary>ButKey is the ticket key of a session that stays, or null.</summary>
    public sealed record Request(Guid AccountId, string? ButKey = null);

    public sealed record Result(int Ended);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var stays = request.ButKey is null ? "" : Secret.HashOf(request.ButKey);
        return new(await db.Sessions
            .Where(session => session.AccountId == request.AccountId && session.KeyHash != stays)
            .ExecuteDeleteAsync(cancellationToken));
    }
}
