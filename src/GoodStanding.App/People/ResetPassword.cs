using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>Sets a new password against a reset token and ends every session. A second factor is still asked for at the next sign-in.</summary>
public sealed class ResetPassword(GoodStandingDb db, UserManager<Account> accounts, TimeProvider clock)
{
    public sealed record Request(string Token, string NewPassword);

    public sealed record Result(Guid? AccountId, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var hash = Secret.HashOf(request.Token);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var token = await db.OneTimeTokens.AsNoTracking()
            .SingleOrDefaultAsync(each => each.Purpose == TokenPurpose.PasswordReset && each.Hash == hash && each.Expires > now, cancellationToken);
        if (token is null || await accounts.FindByIdAsync(token.AccountId!.Value.ToString()) is not { } account)
            return new(null, Refusal.NotAllowed("This link has been used or is too old. Ask for a new one."));
        if (PasswordRules.Check(request.NewPassword, account.Email) is { } weak)
            return new(null, Refusal.Invalid(weak));
        if (await db.OneTimeTokens.Where(each => each.Id == token.Id).ExecuteDeleteAsync(cancellationToken) == 0)
            return new(null, Refusal.NotAllowed("This link has been used or is too old. Ask for a new one."));

        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, request.NewPassword);
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        if (!(await accounts.UpdateSecurityStampAsync(account)).Succeeded)
            return new(null, Refusal.Changed);
        await db.Sessions.Where(session => session.AccountId == account.Id).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(account.Id);
    }
}
