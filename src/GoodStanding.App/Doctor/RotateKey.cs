using GoodStanding.Storage;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Start;

namespace GoodStanding.App.Doctor;

/// <summary>Makes a new key, closes every guarded word anew under it and then forgets the old one. What was interrupted is finished.</summary>
public sealed class RotateKey(GoodStandingDb db, DataFolder folder)
{
    public sealed record Request;

    public sealed record Result(int Words, Refusal? Refusal = null);

    public async Task<Result> RunAsync(Request request, CancellationToken cancellationToken)
    {
        // A server that runs meanwhile would go on closing words under the key that is about to be forgotten.
        using var alone = folder.TryLock();
        if (alone is null)
            return new(0, Refusal.NotNow("A server is running on this data folder. Stop it first, and every other server on this database."));

        await ApplyMigrations.CheckKeyAsync(db, cancellationToken);
        var ring = db.Guard.Ring;
        if (ring.Ids.Count == 1)
            ring.AddKey();
        var words = await ReencryptWords.RunAsync(db, cancellationToken);
        // The keys of cookies are closed under the old key too; a server makes new ones, and everybody signs in again.
        if (Directory.Exists(folder.FormKeys))
            Directory.Delete(folder.FormKeys, recursive: true);
        ring.ForgetOldKeys();
        return new(words);
    }
}
