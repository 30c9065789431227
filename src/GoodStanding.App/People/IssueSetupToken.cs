using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>Makes the token with which the first account is made. It stands in the console of whoever started the program, and opens once.</summary>
public sealed class IssueSetupToken(GoodStandingDb db, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    public sealed record Request;

    /// <summary>Token is null when there is an account already.</summary>
    public sealed record Result(string? Token);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        await db.OneTimeTokens.Where(token => token.Purpose == TokenPurpose.Setup).ExecuteDeleteAsync(cancellationToken);
        if (await db.Users.AnyAsync(cancellationToken))
            return new(null);

        var now = clock.GetUtcNow();
        var plain = Secret.New();
        db.OneTimeTokens.Add(new()
        {
            Id = Guid.CreateVersion7(now),
            Purpose = TokenPurpose.Setup,
            Hash = Secret.HashOf(plain),
            CreatedAt = now,
            Expires = now + Life,
        });
        await db.SaveChangesAsync(cancellationToken);
        return new(plain);
    }
}
