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
        var now = clock.GetUtcNow();
        var (member, taken) = await FindAsync(request.Profile.Email, cancellationToken) is { } known ? (known, null) : await MakeAsync(request.Profile, now);
        if (member is null)
            return new(null, null, taken);

        var plain = await InviteAsync(member, request, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(member.Id, plain);
    }

    // Whoever was invited here and has not come, or has left, is invited anew; what she wrote stays hers.
    private async Task<Member?> FindAsync(string email, CancellationToken cancellationToken)
    {
        var address = accounts.NormalizeEmail(email);
        return await db.Members.Include(member => member.Account)
            .SingleOrDefaultAsync(member => member.Account!.NormalizedEmail == address && member.State != MemberState.Confirmed && member.Account.PasswordHash == null, cancellationToken);
    }

    private async Task<(Member? Member, Refusal? Refusal)> MakeAsync(Profile profile, DateTimeOffset now)
    {
        var account = new Account { Id = Guid.CreateVersion7(now), UserName = profile.Email, Email = profile.Email, CreatedAt = now };
        if (!(await accounts.CreateAsync(account)).Succeeded)
            return (null, Refusal.Invalid("This address cannot be invited: it has an account already."));

        var member = new Member { Id = Guid.CreateVersion7(now), AccountId = account.Id, Account = account, Name = profile.Name, Jurisdiction = profile.Jurisdiction, TimeZone = profile.TimeZone, CreatedAt = now };
        db.Members.Add(member);
        return (member, null);
    }

    private async Task<string> InviteAsync(Member member, Request request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        member.Name = request.Profile.Name.Trim();
        member.Role = request.Role;
        member.State = MemberState.Invited;
        member.Profession = request.Profile.Profession;
        member.Jurisdiction = request.Profile.Jurisdiction;
        member.TimeZone = request.Profile.TimeZone;
        await db.OneTimeTokens.Where(token => token.MemberId == member.Id).ExecuteDeleteAsync(cancellationToken);
        var plain = Secret.New();
        db.OneTimeTokens.Add(new()
        {
            Id = Guid.CreateVersion7(now),
            Purpose = TokenPurpose.Invitation,
            Hash = Secret.HashOf(plain),
            AccountId = member.AccountId,
            MemberId = member.Id,
            Email = member.Account!.Email,
            CreatedAt = now,
            Expires = now + Life,
        });
        return plain;
    }
}
