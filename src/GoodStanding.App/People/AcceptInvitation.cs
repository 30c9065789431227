using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>An invited person sets her password and joins.</summary>
public sealed class AcceptInvitation(GoodStandingDb db, UserManager<Account> accounts, TimeProvider clock)
{
    public sealed record Request(string Token, string Email, string Password);

    public sealed record Result(Guid? AccountId, Guid? MemberId, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (PasswordRules.Check(request.Password, request.Email) is { } weak)
            return new(null, null, Refusal.Invalid(weak));

        var now = clock.GetUtcNow();
        var hash = Secret.HashOf(request.Token);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var token = await db.OneTimeTokens.AsNoTracking().Include(each => each.Account)
            .SingleOrDefaultAsync(each => each.Purpose == TokenPurpose.Invitation && each.Hash == hash && each.Expires > now, cancellationToken);
        var isTheirs = token?.Account is { } invited && string.Equals(invited.NormalizedEmail, accounts.NormalizeEmail(request.Email), StringComparison.Ordinal);
        if (!isTheirs || await db.OneTimeTokens.Where(each => each.Id == token!.Id).ExecuteDeleteAsync(cancellationToken) == 0)
            return new(null, null, Refusal.NotAllowed("This invitation does not open anything. Ask for a new one."));

        var member = await db.Members.IgnoreQueryFilters().SingleAsync(each => each.Id == token!.MemberId, cancellationToken);
        var account = await accounts.FindByIdAsync(token!.AccountId!.Value.ToString());
        account!.EmailConfirmed = true;
        // Whoever tried this address before it was anybody's does not keep its owner waiting.
        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        var set = await accounts.AddPasswordAsync(account, request.Password);
        if (!set.Succeeded)
            return new(null, null, Refusal.Invalid(string.Join(" ", set.Errors.Select(error => error.Description))));

        db.PracticeId = member.PracticeId;
        member.State = MemberState.Confirmed;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(account.Id, member.Id);
    }
}
