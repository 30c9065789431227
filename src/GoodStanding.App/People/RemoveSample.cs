using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.People;

/// <summary>Takes the sample away, with everything that hangs on it.</summary>
public sealed class RemoveSample(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId);

    public sealed record Result(int Members, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } owner)
            return new(0, Refusal.NotFound);
        if (owner.Role != MemberRole.Owner)
            return new(0, Refusal.NotAllowed("The owner of the practice removes the sample."));

        // Drafts, histories and notices go with their author in the database itself; listings, reviews and disputes with the professional, whom a member's leaving would leave behind.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Visits.Where(visit => visit.IsSample).ExecuteDeleteAsync(cancellationToken);
        await db.PublicFacts.Where(facts => facts.IsSample).ExecuteDeleteAsync(cancellationToken);
        await db.Professionals.Where(professional => professional.Member!.IsSample).ExecuteDeleteAsync(cancellationToken);
        var members = await db.Members.Where(member => member.IsSample).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(members);
    }
}
