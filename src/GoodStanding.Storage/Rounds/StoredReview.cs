using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoodStanding.Storage.Rounds;

/// <summary>A review as it last stood on its site, what triage made of it and how far we are with it. Reviews are public: their words are stored in plain.</summary>
public sealed class StoredReview : IPracticeRow
{
    private const int MostAspects = 20;

    // A review from before there were review sites has a wrong date.
    private static readonly DateTimeOffset FirstReviewSite = new(1999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public Guid Id { get; set; }

    public Guid PracticeId { get; set; }

    public Guid ListingId { get; set; }

    public Listing Listing { get; set; } = null!;

    /// <summary>The listing's professional, kept here too so that a page of one person's reviews is one look into one index.</summary>
    public Guid ProfessionalId { get; set; }

    public Professional Professional { get; set; } = null!;

    /// <summary>The listing's site.</summary>
    public required string SiteId { get; set; }

    /// <summary>The site's id of the review.</summary>
    public required string SiteReviewId { get; set; }

    public string? Author { get; set; }

    public string? Headline { get; set; }

    public required string Words { get; set; }

    public string? Address { get; set; }

    /// <summary>What was given on the site's own scale, as it came; null for words alone.</summary>
    public double? RatingValue { get; set; }

    public double? RatingBest { get; set; }

    public double? RatingWorst { get; set; }

    /// <summary>From 0 (worst) to 1 (best); null for words alone and for a value off its scale.</summary>
    public double? NormalizedRating { get; set; }

    /// <summary>The same as 1 to 5, for filters and plots.</summary>
    public int? Stars { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>When it was published; where the site does not say, or says what cannot be, when it was first seen. Lists are sorted by it.</summary>
    public DateTimeOffset DatedAt { get; set; }

    public DateTimeOffset FirstSeenAt { get; set; }

    public DateTimeOffset LastSeenAt { get; set; }

    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>The first full sighting in which it was missing; null while it is there.</summary>
    public DateTimeOffset? MissedSince { get; set; }

    public DateTimeOffset? VanishedAt { get; set; }

    /// <summary>When it last came back after it had vanished.</summary>
    public DateTimeOffset? ReturnedAt { get; set; }

    public string? ReplyWords { get; set; }

    public DateTimeOffset? ReplyAt { get; set; }

    /// <summary>The member who said that it is answered on the site; null when the site itself showed the answer, or a draft of ours was published.</summary>
    public Guid? AnswerNotedById { get; set; }

    /// <summary>The ratings of single sides of the care, as they came; most sites ask for none.</summary>
    public IReadOnlyList<AspectRating> Aspects { get; set; } = [];

    /// <summary>A hash of rating, headline and words: when it changes, the writer has edited.</summary>
    public long ContentHash { get; set; }

    public ReviewClass Class { get; set; }

    /// <summary>What it alleges or shows, the surest first.</summary>
    public IReadOnlyList<AllegationType> Types { get; set; } = [];

    /// <summary>What to do, the first step first.</summary>
    public IReadOnlyList<TriageRoute> Routes { get; set; } = [];

    public bool IsUrgent { get; set; }

    /// <summary>Shared by reviews that are one complaint on several sites; null while it stands alone.</summary>
    public Guid? ComplaintId { get; set; }

    public HandlingState Handling { get; set; }

    public DateTimeOffset? HandledAt { get; set; }

    public Guid? HandledById { get; set; }

    /// <summary>Why it last became new.</summary>
    public ReviewNews News { get; set; }

    /// <summary>Grows with every change, so that of two people who act at once one is told.</summary>
    public int Version { get; set; }

    public List<ReviewVersion> Versions { get; } = [];

    /// <summary>What <see cref="Aspects"/> holds where a site asks for no single sides.</summary>
    public static IReadOnlyList<AspectRating> NoAspects { get; } = [];

    /// <summary>A review that is seen for the first time.</summary>
    public static StoredReview See(Guid id, Review review, Listing listing, DateTimeOffset now)
    {
        var seen = new StoredReview
        {
            Id = id,
            ListingId = listing.Id,
            ProfessionalId = listing.ProfessionalId,
            SiteId = listing.SiteId,
            SiteReviewId = KeyOf(review.Id),
            Author = CleanText.Of(review.Author, Limits.Name),
            Address = review.Uri is { IsAbsoluteUri: true, AbsoluteUri: { Length: <= Limits.Address } address } ? address : null,
            Words = "",
            PublishedAt = review.DatePublished,
            DatedAt = review.DatePublished is { } published && published >= FirstReviewSite && published <= now.AddDays(1) ? published : now,
            FirstSeenAt = now,
            LastSeenAt = now,
            ReplyWords = review.OwnerReply is { } reply ? CleanReply(reply) : null,
            ReplyAt = review.OwnerReply?.DatePublished,
            Aspects = AspectsOf(review),
        };
        seen.PutContent(review);
        return seen;
    }

    /// <summary>The site's id as it is stored: what is too long for an index is hashed.</summary>
    public static string KeyOf(string siteReviewId) =>
        siteReviewId.Length <= Limits.SiteKey ? CleanText.Of(siteReviewId)! : Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(siteReviewId.AsSpan())));

    /// <summary>What tells that the writer has edited. Blanks do not count: two ways of reading a site differ in them.</summary>
    public static long HashOf(Review review)
    {
        var rating = review.Rating is { } given ? string.Create(CultureInfo.InvariantCulture, $"{(double)given.Value} {(double)given.Worst} {(double)given.Best}") : "";
        var content = new char[rating.Length + (review.Headline?.Length ?? 0) + review.ReviewBody.Length + 2];
        rating.CopyTo(content);
        var end = rating.Length;
        content[end++] = '\n';
        end += PutOneBlank(review.Headline, content.AsSpan(end));
        content[end++] = '\n';
        end += PutOneBlank(review.ReviewBody, content.AsSpan(end));
        return BitConverter.ToInt64(SHA256.HashData(MemoryMarshal.AsBytes(content.AsSpan(0, end))));
    }

    /// <summary>Takes new words and a new rating; returns how it read before.</summary>
    public ReviewVersion Edit(Review review, DateTimeOffset now)
    {
        var before = new ReviewVersion
        {
            Id = Guid.CreateVersion7(now),
            ReviewId = Id,
            Headline = Headline,
            Words = Words,
            RatingValue = RatingValue,
            RatingBest = RatingBest,
            RatingWorst = RatingWorst,
            SeenAt = EditedAt ?? FirstSeenAt,
            ReplacedAt = now,
        };
        PutContent(review);
        EditedAt = now;
        Tell(ReviewNews.Edited);
        return before;
    }

    /// <summary>The words of an answer as they are stored.</summary>
    public static string CleanReply(OwnerReply reply) => CleanText.Of(reply.Text, Limits.Words)!;

    /// <summary>Takes the practice's answer as it stands on the site.</summary>
    public void PutReply(OwnerReply reply)
    {
        ReplyWords = CleanReply(reply);
        ReplyAt = reply.DatePublished;
        AnswerNotedById = null;
        Version++;
    }

    /// <summary>Takes a member's word that it is answered on the site; the words of the answer come when the site is next read.</summary>
    public void NoteAnswer(Guid memberId, DateTimeOffset answeredAt)
    {
        ReplyWords = "";
        ReplyAt = answeredAt;
        AnswerNotedById = memberId;
        Version++;
    }

    /// <summary>Takes such a word back.</summary>
    public void TakeBackAnswer()
    {
        (ReplyWords, ReplyAt, AnswerNotedById) = (null, null, null);
        Version++;
    }

    /// <summary>The ratings of single sides that are on their scale, as they are stored.</summary>
    public static IReadOnlyList<AspectRating> AspectsOf(Review review) =>
        review.Aspects.Count == 0 ? [] : [.. review.Aspects.Where(each => each.Rating.IsOnScale).Select(each => each with { Aspect = CleanText.Of(each.Aspect, Limits.Aspect)! }).DistinctBy(each => each.Aspect).Take(MostAspects)];

    /// <summary>The review in the words of the Model, for triage and for whatever else judges it.</summary>
    public Review ToReview() => new(
        SiteId,
        Listing?.Key ?? "",
        SiteReviewId,
        Author,
        RatingValue is { } value ? new Rating((decimal)value, (decimal)RatingBest!.Value, (decimal)RatingWorst!.Value) : null,
        Words,
        PublishedAt)
    {
        Headline = Headline,
        OwnerReply = ReplyWords is null ? null : new(ReplyWords, ReplyAt),
    };

    /// <summary>Takes what triage says.</summary>
    public void Put(TriageReport report)
    {
        Class = report.Class;
        Types = [.. report.Allegations.Select(each => each.Type).Distinct()];
        Routes = report.Routes;
        IsUrgent = report.IsUrgent;
    }

    /// <summary>Becomes new again.</summary>
    public void Tell(ReviewNews news)
    {
        News = news;
        Handling = HandlingState.New;
        Version++;
    }

    /// <summary>Is there again after a sighting; says whether it had vanished.</summary>
    public bool Return(DateTimeOffset now)
    {
        LastSeenAt = now;
        MissedSince = null;
        if (VanishedAt is null)
            return false;

        VanishedAt = null;
        ReturnedAt = now;
        Tell(ReviewNews.Returned);
        return true;
    }

    /// <summary>Is gone for good, as far as we can tell.</summary>
    public void Vanish(DateTimeOffset now)
    {
        VanishedAt = now;
        Tell(ReviewNews.Vanished);
    }

    /// <summary>Somebody says how far we are with it.</summary>
    public void Handle(HandlingState state, Guid memberId, DateTimeOffset now)
    {
        Handling = state;
        HandledAt = now;
        HandledById = memberId;
        Version++;
    }

    // Words apart by one blank each, none at the ends; returns the length.
    private static int PutOneBlank(ReadOnlySpan<char> text, Span<char> to)
    {
        var length = 0;
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
                to[length++] = letter;
            else if (length > 0 && to[length - 1] != ' ')
                to[length++] = ' ';
        }

        return length > 0 && to[length - 1] == ' ' ? length - 1 : length;
    }

    private void PutContent(Review review)
    {
        Headline = CleanText.Of(review.Headline, Limits.Headline);
        Words = CleanText.Of(review.ReviewBody, Limits.Words)!;
        RatingValue = (double?)review.Rating?.Value;
        RatingBest = (double?)review.Rating?.Best;
        RatingWorst = (double?)review.Rating?.Worst;
        NormalizedRating = review.Rating is { IsOnScale: true } rating ? rating.Normalized : null;
        Stars = NormalizedRating is { } normalized ? 1 + (int)Math.Round(4 * normalized, MidpointRounding.AwayFromZero) : null;
        ContentHash = HashOf(review);
    }

    private sealed class Mapping : IEntityTypeConfiguration<StoredReview>
    {
        public void Configure(EntityTypeBuilder<StoredReview> builder)
        {
            builder.ToTable("Reviews");
            builder.Property(review => review.Id).ValueGeneratedNever();
            builder.Property(review => review.SiteId).HasMaxLength(Limits.SiteId);
            builder.Property(review => review.SiteReviewId).HasMaxLength(Limits.SiteKey);
            builder.Property(review => review.Author).HasMaxLength(Limits.Name);
            builder.Property(review => review.Headline).HasMaxLength(Limits.Headline);
            builder.Property(review => review.Address).HasMaxLength(Limits.Address);
            builder.Property(review => review.Types).HasConversion(WireNames<AllegationType>.Converter, WireNames<AllegationType>.Comparer);
            builder.Property(review => review.Routes).HasConversion(WireNames<TriageRoute>.Converter, WireNames<TriageRoute>.Comparer);
            builder.Property(review => review.Aspects).HasConversion(AspectRatings.Converter, AspectRatings.Comparer);
            builder.Property(review => review.Version).IsConcurrencyToken();
            builder.HasOne(review => review.Listing).WithMany().HasForeignKey(review => review.ListingId);
            builder.HasOne(review => review.Professional).WithMany().HasForeignKey(review => review.ProfessionalId);
            builder.HasMany(review => review.Versions).WithOne().HasForeignKey(version => version.ReviewId);

            // A listing is one practice's, so this is the identity within the practice as well.
            builder.HasIndex(review => new { review.ListingId, review.SiteReviewId }).IsUnique();
            builder.HasIndex(review => new { review.PracticeId, review.DatedAt, review.Id });
            builder.HasIndex(review => new { review.PracticeId, review.Handling, review.DatedAt });
            builder.HasIndex(review => new { review.ProfessionalId, review.DatedAt, review.Id });

            // Looked at each minute; few reviews cannot wait.
            builder.HasIndex(review => new { review.PracticeId, review.Handling }).HasFilter("\"IsUrgent\"").HasDatabaseName("IX_Reviews_Urgent");
            builder.HasIndex(review => review.ComplaintId).HasFilter("\"ComplaintId\" IS NOT NULL");
        }
    }
}
