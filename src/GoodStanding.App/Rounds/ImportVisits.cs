using System.Security.Cryptography;
using GoodStanding.Allegations.Evidence.Visits;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.Rounds;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Rounds;

/// <summary>Takes in visits while they are being read, and keeps no name: only keyed hashes of it. What is there already is not added again.</summary>
public sealed class ImportVisits(GoodStandingDb db, TimeProvider clock)
{
    private const int BatchSize = 1000;
    private const int MostTries = 5;

    /// <summary>Columns is what was chosen for a table, to be remembered; null leaves what is there.</summary>
    public sealed record Request(Guid MemberId, IEnumerable<Visit> Visits, string? Columns = null);

    /// <summary>Known were there already, TooOld would be forgotten at once, Nameless have a name of one part, with which nothing can be compared.</summary>
    public sealed record Result(int Added, int Known = 0, int TooOld = 0, int Nameless = 0, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (await VisitsAtHand.EnterAsync(db, request.MemberId, cancellationToken) is not { } member)
            return new(0, Refusal: Refusal.NotFound);
        if (await PrepareAsync(request.Columns, cancellationToken) is not { } keeping)
            return new(0, Refusal: Refusal.Changed);

        var now = clock.GetUtcNow();
        var (keys, last) = (new NameKeys(keeping.NameKey), VisitsAtHand.LastForgotten(now, keeping.Days));
        var result = new Result(0);
        foreach (var batch in request.Visits.Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var young = batch.Where(visit => visit.Date > last).ToList();
            var named = young.Where(visit => NameKeys.IsName(visit.PersonName)).ToList();
            if (await AddAsync(named, keys, keeping.NameKey!, cancellationToken) is not { } added)
                return result with { Refusal = Refusal.NotNow("Somebody wiped the visits, or took others in, while these were read. Hand them over once more.") };

            result = new(result.Added + added, result.Known + named.Count - added, result.TooOld + batch.Length - young.Count, result.Nameless + young.Count - named.Count);
        }

        db.ChangeTracker.Clear();
        db.VisitLooks.Add(VisitLook.Of(VisitAct.Import, member.Id, clock.GetUtcNow(), result.Added));
        await db.SaveChangesAsync(cancellationToken);
        return result;
    }

    private async Task<VisitKeeping?> PrepareAsync(string? columns, CancellationToken cancellationToken)
    {
        for (var tries = 1; tries <= MostTries; tries++)
        {
            db.ChangeTracker.Clear();
            var keeping = await VisitsAtHand.KeepingAsync(db, cancellationToken);
            keeping.Columns = columns is { Length: <= Limits.Reason } ? columns : keeping.Columns;
            if (await TrySaveAsync(cancellationToken))
                return keeping;
        }

        return null;
    }

    // How many were added; null when the key is another one by now, or others were always quicker.
    private async Task<int?> AddAsync(List<Visit> visits, NameKeys keys, byte[] key, CancellationToken cancellationToken)
    {
        var byDigest = visits.GroupBy(keys.OfSameVisit).ToDictionary(same => same.Key, same => same.First());
        List<long> digests = [.. byDigest.Keys];
        for (var tries = 1; tries <= MostTries; tries++)
        {
            db.ChangeTracker.Clear();
            var known = await db.Visits.Where(visit => !visit.IsSample && EF.Parameter(digests).Contains(visit.Digest)).Select(visit => visit.Digest).ToListAsync(cancellationToken);
            var added = byDigest.ExceptBy(known, each => each.Key).Select(each => ToRow(each.Key, each.Value, keys)).ToList();
            if (added.Count == 0)
                return 0;

            var keeping = await db.VisitKeepings.SingleOrDefaultAsync(cancellationToken);
            if (keeping?.NameKey is not { } current || !CryptographicOperations.FixedTimeEquals(current, key))
                return null;

            keeping.Version++;
            db.Visits.AddRange(added);
            if (await TrySaveAsync(cancellationToken))
                return added.Count;
        }

        return null;
    }

    private StoredVisit ToRow(long digest, Visit visit, NameKeys keys)
    {
        var row = StoredVisit.Of(digest, new(keys.OfVisit(visit.PersonName), visit.Date, visit.Service));
        row.PracticeId = db.PracticeId;
        return row;
    }

    // Two imports at once may add the same row; whoever comes second looks again.
    private async Task<bool> TrySaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}
