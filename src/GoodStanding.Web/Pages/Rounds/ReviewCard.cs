using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.Web.Pages.Rounds;

/// <summary>One review as the round and its own page show it.</summary>
/// <param name="Shown">The review with what triage says of it.</param>
/// <param name="Zone">The reader's zone.</param>
/// <param name="Now">The time.</param>
/// <param name="LookPath">Where the button leads that looks into the visits; null where there is none.</param>
/// <param name="Look">What the visits say, on the one page that follows the button; null otherwise.</param>
public sealed record ReviewCard(ShowReview.Shown Shown, TimeZoneInfo Zone, DateTimeOffset Now, string? LookPath = null, LookIntoVisits.Found? Look = null)
{
    private static readonly TriageRoute[] Reports = [TriageRoute.Flag, TriageRoute.SiteLock, TriageRoute.Appeal, TriageRoute.Police];
    private static readonly TriageRoute[] Deeds = [TriageRoute.Fix, TriageRoute.Offline, TriageRoute.Notify, TriageRoute.Legal, TriageRoute.Police];

    public StoredReview Review => Shown.Review;

    public Dispute? OpenDispute => Shown.Disputes.FirstOrDefault(dispute => dispute.State != DisputeState.Closed);

    /// <summary>How it read before, when the writer has just edited it.</summary>
    public ReviewVersion? Before => Review.News == ReviewNews.Edited ? Shown.Versions.Count > 0 ? Shown.Versions[0] : null : null;

    /// <summary>The steps that triage would take come first to the eye; all five stay in their places, so that the keys do not move.</summary>
    public IReadOnlyList<NextStep> Steps =>
    [
        new(1, "answer", "message-reply", Review.Class == ReviewClass.Glowing ? "Thank" : "Answer", AnswerHint, IsRight(TriageRoute.Reply) && Shown.AgainstAnswer is null),
        new(2, "report", "flag", "Report", OpenDispute is null ? "Ask the site to take it down" : "See the dispute that runs", Shown.Triage.Routes.Any(Reports.Contains) && OpenDispute is null),
        new(3, "watch", "eye", "Watch", "Leave it; tell me when it changes", OpenDispute is not null),
        new(4, "todo", "tool", "To do", "Take care of it here, off the site", Shown.Triage.Routes.Any(Deeds.Contains)),
        new(5, "nothing", "check", "Nothing", "Nothing to do; it is done", IsRight(TriageRoute.Ignore) || Review.VanishedAt is not null),
    ];

    private string AnswerHint => Shown.AnswerId is not null ? "Go on with your draft" : Shown.AgainstAnswer is null ? "In general words, with a check" : "Better not: see why";

    private bool IsRight(TriageRoute route) => Shown.Triage.Routes.Contains(route);
}

/// <summary>One of the five steps after a review.</summary>
public sealed record NextStep(int Key, string Name, string Icon, string Word, string Hint, bool IsRight);
