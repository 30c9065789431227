using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>An owner invites somebody. She has no rights until she accepts with the token, which is shown once.</summary>
public sealed class AddMember(GoodStandingDb db, UserManager<Account> accounts, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    public sealed record Request(Guid MemberId, Profile Profile, MemberRole Role);

    public sealed record Result(Guid? NewMemberId, string? Token, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (request.Profile.Check() is { } unusable)
            return new(null, null, unusable);
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } owner)
            return new(null, null, Refusal.NotFound);
        if (owner.Role != MemberRole.Owner)
            return new(null, null, Refusal.NotAllowed("The owner of the practice adds members."));

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await ForgetAsync(request.Profile.Email, cancellationToken);

        var now = clock.GetUtcNow();
        var account = new Account { Id = Guid.CreateVersion7(now), UserName = request.Profile.Email, Email = request.Profile.Email, CreatedAt = now };
        var made = await accounts.CreateAsync(account);
        if (!made.Succeeded)
            return new(null, null, Refusal.Invalid("This address cannot be invited: it has an account already."));

        var (member, plain) = Invite(request, account, now);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(member.Id, plain);
    }

    // Whoever was invited here and has not come is invited anew: the earlier invitation ends.
    private async Task ForgetAsync(string email, CancellationToken cancellationToken)
    {
        if (await accounts.FindByEmailAsync(email) is not { } account)
            return;

        var invited = await db.Members.Where(member => member.AccountId == account.Id && member.State == MemberState.Invited).ExecuteDeleteAsync(cancellationToken);
        if (invited > 0 && !await db.Members.IgnoreQueryFilters().AnyAsync(member => member.AccountId == account.Id, cancellationToken))
            await accounts.DeleteAsync(account);
    }

    private (Member Member, string Token) Invite(Request request, Account account, DateTimeOffset now)
    {
        var member = new Member
        {
            Id = Guid.CreateVersion7(now),
            AccountId = account.Id,
            Name = request.Profile.Name.Trim(),
            Role = request.Role,
            State = MemberState.Invited,
            Profession = request.Profile.Profession,
            Jurisdiction = request.Profile.Jurisdiction,
            TimeZone = request.Profile.TimeZone,
            CreatedAt = now,
        };
        var plain = Secret.New();
        db.Members.Add(member);
        db.OneTimeTokens.Add(new()
        {
            Id = Guid.CreateVersion7(now),
            Purpose = TokenPurpose.Invitation,
            Hash = Secret.HashOf(plain),
            AccountId = account.Id,
            MemberId = member.Id,
            Email = account.Email,
            CreatedAt = now,
            Expires = now + Life,
        });
        return (member, plain);
    }
}
