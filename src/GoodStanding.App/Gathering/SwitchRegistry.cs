using GoodStanding.Storage;
using GoodStanding.Storage.People;

namespace GoodStanding.App.Gathering;

/// <summary>Lets numbers and names of clinicians be looked up in the US registry of providers, or no longer. Off until an owner says so.</summary>
public sealed class SwitchRegistry(GoodStandingDb db, TimeProvider clock)
{
    public sealed record Request(Guid MemberId, bool IsOn);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new(Refusal.NotFound);
        if (member.Role != MemberRole.Owner)
            return new(Refusal.NotAllowed("An owner of the practice switches the look-up on."));

        member.Practice.AsksRegistrySince = request.IsOn ? member.Practice.AsksRegistrySince ?? clock.GetUtcNow() : null;
        await db.SaveChangesAsync(cancellationToken);
        return new();
    }
}
