using System.Globalization;
using GoodStanding.Model.Reviews;
using GoodStanding.Storage.Rounds;

namespace GoodStanding.App.Outbox.Digest;

/// <summary>How the week reads, in sentences that every form of the message shares.</summary>
internal static class DigestWords
{
    public static string Subject(DigestFacts facts) => facts switch
    {
        { Urgent: > 0 } => $"Your week of reviews: {Count(facts.Urgent, "cannot wait", "cannot wait")}",
        { Waiting: > 0 } => $"Your week of reviews: {facts.Waiting} to go through",
        { Broken.Count: > 0 } => "Your week of reviews: a source could not be read",
        _ => "Your week of reviews: nothing new",
    };

    public static string Headline(DigestFacts facts) => facts switch
    {
        { HasListings: false } => "No site is set up yet, so there is nothing to go through",
        { Waiting: 0, Broken.Count: > 0 } => "Nothing new where it could be read",
        { Waiting: 0 } => "Nothing new this week",
        { Waiting: 1 } => "One review waits, about a minute or two",
        _ => $"{facts.Waiting} reviews wait, about {facts.Minutes} minutes",
    };

    /// <summary>The kinds of what waits, the most pressing first.</summary>
    public static IEnumerable<string> Kinds(DigestFacts facts)
    {
        if (facts.Urgent > 0)
            yield return $"{facts.Urgent} cannot wait: a threat, a danger, a demand or hate";
        foreach (var (kind, count) in facts.Classes)
            yield return $"{count} {Of(kind, count)}";
    }

    /// <summary>What else wants a person, each with the page where it is done.</summary>
    public static IEnumerable<(string Words, string Path)> Besides(DigestFacts facts)
    {
        if (facts.Vanished > 0)
            yield return (Count(facts.Vanished, "review is gone from its site", "reviews are gone from their sites"), "/rounds/reviews?Handling=New");
        if (facts.Edited > 0)
            yield return (Count(facts.Edited, "review was changed by its writer", "reviews were changed by their writers"), "/rounds/reviews?Handling=New");
        if (facts.DisputesDue > 0)
            yield return (Count(facts.DisputesDue, "dispute is due: look whether the site has decided", "disputes are due: look whether the sites have decided"), "/rounds/disputes");
        if (facts.Drafts > 0)
            yield return (Count(facts.Drafts, "draft waits for you", "drafts wait for you"), "/today");
    }

    /// <summary>What is wrong with the sources. Broken is not empty.</summary>
    public static IEnumerable<string> Sources(DigestFacts facts) =>
        facts.Broken.Select(each => $"{each.Site} {Of(each.State)}. What is new there is not known.")
            .Concat(facts.Late.Select(site => $"{site} was last read more than two weeks ago."));

    public static string Rating(DigestFacts.Rating rating) => string.Create(
        CultureInfo.InvariantCulture,
        $"{rating.Mean:0.0} of 5 from {rating.Count} {(rating.Count == 1 ? "rating" : "ratings")}{(rating.IsFew ? " (too few to say much)" : "")}");

    /// <summary>How a kind reads. The bare word of the last kind is never shown.</summary>
    public static string Of(ReviewClass kind, int count) => kind switch
    {
        ReviewClass.Glowing => "glowing",
        ReviewClass.Fair => "fair",
        ReviewClass.Unfair => "unfair",
        ReviewClass.Improper => "improper",
        _ => count == 1 ? "with a disputed fact" : "with disputed facts",
    };

    public static string Of(SourceState state) => state switch
    {
        SourceState.Blocked => "refused us",
        SourceState.Changed => "gave a form that is not known here",
        _ => "could not be read",
    };

    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
