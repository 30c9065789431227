using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>Makes a token with which an account gets a new password. Older ones end.</summary>
public sealed class IssuePasswordReset(GoodStandingDb db, UserManager<Account> accounts, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    public sealed record Request(string Email);

    /// <summary>Token is null when there is no such account; whoever shows the answer must not tell the two apart to a stranger.</summary>
    public sealed record Result(string? Token, string? Email);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await accounts.FindByEmailAsync(request.Email) is not { } account)
            return new(null, null);

        var now = clock.GetUtcNow();
        await db.OneTimeTokens
            .Where(token => token.Purpose == TokenPurpose.PasswordReset && token.AccountId == account.Id)
            .ExecuteDeleteAsync(cancellationToken);
        var plain = Secret.New();
        db.OneTimeTokens.Add(new()
        {
            Id = Guid.CreateVersion7(now),
            Purpose = TokenPurpose.PasswordReset,
            Hash = Secret.HashOf(plain),
            AccountId = account.Id,
            Email = account.Email,
            CreatedAt = now,
            Expires = now + Life,
        });
        await db.SaveChangesAsync(cancellationToken);
        return new(plain, account.Email);
    }
}
