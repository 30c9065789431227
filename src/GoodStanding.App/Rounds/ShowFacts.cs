using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Shows the practice's fact sheet. One that nobody has written yet begins with the clinicians whom reviews are about.</summary>
public sealed class ShowFacts(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId);

    /// <summary>Version 0 means that there is no sheet yet.</summary>
    public sealed record Result(FactSheet Sheet, int Version, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await VisitsAtHand.EnterAsync(db, request.MemberId, cancellationToken) is null)
            return new(new(), 0, Refusal.NotFound);
        if (await db.PublicFacts.AsNoTracking().SingleOrDefaultAsync(facts => !facts.IsSample, cancellationToken) is { } known)
            return new(known.Read(), known.Version);

        var names = await db.Professionals
            .Where(professional => !professional.IsPractice && (professional.Member == null || !professional.Member.IsSample))
            .OrderBy(professional => professional.Name)
            .Select(professional => professional.Name)
            .ToListAsync(cancellationToken);
        return new(new() { Clinicians = [.. names.Select(name => new FactSheet.Clinician(name))] }, 0);
    }
}
