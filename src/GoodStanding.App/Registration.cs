using GoodStanding.Allegations;
using GoodStanding.App.Check;
using GoodStanding.App.Doctor;
using GoodStanding.App.Gathering;
using GoodStanding.App.Outbox;
using GoodStanding.App.People;
using GoodStanding.App.Rounds;
using GoodStanding.App.Today;
using GoodStanding.Connectors;
using GoodStanding.Connectors.Door;
using GoodStanding.Connectors.Feeds;
using GoodStanding.Connectors.Google;
using GoodStanding.Connectors.Nppes;
using GoodStanding.Connectors.Trustpilot;
using GoodStanding.Connectors.Webhooks;
using GoodStanding.Connectors.Yelp;
using GoodStanding.Encoders;
using GoodStanding.Screening;
using GoodStanding.Screening.Deep;
using GoodStanding.Storage;
using GoodStanding.Storage.Guard;
using GoodStanding.Storage.People;
using GoodStanding.Storage.Start;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GoodStanding.App;

/// <summary>Puts the storage, the accounts and the deeds into a container, one line a deed.</summary>
public static class Registration
{
    /// <summary>Opens the data folder and its keys at once, so that a wrong key or a folder open to others is said at the start.</summary>
    /// <exception cref="GuardException">The keys cannot be used.</exception>
    /// <exception cref="FormatException">The database address or a setting about mail is not understood.</exception>
    public static IServiceCollection AddGoodStandingApp(this IServiceCollection services, GoodStandingOptions options)
    {
        var folder = DataFolder.Open(options.DataFolder ?? DataFolder.Default);
        var address = DatabaseAddress.Parse(options.Database, folder);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(folder);
        services.AddSingleton(address);
        services.AddSingleton(new WordGuard(KeyRing.OpenOrCreate(folder.KeyFile)));
        services.AddSingleton(new WatchedFolder(string.IsNullOrWhiteSpace(options.WatchedFolder) ? null : Path.GetFullPath(options.WatchedFolder)));
        // Both engines stand on one encoder, which is opened when the first text needs it.
        var encoder = new Lazy<EncoderState>(EncoderFile.Open);
        services.AddSingleton(new DeepStage(() => encoder.Value));
        services.AddSingleton(new TriageDepth(() => encoder.Value));
        services.AddSingleton<Screener>();
        services.AddSingleton<Triage>();
        services.AddSingleton<ReviewTriage>(provider => (review, isOneOfMany) => (isOneOfMany ? Triage.Fast : provider.GetRequiredService<Triage>()).Read(review));
        services.AddDbContext<GoodStandingDb>(address.Configure);
        services.AddSingleton(new PostOffice(options.Mail?.Read(), options.PublicUrl));
        return services.AddAccounts().AddConnectors(options).AddDeeds().AddCheckups();
    }

    private static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(PasswordRules.Configure)
            .AddEntityFrameworkStores<GoodStandingDb>()
            .AddUserStore<AccountStore>()
            .AddUserManager<PacedAccounts>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = PasswordRules.Iterations);
        services.Replace(ServiceDescriptor.Scoped<IPasswordHasher<Account>, NormalizingPasswordHasher>());

        // Ours stands in for Identity's own, which asks for kinds of characters and knows no list.
        services.RemoveAll<IPasswordValidator<Account>>();
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.AddSingleton<SessionTickets>();
        return services;
    }

    private static IServiceCollection AddConnectors(this IServiceCollection services, GoodStandingOptions options) => services
        .AddSingleton(options.Opened ?? AllowedAddresses.None)
        .AddSingleton(provider => new OutboundDoor(provider.GetRequiredService<AllowedAddresses>(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(options.Addresses ?? new SourceAddresses())
        .AddSingleton<IReviewSource, GoogleReviewSource>()
        .AddSingleton<IReviewSource, YelpReviewSource>()
        .AddSingleton<IReviewSource, TrustpilotReviewSource>()
        .AddSingleton<GoogleSignIn>()
        .AddSingleton<GoogleListings>()
        .AddSingleton<GoogleReplies>()
        .AddSingleton<FeedSource>()
        .AddSingleton<NppesRegistry>()
        .AddSingleton<WebhookSender>();

    private static IServiceCollection AddDeeds(this IServiceCollection services) => services
        .AddScoped<ScreenText>()
        .AddScoped<KeepDraft>()
        .AddScoped<ReviseDraft>()
        .AddScoped<HoldDraft>()
        .AddScoped<LengthenHold>()
        .AddScoped<AskSecondReader>()
        .AddScoped<ApproveDraft>()
        .AddScoped<SuggestWords>()
        .AddScoped<AcceptSuggestion>()
        .AddScoped<DeclineDraft>()
        .AddScoped<ScheduleDraft>()
        .AddScoped<RecordPublication>()
        .AddScoped<AbandonDraft>()
        .AddScoped<ReleaseHolds>()
        .AddScoped<TellDueDrafts>()
        .AddScoped<ExpireLateDrafts>()
        .AddScoped<MarkNotSo>()
        .AddScoped<ListDrafts>()
        .AddScoped<ShowDraft>()
        .AddScoped<ReadFalseAlarmRates>()
        .AddScoped<ShowToday>()
        .AddScoped<SeeNotice>()
        .AddScoped<ImportReviews>()
        .AddScoped<StoreReviews>()
        .AddScoped<ListReviews>()
        .AddScoped<SearchReviews>()
        .AddScoped<ShowReview>()
        .AddScoped<HandleReview>()
        .AddScoped<SettleBacklog>()
        .AddScoped<ReadMonths>()
        .AddScoped<ReadRatings>()
        .AddScoped<AddProfessional>()
        .AddScoped<AddListing>()
        .AddScoped<FindListings>()
        .AddScoped<RecordSourceState>()
        .AddScoped<FileDispute>()
        .AddScoped<MoveDispute>()
        .AddScoped<ListDisputes>()
        .AddScoped<ShowDispute>()
        .AddScoped<ReadDisputeOutcomes>()
        .AddScoped<ConnectSource>()
        .AddScoped<DisconnectSource>()
        .AddScoped<AskListing>()
        .AddScoped<AskNow>()
        .AddScoped<GatherReviews>()
        .AddScoped<AddFeed>()
        .AddScoped<RemoveFeed>()
        .AddScoped<ListFeeds>()
        .AddScoped<AskFeed>()
        .AddScoped<GatherMentions>()
        .AddScoped<BeginGoogle>()
        .AddScoped<FinishGoogle>()
        .AddScoped<ListGoogleListings>()
        .AddScoped<ListConnections>()
        .AddScoped<SwitchRegistry>()
        .AddScoped<LookUpProvider>()
        .AddScoped<ListMentions>()
        .AddScoped<HandleMention>()
        .AddScoped<SendReply>()
        .AddScoped<ShowSending>()
        .AddScoped<KeepNotices>()
        .AddScoped<FindDropFolder>()
        .AddScoped<TakeFile>()
        .AddScoped<ReadWatchedFolder>()
        .AddScoped<LookAtRounds>()
        .AddScoped<ReadAnswers>()
        .AddScoped<ReadResponseTimes>()
        .AddScoped<ReadThemes>()
        .AddScoped<ReadAspects>()
        .AddScoped<ReadDecisions>()
        .AddScoped<NoteAnswer>()
        .AddScoped<AddAttachment>()
        .AddScoped<OpenAttachment>()
        .AddScoped<RemoveAttachment>()
        .AddScoped<StartRound>()
        .AddScoped<StepRound>()
        .AddScoped<ShowRound>()
        .AddScoped<ImportVisits>()
        .AddScoped<ShowVisits>()
        .AddScoped<KeepVisitsFor>()
        .AddScoped<WipeVisits>()
        .AddScoped<ExpireVisits>()
        .AddScoped<LookIntoVisits>()
        .AddScoped<ShowFacts>()
        .AddScoped<WriteFacts>()
        .AddScoped<ChooseNotices>()
        .AddScoped<ShowNotices>()
        .AddScoped<WriteDigests>()
        .AddScoped<WriteAlerts>()
        .AddScoped<SendDueMail>()
        .AddScoped<SendDueWebhooks>()
        .AddScoped<ShowOutbox>()
        .AddScoped<SettleUnconfirmed>()
        .AddScoped<SendTestMail>()
        .AddScoped<AddWebhook>()
        .AddScoped<RemoveWebhook>()
        .AddScoped<TestWebhook>()
        .AddScoped<ListWebhooks>()
        .AddScoped<IssueSetupToken>()
        .AddScoped<CreateFirstAccount>()
        .AddScoped<FindMembership>()
        .AddScoped<AddMember>()
        .AddScoped<AcceptInvitation>()
        .AddScoped<ShowMember>()
        .AddScoped<ChangeRole>()
        .AddScoped<EndMembership>()
        .AddScoped<IssuePasswordReset>()
        .AddScoped<ResetPassword>()
        .AddScoped<EndSessions>()
        .AddScoped<ListMembers>()
        .AddScoped<CreateApiToken>()
        .AddScoped<RevokeApiToken>()
        .AddScoped<RecognizeApiToken>()
        .AddScoped<InstallSample>()
        .AddScoped<RemoveSample>()
        .AddScoped<ListAccounts>()
        .AddScoped<RotateKey>()
        .AddScoped<ExamineInstallation>();

    private static IServiceCollection AddCheckups(this IServiceCollection services) => services
        .AddScoped<ICheckup, DatabaseCheckup>()
        .AddScoped<ICheckup, MigrationsCheckup>()
        .AddScoped<ICheckup, KeyCheckup>()
        .AddScoped<ICheckup, DiskCheckup>()
        .AddScoped<ICheckup, ClockCheckup>()
        .AddScoped<ICheckup, DeepStageCheckup>()
        .AddScoped<ICheckup, MailCheckup>()
        .AddScoped<ICheckup, BrowserCheckup>()
        .AddScoped<ICheckup, VersionsCheckup>();
}
