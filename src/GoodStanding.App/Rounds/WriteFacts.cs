using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Keeps what the practice says of itself in public, with which reviews are compared.</summary>
public sealed class WriteFacts(GoodStandingDb db, TimeProvider clock)
{
    /// <summary>The most entries that a list may have.</summary>
    public const int Most = 200;

    /// <summary>The most clinicians; each is seven fields of a form.</summary>
    public const int MostClinicians = 100;

    private static readonly DateOnly Earliest = new(1940, 1, 1);

    /// <summary>Version is the one that was shown; 0 for a first sheet.</summary>
    public sealed record Request(Guid MemberId, FactSheet Sheet, int Version);

    public sealed record Result(Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await VisitsAtHand.EnterAsync(db, request.MemberId, cancellationToken) is not { } member)
            return new(Refusal.NotFound);

        var now = clock.GetUtcNow();
        if (ProblemOf(request.Sheet, DateOnly.FromDateTime(now.UtcDateTime).AddDays(1)) is { } problem)
            return new(Refusal.Invalid(problem));

        var facts = await db.PublicFacts.SingleOrDefaultAsync(each => !each.IsSample, cancellationToken);
        if ((facts?.Version ?? 0) != request.Version)
            return new(Refusal.Changed);

        facts ??= db.PublicFacts.Add(new() { PracticeId = db.PracticeId }).Entity;
        facts.Write(request.Sheet, member.Id, now);
        return new(await db.TrySaveAsync(cancellationToken));
    }

    private static string? ProblemOf(FactSheet sheet, DateOnly tomorrow)
    {
        IReadOnlyList<string>[] lists = [sheet.Offered, sheet.NotOffered, sheet.Staff, sheet.Places, [.. sheet.Clinicians.Select(clinician => clinician.Name)]];
        if (lists.Any(list => list.Count > Most))
            return $"A list has up to {Most} entries. Leave out what no review will speak of.";
        if (sheet.Clinicians.Count > MostClinicians)
            return $"A sheet has up to {MostClinicians} clinicians. Leave out those whom no review will speak of.";
        if (lists.Any(list => list.Any(entry => entry.Length > Limits.Name)))
            return $"An entry has up to {Limits.Name} characters. Put one thing on a line.";
        if (sheet.Open.FirstOrDefault(hours => hours.Opens >= hours.Closes) is { } turned)
            return $"On {turned.Day} you close before you open. Turn the two times round.";

        return sheet.Clinicians.Select(clinician => ProblemOf(clinician, tomorrow)).FirstOrDefault(problem => problem is not null);
    }

    private static string? ProblemOf(FactSheet.Clinician clinician, DateOnly tomorrow)
    {
        if (clinician.From > clinician.Until)
            return $"{clinician.Name} would have left before the first day. Turn the two days round.";
        if (clinician.From < Earliest || clinician.Until < Earliest)
            return $"{clinician.Name} would have been here before {Earliest.Year}. Look at the year.";
        FactSheet.Entry?[] entries = [clinician.Licence, clinician.Board];
        if (entries.Any(entry => entry is not null && (entry.SeenOn > tomorrow || entry.SeenOn < Earliest)))
            return $"The day on which you looked {clinician.Name} up cannot be right. Look at the date.";

        return entries.Any(entry => entry is { Registry.Length: > Limits.Name }) ? $"A registry's name has up to {Limits.Name} characters." : null;
    }
}
