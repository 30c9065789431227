using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Microsoft.EntityFrameworkCore;

namespace GoodStanding.App.Tests.Rounds;

/// <summary>A practice with a listing of its clinician on Google. Triage is a fake that says what it does.</summary>
internal sealed class TestRounds : IAsyncDisposable
{
    private TestRounds(TestPractice practice) => Practice = practice;

    public TestPractice Practice { get; }

    public Guid ListingId { get; private set; }

    public Guid ProfessionalId { get; private set; }

    public static async Task<TestRounds> MakeAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var made = new TestRounds(await TestPractice.MakeAsync(kind));
        (made.ProfessionalId, made.ListingId) = await made.AddListingAsync(made.Practice.Clinician.Id);
        return made;
    }

    /// <summary>Urgent when it says "threat", glowing with five stars, otherwise fair.</summary>
    public static TriageReport Triage(Review review, bool isOneOfMany = false)
    {
        var isUrgent = review.ReviewBody.Contains("threat", StringComparison.Ordinal);
        return new(
            isUrgent ? ReviewClass.Improper : review.Rating?.Value == 5 ? ReviewClass.Glowing : ReviewClass.Fair,
            isUrgent ? [new(AllegationType.Threat, new(0, 0), 1)] : [],
            [isUrgent ? TriageRoute.Police : TriageRoute.Ignore],
            [],
            isUrgent);
    }

    public async Task<(Guid Professional, Guid Listing)> AddListingAsync(Guid? linked = null, string site = "google", string key = "some-listing", Guid? professional = null)
    {
        professional ??= (await Practice.DoAsync(db => new AddProfessional(db, Practice.Clock).RunAsync(new(Practice.Owner.Id, "Dr Some", null, LinkedMemberId: linked), default))).ProfessionalId;
        var listing = await Practice.DoAsync(db => new AddListing(db, Practice.Clock).RunAsync(new(Practice.Owner.Id, professional!.Value, site, key), default));
        return (professional!.Value, listing.ListingId!.Value);
    }

    public Task<ImportReviews.Result> ImportAsync(params IEnumerable<Review> reviews) => ImportAsync(ListingId, isFull: false, reviews);

    public Task<ImportReviews.Result> SightAsync(params IEnumerable<Review> reviews) => ImportAsync(ListingId, isFull: true, reviews);

    public Task<ImportReviews.Result> ImportAsync(Guid listing, bool isFull, params IEnumerable<Review> reviews) => Practice.DoAsync(db =>
        new ImportReviews(db, Triage, Practice.Clock).RunAsync(new(Practice.Owner.Id, listing, reviews.ToAsyncEnumerable(), isFull), default));

    public Task<List<StoredReview>> ReadAsync() => Practice.DoAsync(async db =>
    {
        await db.EnterAsync(Practice.Owner.Id, default);
        return await db.Reviews.AsNoTracking().Include(review => review.Versions).OrderBy(review => review.SiteReviewId).ToListAsync();
    });

    public async Task<ReviewPage> ListAsync(Member? member = null, ReviewFilter? filter = null, ReviewPlace? after = null) =>
        (await Practice.DoAsync(db => new ListReviews(db).RunAsync(new((member ?? Practice.Owner).Id, filter ?? new(), after), default))).Page;

    public async Task<IReadOnlyList<string>> SearchAsync(string words, Member? member = null) =>
        [.. (await Practice.DoAsync(db => new SearchReviews(db).RunAsync(new((member ?? Practice.Owner).Id, words, new()), default))).Page.Lines.Select(line => line.Opening)];

    public async Task<ReadMonths.Line?> MonthAsync() =>
        (await Practice.DoAsync(db => new ReadMonths(db).RunAsync(new(Practice.Owner.Id), default))).Lines.SingleOrDefault();

    /// <summary>Two hundred reviews of four months, some at the same moment, some without a rating.</summary>
    public static IEnumerable<Review> Many(int count = 200) => Enumerable.Range(0, count).Select(at =>
        Some.SeenReview($"Review number {at} of many.", $"r{at:0000}", at % 10 == 0 ? null : 1 + (at % 5), published: Some.Time.AddHours(-(at / 3) * 40)));

    public ValueTask DisposeAsync() => Practice.DisposeAsync();
}
