using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>Makes the first account, its practice and its owner, against the setup token.</summary>
public sealed class CreateFirstAccount(GoodStandingDb db, UserManager<Account> accounts, TimeProvider clock)
{
    /// <summary>Password may be null when a passkey comes with it; the passkey holds the id that its account must have.</summary>
    public sealed record Request(string Token, Profile Profile, string PracticeName, string? City, string? Password, UserPasskeyInfo? Passkey = null, Guid? AccountId = null);

    public sealed record Result(Guid? AccountId, Guid? MemberId, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (Check(request) is { } unusable)
            return new(null, null, unusable);

        var now = clock.GetUtcNow();
        var hash = Secret.HashOf(request.Token);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var opened = await db.OneTimeTokens
            .Where(token => token.Purpose == TokenPurpose.Setup && token.Hash == hash && token.Expires > now)
            .ExecuteDeleteAsync(cancellationToken);
        if (opened == 0 || await db.Users.AnyAsync(cancellationToken))
            return new(null, null, Refusal.NotAllowed("This is not the setup token, or it is older than a day. Copy the newest one from the window where GoodStanding was started; each start shows a new one."));

        var account = new Account { Id = request.AccountId ?? Guid.CreateVersion7(now), UserName = request.Profile.Email, Email = request.Profile.Email, EmailConfirmed = true, CreatedAt = now };
        var made = request.Password is { } password ? await accounts.CreateAsync(account, password) : await accounts.CreateAsync(account);
        if (made.Succeeded && request.Passkey is { } passkey)
            made = await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        if (!made.Succeeded)
            return new(null, null, Refusal.Invalid(string.Join(" ", made.Errors.Select(error => error.Description))));

        var member = Found(request, account, now);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(account.Id, member.Id);
    }

    private Member Found(Request request, Account account, DateTimeOffset now)
    {
        var practice = new Practice { Id = Guid.CreateVersion7(now), Name = request.PracticeName.Trim(), City = request.City?.Trim(), CreatedAt = now };
        var member = new Member
        {
            Id = Guid.CreateVersion7(now),
            AccountId = account.Id,
            Practice = practice,
            Name = request.Profile.Name.Trim(),
            Role = MemberRole.Owner,
            State = MemberState.Confirmed,
            Profession = request.Profile.Profession,
            Jurisdiction = request.Profile.Jurisdiction,
            TimeZone = request.Profile.TimeZone,
            CreatedAt = now,
        };
        db.PracticeId = practice.Id;
        db.Add(practice);
        db.Add(member);
        return member;
    }

    private static Refusal? Check(Request request)
    {
        if (request.Profile.Check() is { } unusable)
            return unusable;
        if (string.IsNullOrWhiteSpace(request.PracticeName) || request.PracticeName.Length > Limits.Name || request.City?.Length > Limits.Name)
            return Refusal.Invalid($"The names of practice and town have 1 to {Limits.Name} characters.");
        if (request.Password is null)
            return request.Passkey is null ? Refusal.Invalid("Choose a password or a passkey.") : null;

        return PasswordRules.Check(request.Password, request.Profile.Email, request.Profile.Name, request.PracticeName) is { } weak ? Refusal.Invalid(weak) : null;
    }
}
