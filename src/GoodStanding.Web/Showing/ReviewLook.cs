using GoodStanding.Allegations.Wording;
using GoodStanding.App.Rounds;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.Web.Showing;

/// <summary>How a review's site, stars, kind, news and state read.</summary>
internal static class ReviewLook
{
    /// <summary>A site's name as people say it: "Google", "Healthgrades".</summary>
    public static string Site(string id) => SiteName.Of(id);

    /// <summary>"2 of 5 stars", in words for those who do not see the signs.</summary>
    public static string Stars(int? stars) => stars switch
    {
        null => "No rating",
        1 => "1 of 5 stars",
        { } given => $"{given} of 5 stars",
    };

    public static string Signs(int? stars) => stars is { } given ? new string('★', given) + new string('☆', 5 - given) : "–";

    public static (string Tint, string Icon, string Word) Of(ReviewClass reviewClass) => reviewClass switch
    {
        ReviewClass.Glowing => ("clear", "circle-check", "Glowing"),
        ReviewClass.Fair => ("note", "eye", "Fair"),
        ReviewClass.Unfair => ("note", "scale", "Unfair"),
        ReviewClass.Improper => ("reconsider", "flag", "Improper"),
        _ => ("reconsider", "help-circle", "Disputed fact: no evidence yet"),
    };

    /// <summary>The kind with the evidence at hand: a disputed fact says whether anything speaks against it.</summary>
    public static (string Tint, string Icon, string Word) Of(ReviewClass reviewClass, ReviewEvidence evidence) =>
        reviewClass == ReviewClass.False && evidence.IsContradicted ? ("reconsider", "scale", "Disputed fact: contradicted by your records") : Of(reviewClass);

    /// <summary>What the kind means, in a sentence.</summary>
    public static string Explain(ReviewClass reviewClass, ReviewEvidence evidence) =>
        evidence.IsContradicted ? AllegationWords.ExplainContradicted(reviewClass) : AllegationWords.Explain(reviewClass);

    public static (string Tint, string Icon, string Word) Of(HandlingState state) => state switch
    {
        HandlingState.New => ("note", "inbox", "New"),
        HandlingState.Seen => ("reconsider", "list-check", "To do"),
        HandlingState.Watching => ("note", "eye", "Watching"),
        _ => ("clear", "check", "Done"),
    };

    /// <summary>Why a review is news; null for one that is simply new.</summary>
    public static (string Tint, string Icon, string Word)? Of(ReviewNews news) => news switch
    {
        ReviewNews.Edited => ("note", "pencil", "Edited"),
        ReviewNews.Vanished => ("note", "x", "Gone from the site"),
        ReviewNews.Returned => ("note", "history", "Back again"),
        _ => null,
    };
}
