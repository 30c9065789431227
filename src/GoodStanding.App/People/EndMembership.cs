using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>An owner ends a membership or takes back an invitation. What the member wrote stays; her sessions, tokens and ways to sign in end at once.</summary>
public sealed class EndMembership(GoodStandingDb db, UserManager<Account> accounts, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, Guid OfMemberId);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (atHand, refusal) = await MemberAtHand.LoadAsync(db, request.MemberId, request.OfMemberId, cancellationToken);
        if (atHand is null)
            return new(refusal);
        if (await atHand.IsLastOwnerAsync(cancellationToken))
            return new(MemberAtHand.LastOwner);

        var member = atHand.Member;
        member.State = MemberState.Left;
        await db.SaveChangesAsync(cancellationToken);
        await atHand.EndRightsAsync(cancellationToken);
        var now = clock.GetUtcNow();
        await db.ApiTokens.Where(token => token.MemberId == member.Id && token.RevokedAt == null).ExecuteUpdateAsync(set => set.SetProperty(token => token.RevokedAt, now), cancellationToken);
        await db.OneTimeTokens.Where(token => token.AccountId == member.AccountId).ExecuteDeleteAsync(cancellationToken);
        if (member.Account is { } account && await CloseAsync(account, cancellationToken) is { Succeeded: false })
            return new(Refusal.Changed);

        await transaction.CommitAsync(cancellationToken);
        return new();
    }

    // An account that belongs nowhere opens nothing; whoever is invited anew chooses a new way to sign in.
    private async Task<IdentityResult> CloseAsync(Account account, CancellationToken cancellationToken)
    {
        if (await db.Members.IgnoreQueryFilters().AnyAsync(each => each.AccountId == account.Id && each.State == MemberState.Confirmed, cancellationToken))
            return IdentityResult.Success;

        foreach (var passkey in await accounts.GetPasskeysAsync(account))
            await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        await db.UserTokens.Where(token => token.UserId == account.Id).ExecuteDeleteAsync(cancellationToken);
        account.PasswordHash = null;
        account.TwoFactorEnabled = false;
        return await accounts.UpdateSecurityStampAsync(account);
    }
}
