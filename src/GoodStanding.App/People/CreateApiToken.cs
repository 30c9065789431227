using GoodStanding.Storage;
using GoodStanding.Storage.People;

namespace GoodStanding.App.People;

/// <summary>Makes a token with which a program can check texts, and do nothing else.</summary>
public sealed class CreateApiToken(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>With what every token begins, so that a leaked one is known for what it is.</summary>
    public const string Prefix = "gs_check_";

    public sealed record Request(Guid MemberId, string Name);

    /// <summary>Token is shown once and never again.</summary>
    public sealed record Result(Guid? TokenId, string? Token, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > Limits.Name)
            return new(null, null, Refusal.Invalid("Give the token a name that says what uses it."));
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(null, null, Refusal.NotFound);

        var now = clock.GetUtcNow();
        var plain = Secret.New(Prefix);
        var token = new ApiToken
        {
            Id = Guid.CreateVersion7(now),
            MemberId = member.Id,
            Name = request.Name.Trim(),
            Hash = Secret.HashOf(plain),
            Scope = ApiScope.Check,
            CreatedAt = now,
        };
        db.ApiTokens.Add(token);
        await db.SaveChangesAsync(cancellationToken);
        return new(token.Id, plain);
    }
}
