using GoodStanding.Storage;
using GoodStanding.Storage.People;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Check;

/// <summary>Shows the owner how often each rule was called wrong.</summary>
public sealed class ReadFalseAlarmRates(GoodStandingDb db)
{
    public sealed record Request(Guid MemberId);

    public sealed record Result(IReadOnlyList<Line> Lines, Refusal? Refusal = null);

    /// <summary>Of the drafts in which the rule found something, those in which somebody said that it is not so.</summary>
    public sealed record Line(string RuleId, int Found, int NotSo)
    {
        public double Rate => Found == 0 ? 0 : (double)NotSo / Found;
    }

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await db.EnterAsync(request.MemberId, cancellationToken) is not { } member)
            return new([], Refusal.NotFound);
        if (member.Role != MemberRole.Owner)
            return new([], Refusal.NotAllowed("The owner of the practice sees this."));

        // Sample drafts are practice; they say nothing of a rule.
        var found = await db.RuleHits.Where(hit => !hit.Draft.Author.IsSample)
            .GroupBy(hit => hit.RuleId)
            .Select(rule => new { RuleId = rule.Key, Count = rule.Count() })
            .ToListAsync(cancellationToken);
        var notSo = await db.NotSos
            .Where(each => db.Drafts.Any(draft => draft.Id == each.DraftId && !draft.Author.IsSample))
            .Select(each => new { each.RuleId, each.DraftId })
            .Distinct()
            .GroupBy(each => each.RuleId)
            .Select(rule => new { RuleId = rule.Key, Count = rule.Count() })
            .ToDictionaryAsync(rule => rule.RuleId, rule => rule.Count, cancellationToken);
        return new([.. found
            .Select(rule => new Line(rule.RuleId, rule.Count, notSo.GetValueOrDefault(rule.RuleId)))
            .OrderByDescending(line => line.Rate).ThenByDescending(line => line.Found).ThenBy(line => line.RuleId, StringComparer.Ordinal)]);
    }
}
