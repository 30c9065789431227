using GoodStanding.Allegations.Evidence.Visits;
using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.People;

/// <summary>Writes the sample professional's listings, reviews, disputes, visits and facts. All hang on the sample doctor or are marked as the sample's, and go with her.</summary>
internal sealed class SampleRounds(GoodStandingDb db, ReviewTriage triage, Member doctor, DateTimeOffset now)
{
    private const int NewDays = 12;

    // What RateMDs asks for besides the stars.
    private static readonly string[] Sides = ["staff", "punctuality", "helpfulness", "knowledge"];

    private readonly Dictionary<string, Listing> _listings = [];
    private readonly Dictionary<Guid, Totals> _totals = [];
    private readonly List<StoredReview> _reviews = [];
    private readonly List<ReviewVersion> _versions = [];

    /// <summary>Writes all of it; the sample members are saved already.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        AddListings();
        await db.SaveChangesAsync(cancellationToken);
        _reviews.AddRange(SampleReviews.All.Select(NewReview));
        foreach (var (review, sample) in _reviews.Zip(SampleReviews.All).Where(each => each.Second.SameAs is not null))
            review.ComplaintId = _reviews[sample.SameAs!.Value].ComplaintId = _reviews[sample.SameAs.Value].Id;

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var writer = IReviewWriter.For(db);
        await writer.AddAsync(_reviews, cancellationToken);
        await writer.AddAsync([.. _totals.Values.SelectMany(totals => totals.Changes)], cancellationToken);
        db.ReviewVersions.AddRange(_versions);
        await AddRecordsAsync(cancellationToken);
        db.Disputes.AddRange(Running(_reviews[SampleReviews.Disputed]), Finished(_reviews[SampleReviews.Settled]));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task AddRecordsAsync(CancellationToken cancellationToken)
    {
        var keys = new NameKeys((await VisitsAtHand.KeepingAsync(db, cancellationToken)).NameKey);
        foreach (var visit in SampleRecords.VisitsUntil(now))
        {
            var row = StoredVisit.Of(keys.OfSameVisit(visit), new(keys.OfVisit(visit.PersonName), visit.Date, visit.Service), isSample: true);
            row.PracticeId = db.PracticeId;
            db.Visits.Add(row);
        }

        var facts = new PublicFacts { PracticeId = db.PracticeId, IsSample = true };
        facts.Write(SampleRecords.Facts(doctor.Name, now), doctor.Id, now);
        db.PublicFacts.Add(facts);
    }

    private void AddListings()
    {
        var professional = new Professional { Id = Guid.CreateVersion7(now), Name = doctor.Name, Profession = doctor.Profession, MemberId = doctor.Id, CreatedAt = now };
        db.Professionals.Add(professional);
        foreach (var site in SampleReviews.All.Select(sample => sample.Site).Distinct())
        {
            // One source that broke, so that a new practice sees how that is told.
            var state = site == "facebook" ? SourceState.Changed : SourceState.Read;
            var listing = new Listing { Id = Guid.CreateVersion7(now), ProfessionalId = professional.Id, SiteId = site, Key = $"dr-sample-on-{site}", SourceState = state, SightedAt = now.AddHours(-3), CreatedAt = now };
            _listings[site] = listing;
            _totals[listing.Id] = new(listing.Id);
            db.Listings.Add(listing);
        }
    }

    private StoredReview NewReview(SampleReviews.Sample sample, int place)
    {
        var listing = _listings[sample.Site];
        var published = now.AddDays(-sample.DaysAgo);
        var first = ToReview(sample, place, published, sample.Before ?? sample.Words);
        var seen = StoredReview.See(Guid.CreateVersion7(published), first, listing, published.AddHours(8));
        seen.PracticeId = db.PracticeId;
        seen.LastSeenAt = now.AddHours(-3);
        if (sample.Before is not null)
            _versions.Add(seen.Edit(ToReview(sample, place, published, sample.Words), now.AddDays(-1)));
        seen.Put(triage(seen.ToReview()));
        if (sample.IsGone)
            seen.Vanish(now.AddHours(-3));
        else
            _totals[listing.Id].CountIn(seen);
        if (place == SampleReviews.Disputed)
            seen.Handle(HandlingState.Watching, doctor.Id, now.AddDays(-5));
        else if (sample.DaysAgo > NewDays)
            seen.Handle(HandlingState.Done, doctor.Id, published.AddDays(2));
        return seen;
    }

    private static Review ToReview(SampleReviews.Sample sample, int place, DateTimeOffset published, string words) =>
        new(sample.Site, $"dr-sample-on-{sample.Site}", $"sample-{place}", sample.Author, sample.Stars is { } stars ? new Rating(stars) : null, words, published)
        {
            OwnerReply = sample.Reply is { } reply ? new(reply, published.AddDays(1 + (place % 6))) : null,
            Aspects = sample.Site == "ratemds" && sample.Stars is { } given ? [.. Sides.Select((side, at) => new AspectRating(side, new Rating(Math.Clamp(given + ((place + at) % 3) - 1, 1, 5))))] : [],
        };

    private Dispute Running(StoredReview review)
    {
        var dispute = NewDispute(review, RemovalGround.SecondHand, now.AddDays(-5));
        dispute.FlagText = "The text says \"My cousin told me\". It does not describe the writer's own experience, which your guideline requires.";
        Move(dispute, now.AddDays(-5), DisputeAct.Prepare, DisputeAct.Flag);
        dispute.NextCheckAt = now.AddHours(-2);
        return dispute;
    }

    private Dispute Finished(StoredReview review)
    {
        var dispute = NewDispute(review, RemovalGround.SpamAd, now.AddDays(-50));
        dispute.FlagText = "The text advertises: \"Come to Best Smiles on Main Street\".";
        Move(dispute, now.AddDays(-50), DisputeAct.Prepare, DisputeAct.Flag);
        Move(dispute, now.AddDays(-46), DisputeAct.RecordKept, DisputeAct.Appeal);
        Move(dispute, now.AddDays(-41), DisputeAct.RecordRemoved, DisputeAct.Close);
        return dispute;
    }

    private Dispute NewDispute(StoredReview review, RemovalGround ground, DateTimeOffset begun)
    {
        var dispute = new Dispute { Id = Guid.CreateVersion7(begun), ReviewId = review.Id, Ground = ground };
        dispute.Begin(doctor, begun);
        return dispute;
    }

    private void Move(Dispute dispute, DateTimeOffset at, params ReadOnlySpan<DisputeAct> acts)
    {
        foreach (var act in acts)
        {
            if (dispute.Act(act, doctor, at) is { } no)
                throw new InvalidOperationException($"The sample cannot {act}: {no.Sentence}");
        }
    }
}
