using System.Reflection;
using GoodStanding.Storage.Check;
using GoodStanding.Storage.Conventions;
using GoodStanding.Storage.Gathering;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.Outbox;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Rounds;
using GoodStanding.Storage.Today;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace GoodStanding.Storage;

/// <summary>The unit of work: one model for SQLite and PostgreSQL. It shows the rows of one practice, and of none until <see cref="EnterAsync"/>.</summary>
public class GoodStandingDb(DbContextOptions<GoodStandingDb> options, WordGuard guard) : IdentityUserContext<Account, Guid>(options)
{
    private static readonly MethodInfo ShowOwn =
        typeof(GoodStandingDb).GetMethod(nameof(ShowOwnRows), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The practice whose rows are seen; <see cref="Guid.Empty"/> sees none.</summary>
    public Guid PracticeId { get; set; }

    public WordGuard Guard => guard;

    public DbSet<Practice> Practices => Set<Practice>();

    public DbSet<Member> Members => Set<Member>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<DraftEvent> DraftEvents => Set<DraftEvent>();

    public DbSet<Suggestion> Suggestions => Set<Suggestion>();

    public DbSet<NotSo> NotSos => Set<NotSo>();

    public DbSet<RuleHit> RuleHits => Set<RuleHit>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<Professional> Professionals => Set<Professional>();

    public DbSet<Listing> Listings => Set<Listing>();

    public DbSet<StoredReview> Reviews => Set<StoredReview>();

    public DbSet<ReviewVersion> ReviewVersions => Set<ReviewVersion>();

    public DbSet<RatingPoint> RatingPoints => Set<RatingPoint>();

    public DbSet<ReviewTally> ReviewTallies => Set<ReviewTally>();

    public DbSet<Dispute> Disputes => Set<Dispute>();

    public DbSet<DisputeEvent> DisputeEvents => Set<DisputeEvent>();

    public DbSet<DisputeAttachment> DisputeAttachments => Set<DisputeAttachment>();

    public DbSet<Round> Rounds => Set<Round>();

    public DbSet<StoredVisit> Visits => Set<StoredVisit>();

    public DbSet<VisitKeeping> VisitKeepings => Set<VisitKeeping>();

    public DbSet<VisitLook> VisitLooks => Set<VisitLook>();

    public DbSet<PublicFacts> PublicFacts => Set<PublicFacts>();

    public DbSet<ConnectedListing> ConnectedListings => Set<ConnectedListing>();

    public DbSet<SourceCredential> SourceCredentials => Set<SourceCredential>();

    public DbSet<Feed> Feeds => Set<Feed>();

    public DbSet<Mention> Mentions => Set<Mention>();

    public DbSet<ReplySending> ReplySendings => Set<ReplySending>();

    public DbSet<OutboxEffect> Outbox => Set<OutboxEffect>();

    public DbSet<NoticeChoice> NoticeChoices => Set<NoticeChoice>();

    public DbSet<Webhook> Webhooks => Set<Webhook>();

    public DbSet<ToldReview> ToldReviews => Set<ToldReview>();

    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    public DbSet<OneTimeToken> OneTimeTokens => Set<OneTimeToken>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<KeyCheck> KeyChecks => Set<KeyCheck>();

    /// <inheritdoc/>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    /// <summary>Lets a member in: from here on the rows of the member's practice are seen. Null when there is no such confirmed member.</summary>
    public async Task<Member?> EnterAsync(Guid memberId, CancellationToken cancellationToken)
    {
        var member = await Members.IgnoreQueryFilters()
            .Include(each => each.Practice)
            .SingleOrDefaultAsync(each => each.Id == memberId && each.State == MemberState.Confirmed, cancellationToken);
        PracticeId = member?.PracticeId ?? Guid.Empty;
        return member;
    }

    /// <summary>Lets the clock in, for what a practice has switched on: from here on its rows are seen. False when there is no such practice.</summary>
    public async Task<bool> EnterAsClockAsync(Guid practiceId, CancellationToken cancellationToken)
    {
        PracticeId = practiceId;
        if (practiceId != Guid.Empty && await Practices.AnyAsync(cancellationToken))
            return true;

        PracticeId = Guid.Empty;
        return false;
    }

    /// <summary>Saves, or says that somebody was quicker.</summary>
    public async Task<Refusal?> TrySaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SaveChangesAsync(cancellationToken);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refusal.Changed;
        }
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        StampPractice();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        StampPractice();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ReplaceService<IModelCacheKeyFactory, ModelPerGuard>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMicrosecondsConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        IdentityTables.Map(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(GoodStandingDb).Assembly);
        builder.Entity<Practice>().HasQueryFilter(practice => practice.Id == PracticeId);

        // Authenticator keys and recovery codes lie in this column.
        builder.Entity<IdentityUserToken<Guid>>().Property(token => token.Value).Metadata.SetValueConverter(new GuardedWordsConverter(guard));
        foreach (var entity in builder.Model.GetEntityTypes().Where(each => !each.IsOwned()).ToList())
        {
            if (entity.ClrType.IsAssignableTo(typeof(IPracticeRow)))
                ShowOwn.MakeGenericMethod(entity.ClrType).Invoke(this, [builder]);
            foreach (var property in entity.GetProperties().Where(each => each.PropertyInfo?.IsDefined(typeof(GuardedAttribute)) == true))
                property.SetValueConverter(property.ClrType == typeof(string) ? new GuardedWordsConverter(guard) : new GuardedBytesConverter(guard));
        }
    }

    private void ShowOwnRows<T>(ModelBuilder builder)
        where T : class, IPracticeRow
    {
        builder.Entity<T>().HasQueryFilter(row => row.PracticeId == PracticeId);

        // Whoever sorts within a practice has an index that begins with it.
        var entity = builder.Entity<T>().Metadata;
        if (!entity.GetIndexes().Any(index => index.Properties[0].Name == nameof(IPracticeRow.PracticeId)) && entity.FindPrimaryKey()!.Properties[0].Name != nameof(IPracticeRow.PracticeId))
            builder.Entity<T>().HasIndex(row => row.PracticeId);
    }

    // A row of another practice in hand is a bug of ours, never a choice: it stops here, before it is written.
    private void StampPractice()
    {
        foreach (var entry in ChangeTracker.Entries<IPracticeRow>().Where(each => each.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (entry.Entity.PracticeId == Guid.Empty)
                entry.Entity.PracticeId = PracticeId;
            if (entry.Entity.PracticeId != PracticeId || PracticeId == Guid.Empty)
                throw new InvalidOperationException($"A row of {entry.Metadata.ClrType.Name} of another practice was about to be written.");
            if (entry is { Entity: VisitLook, State: not EntityState.Added })
                throw new InvalidOperationException("A line of the book of looks was about to be changed.");
        }
    }
}
