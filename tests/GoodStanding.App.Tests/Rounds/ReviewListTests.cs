using System.Globalization;
using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Start;
using GoodStanding.Testing.Storage;
using Xunit;

namespace GoodStanding.App.Tests.Rounds;

public sealed class ReviewListTests
{
    [Theory]
    [EveryDatabase]
    public async Task Pages_hold_every_review_once_newest_first(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(TestRounds.Many(230));
        var lines = new List<ReviewPage.Line>();

        ReviewPlace? after = null;
        do
        {
            var page = await rounds.ListAsync(after: after);
            lines.AddRange(page.Lines);
            after = page.Next is null ? null : ReviewPlace.Parse(page.Next.ToString());
            await rounds.ImportAsync(Some.SeenReview(id: $"new{lines.Count}", published: Some.Time.AddHours(1))); // What comes meanwhile moves no page.
        }
        while (after is not null);

        Assert.Equal(230, lines.Select(line => line.Id).Distinct().Count());
        Assert.Equal(230, lines.Count);
        Assert.Equal(lines.OrderByDescending(line => line.DatedAt).Select(line => line.DatedAt), lines.Select(line => line.DatedAt));
    }

    [Theory]
    [EveryDatabase]
    public async Task Each_filter_leaves_what_it_says_and_the_counts_agree(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        var (robin, yelp) = await rounds.AddListingAsync(site: "yelp");
        await rounds.ImportAsync(Some.SeenReview("Kind.", "a", 5), Some.SeenReview("A threat.", "b", 1), Some.SeenReview("So so.", "c", 3, published: Some.Time.AddYears(-1)));
        await rounds.ImportAsync(yelp, isFull: false, Some.SeenReview("No rating.", "d", null));
        var first = (await rounds.ReadAsync())[0];
        await rounds.Practice.DoAsync(db => new HandleReview(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id, first.Id, first.Version, HandlingState.Done), default));

        async Task<string> Of(ReviewFilter filter) => string.Concat((await rounds.ListAsync(filter: filter)).Lines.Select(line => line.Opening[0]).Order());

        Assert.Equal("AKNS", await Of(new()));
        Assert.Equal("N", await Of(new(SiteId: "yelp")));
        Assert.Equal("N", await Of(new(ProfessionalId: robin)));
        Assert.Equal("NS", await Of(new(Class: ReviewClass.Fair)));
        Assert.Equal("K", await Of(new(Handling: HandlingState.Done)));
        Assert.Equal("A", await Of(new(Stars: 1)));
        Assert.Equal("A", await Of(new(IsUrgent: true)));
        Assert.Equal("AKN", await Of(new(From: Some.Time.AddMonths(-1))));
        Assert.Equal("S", await Of(new(Until: Some.Time.AddMonths(-1))));
    }

    [Theory]
    [EveryDatabase]
    public async Task A_clinician_sees_her_own_listings_and_those_who_answer_for_the_practice_see_all(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        var (_, other) = await rounds.AddListingAsync(key: "another");
        await rounds.ImportAsync(Some.SeenReview("Hers.", "a"));
        await rounds.ImportAsync(other, isFull: false, Some.SeenReview("Another's.", "b"));
        var manager = await AddAsync(rounds, Some.Member(rounds.Practice.Practice, MemberRole.PracticeManager));

        Assert.Equal("Hers.", Assert.Single((await rounds.ListAsync(rounds.Practice.Clinician)).Lines).Opening);
        Assert.Equal(["Hers."], await rounds.SearchAsync("hers", rounds.Practice.Clinician));
        Assert.Empty(await rounds.SearchAsync("anothers", rounds.Practice.Clinician));
        foreach (var member in new[] { rounds.Practice.Owner, rounds.Practice.Reader, manager })
            Assert.Equal(2, (await rounds.ListAsync(member)).Lines.Count);
        Assert.Equal(1, Assert.Single((await rounds.Practice.DoAsync(db => new ReadMonths(db).RunAsync(new(rounds.Practice.Clinician.Id), default))).Lines).Count);
        Assert.Single((await rounds.Practice.DoAsync(db => new ReadRatings(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Clinician.Id), default))).Lines);
        Assert.Single((await rounds.Practice.DoAsync(db => new FindListings(db).RunAsync(new(rounds.Practice.Clinician.Id), default))).Listings);
    }

    [Theory]
    [EveryDatabase]
    public async Task Nothing_of_another_practice_is_seen_or_found(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(Some.SeenReview("Kind and on time."));
        var stranger = await AddAsync(rounds, null);
        var id = (await rounds.ReadAsync())[0].Id;

        Assert.Empty((await rounds.ListAsync(stranger)).Lines);
        Assert.Empty(await rounds.SearchAsync("kind", stranger));
        Assert.Empty(await rounds.SearchAsync(rounds.Practice.Practice.Id.ToString("N"), stranger));
        Assert.Empty((await rounds.Practice.DoAsync(db => new ReadMonths(db).RunAsync(new(stranger.Id), default))).Lines);
        Assert.Empty((await rounds.Practice.DoAsync(db => new ReadRatings(db, rounds.Practice.Clock).RunAsync(new(stranger.Id), default))).Lines);
        Assert.Empty((await rounds.Practice.DoAsync(db => new FindListings(db).RunAsync(new(stranger.Id), default))).Professionals);
        Assert.Null((await rounds.Practice.DoAsync(db => new StartRound(db, rounds.Practice.Clock).RunAsync(new(stranger.Id), default))).RoundId);
        Refusal?[] refusals =
        [
            (await rounds.Practice.DoAsync(db => new ShowReview(db, TestRounds.Triage).RunAsync(new(stranger.Id, id), default))).Refusal,
            (await rounds.Practice.DoAsync(db => new HandleReview(db, rounds.Practice.Clock).RunAsync(new(stranger.Id, id, 0, HandlingState.Done), default))).Refusal,
            (await rounds.Practice.DoAsync(db => new FileDispute(db, rounds.Practice.Clock).RunAsync(new(stranger.Id, id, RemovalGround.Fake), default))).Refusal,
            (await rounds.Practice.DoAsync(db => new AddListing(db, rounds.Practice.Clock).RunAsync(new(stranger.Id, rounds.ProfessionalId, "yelp", "x"), default))).Refusal,
            (await rounds.Practice.DoAsync(db => new RecordSourceState(db).RunAsync(new(stranger.Id, rounds.ListingId, SourceState.Failed), default))).Refusal,
        ];
        Assert.All(refusals, refusal => Assert.Equal(Refusal.NotFound, refusal));
    }

    [Theory]
    [EveryDatabase]
    public async Task Both_databases_find_the_same_for_the_same_words(DatabaseKind database)
    {
        string[] texts =
        [
            "Waited two hours, rude front desk.", "The nurses were kind; the doctor didn't listen.", "Café-like waiting room, very kind staff!",
            "Billing and/or insurance mess: $3.50 became 350.", "Sehr freundlich, Dr. Müller nahm sich Zeit.", "Kind kind kind.", "他很好 医生", "O'Brien's follow-up was excellent 👍",
        ];
        (string Query, string Found)[] answers =
        [
            ("kind", "125"), ("KIND nurse", "1"), ("nurses", "1"), ("cafe", "2"), ("café like", "2"), ("or", "3"), ("AND", "3"), ("and or", "3"), ("3.50", "3"), ("350", "3"),
            ("muller", "4"), ("müller zeit", "4"), ("didn't", "1"), ("didnt", "1"), ("follow up", "7"), ("follow-up", "7"), ("obrien", "7"), ("他很好", "6"), ("wait", ""), ("kind NOT staff", ""),
            ("\"rude\" front*", "0"), ("rude & front", "0"), ("'rude':A", ""), ("words:kind", ""),
        ];
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(texts.Select((text, at) => Some.SeenReview(text, at.ToString(CultureInfo.InvariantCulture))));

        foreach (var (query, found) in answers)
            Assert.Equal((query, found), (query, string.Concat((await rounds.SearchAsync(query)).Select(words => Array.IndexOf(texts, words)).Order())));
        Assert.Equal(RefusalKind.Invalid, (await rounds.Practice.DoAsync(db => new SearchReviews(db).RunAsync(new(rounds.Practice.Owner.Id, "?!", new()), default))).Refusal?.Kind);
    }

    [Theory]
    [EveryDatabase]
    public async Task What_is_deleted_is_found_no_more(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(Some.SeenReview("Kind and on time."));

        await rounds.Practice.DoAsync(async db =>
        {
            await db.EnterAsync(rounds.Practice.Owner.Id, default);
            db.Remove(await db.Listings.FindAsync(rounds.ListingId) ?? throw new InvalidOperationException());
            return await db.SaveChangesAsync();
        });
        await rounds.AddListingAsync(key: "another");

        Assert.Empty(await rounds.SearchAsync("kind"));
        Assert.Empty(await rounds.ReadAsync());
    }

    [Theory]
    [EveryDatabase]
    public async Task A_rating_of_nine_reviews_is_marked_as_insufficient_and_of_ten_is_not(DatabaseKind database)
    {
        await using var rounds = await TestRounds.MakeAsync(database);
        await rounds.ImportAsync(Enumerable.Range(0, 9).Select(at => Some.SeenReview(id: $"{at}", stars: at < 6 ? 5 : 2)));
        var nine = Assert.Single((await rounds.Practice.DoAsync(db => new ReadRatings(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id), default))).Lines);
        await rounds.ImportAsync(Some.SeenReview(id: "10", stars: 1));

        var ten = Assert.Single((await rounds.Practice.DoAsync(db => new ReadRatings(db, rounds.Practice.Clock).RunAsync(new(rounds.Practice.Owner.Id), default))).Lines);

        Assert.Equal((9, 4.0, true), (nine.Count, nine.Mean, nine.IsInsufficient));
        Assert.Equal((10, 3.7, false), (ten.Count, Math.Round(ten.Mean!.Value, 6), ten.IsInsufficient));
        Assert.Equal([1, 3, 0, 0, 6], ten.Stars);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x_y")]
    [InlineData("1_2_3")]
    [InlineData("9223372036854775807_01980000000070008000000000000000")]
    public void A_place_that_we_did_not_write_is_none(string text) => Assert.Null(ReviewPlace.Parse(text));

    private static Task<Member> AddAsync(TestRounds rounds, Member? member) => rounds.Practice.DoAsync(async db =>
    {
        if (member is null)
        {
            var other = Some.Practice("Another Practice");
            member = Some.Member(other, MemberRole.Owner);
            await Some.SaveAsync(db, other, member);
            return member;
        }

        db.PracticeId = member.PracticeId;
        db.Add(member);
        await db.SaveChangesAsync();
        return member;
    });
}
